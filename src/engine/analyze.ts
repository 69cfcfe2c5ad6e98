/** The whole pipeline on one screen: file to copy, copy to Story, annotators in order, checks, one frozen Analysis. */
import { carry } from './carriers';
import { placeOnFile } from './carriers/place';
import { annotators, lastOfNames, nothingObserved } from './annotators';
import type { Context } from './annotators/annotator';
import { runChecks } from './checks';
import { listEntities } from './entities';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from './houseStyle';
import type { Knowledge } from './knowledge';
import type { Analysis, CarrierName, Facts, Failure, Identities, Story } from './model';
import { MemoRun, type Memo } from './memo';
import type { Models } from './tagger';
import { questionsAsRead } from './questionsAsRead';
import { readStory } from './text';
import { resolveStoryDate } from './text/storyDate';
import type { Work } from './work';

/** What a reader or a host wants for one piece of copy. */
export interface AnalyzeOptions {
  /** ISO date `YYYY-MM-DD`; takes precedence over any date in the copy. One that cannot be read is ignored, with a line in `warnings`. */
  readonly storyDate?: string | null;
  /** The same for copy that has no date of its own: whatever date is in the copy takes precedence over it. */
  readonly defaultDate?: string | null;
  /** The format of the text; `auto` (the default) works it out from the text. */
  readonly carrier?: CarrierName | 'auto';
  readonly houseStyle?: HouseStyle;
  /** Cards that the reader chose for names of this story: card id by name as written in the copy. */
  readonly choices?: ReadonlyMap<string, string>;
  /** Cards of the desk, over the bundled ones: a host makes this with `engine.knowledge(layers)`. */
  readonly knowledge?: Knowledge;
  /** Results of earlier runs over much the same text; makes this run faster and changes nothing else. */
  readonly memo?: Memo;
  /**
   * Called with an Analysis of names alone as soon as nothing read later can change them, so that whoever opens a story sees its names
   * while the rest is read.
   */
  readonly early?: (analysis: Analysis) => void;
}

/**
 * Reads the copy. A generator that yields after each unit of work (at most some 200 words) and returns the Analysis.
 * @param inSteps false where nobody stops in between: it may yield less often
 */
export function* steps(
  text: string,
  options: AnalyzeOptions,
  models: Models,
  knowledge: Knowledge,
  inSteps = true,
): Work<Analysis> {
  const memo = options.memo?.begin() ?? MemoRun.once(inSteps);
  const failures: Failure[] = [];
  const carried = yield* carry(text, options.carrier ?? 'auto');
  const { map } = carried;
  const warnings: string[] = [...carried.warnings];
  // Pages whose language is unknown have `lang=""`.
  const language = carried.facts?.language?.trim() ?? '';
  if (language !== '' && !/^en(?:\W|_|glish|$)/i.test(language))
    warnings.push(`The file says that its language is “${language}”; Copydesk reads English.`);
  const story: Story = yield* readStory(carried, memo);
  const storyDate = resolveStoryDate(story, options, (sentence) => warnings.push(sentence));
  const { houseStyle, choices } = options;
  const context = contextOf({
    ...{ models, memo, storyDate, knowledge: options.knowledge ?? knowledge },
    ...(houseStyle !== undefined && { houseStyle }),
    ...(choices !== undefined && { choices }),
    warn: (sentence) => warnings.push(sentence),
  });

  let facts = noFacts(story);
  // Facts that depend on a failed annotator are not among them.
  const stated = new Set<string>(['story' satisfies keyof Facts]);
  for (const annotator of annotators) {
    try {
      if (annotator.models !== undefined) yield* models.prepare(annotator.models);
      facts = { ...facts, [annotator.assigns]: yield* annotator.run(facts, context) };
      if (annotator.requires.every((fact) => stated.has(fact))) stated.add(annotator.assigns);
    } catch (error) {
      // The fact keeps its earlier value: empty or, for an annotator that refines (speakers), what the one before it stated.
      failures.push({ annotator: annotator.name, message: error instanceof Error ? error.message : String(error) });
    }
    if (annotator === lastOfNames && options.early !== undefined) {
      const said = { storyDate, warnings: [...warnings], failures: [...failures] };
      const named = yield* analysisOf(facts, said);
      options.early(map === null ? named : deepFreeze(yield* placeOnFile(named, text, { ...carried, map })));
      yield;
    }
  }
  const findings = yield* runChecks(facts, stated, context, failures);
  facts = { ...facts, findings: questionsAsRead(story, findings) };
  failures.push(...models.faults);
  const analysis = yield* analysisOf(facts, { storyDate, warnings, failures });
  memo.end();
  return map === null ? analysis : deepFreeze(yield* placeOnFile(analysis, text, { ...carried, map }));
}

/** The facts as one frozen Analysis. */
function* analysisOf(
  facts: Facts,
  { storyDate, warnings, failures }: Pick<Analysis, 'storyDate' | 'warnings' | 'failures'>,
): Work<Analysis> {
  const { entities, identities } = yield* listEntities(facts);
  return deepFreeze({
    story: facts.story,
    storyDate,
    entities,
    identities,
    descriptions: facts.identities.descriptions,
    attributions: facts.attributions,
    sources: facts.sources,
    findings: facts.findings,
    warnings,
    failures,
  });
}

const NOBODY: Identities = { mentions: [], people: [], descriptions: [] };

/** The facts of a story before any annotator has run. */
export function noFacts(story: Story): Facts {
  return {
    story,
    names: [],
    identities: NOBODY,
    figures: [],
    observations: nothingObserved({ story, identities: NOBODY }),
    attributions: [],
    sources: [],
    findings: [],
  };
}

/** What annotators are given besides the facts; whatever is left out defaults to copy with no date, house style or choices of its own. */
export function contextOf(given: Pick<Context, 'models' | 'knowledge' | 'memo'> & Partial<Context>): Context {
  return { storyDate: null, houseStyle: DEFAULT_HOUSE_STYLE, choices: new Map(), warn: () => undefined, ...given };
}

/** Freezes the Analysis and its lists; nothing writes to the facts inside once they are made. */
function deepFreeze(analysis: Analysis): Analysis {
  for (const value of Object.values(analysis)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(analysis);
}
