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
import { readStory } from './text';
import { resolveStoryDate } from './text/storyDate';
import type { Work } from './work';

/** What a reader or a host wants for one piece of copy. */
export interface AnalyzeOptions {
  /** ISO date `YYYY-MM-DD`; stands before any date in the copy. One that cannot be read is ignored and said in `warnings`. */
  readonly storyDate?: string | null;
  /** What the text is; `auto` (the default) looks at it. */
  readonly carrier?: CarrierName | 'auto';
  readonly houseStyle?: HouseStyle;
  /** Cards the reader chose for a name of this story, card id by name as it stands in the copy. */
  readonly choices?: ReadonlyMap<string, string>;
  /** Cards of the desk, over the bundled ones: a host makes this with `engine.knowledge(layers)`. */
  readonly knowledge?: Knowledge;
  /** What earlier runs over about the same text lend this one; makes it faster and changes nothing else. */
  readonly memo?: Memo;
  /**
   * Is handed an Analysis of names alone, as soon as nothing that is read later can change them: who opens a story sees its names
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
  // Pages that know no language have `lang=""`.
  const language = carried.facts?.language?.trim() ?? '';
  if (language !== '' && !/^en(?:\W|_|glish|$)/i.test(language))
    warnings.push(`The file says that its language is “${language}”; Copydesk reads English.`);
  const story: Story = yield* readStory(carried, memo);
  const storyDate = resolveStoryDate(story, options.storyDate ?? null, (sentence) => warnings.push(sentence));
  const { houseStyle, choices } = options;
  const context = contextOf({
    ...{ models, memo, storyDate, knowledge: options.knowledge ?? knowledge },
    ...(houseStyle !== undefined && { houseStyle }),
    ...(choices !== undefined && { choices }),
    warn: (sentence) => warnings.push(sentence),
  });

  let facts = noFacts(story);
  // What rests on an annotator that failed is not among them.
  const stated = new Set<string>(['story' satisfies keyof Facts]);
  for (const annotator of annotators) {
    try {
      if (annotator.models !== undefined) yield* models.prepare(annotator.models);
      facts = { ...facts, [annotator.assigns]: yield* annotator.run(facts, context) };
      if (annotator.requires.every((fact) => stated.has(fact))) stated.add(annotator.assigns);
    } catch (error) {
      // The fact stays as it stood: empty, or for one that refines (speakers) what the annotator before it said.
      failures.push({ annotator: annotator.name, message: error instanceof Error ? error.message : String(error) });
    }
    if (annotator === lastOfNames && options.early !== undefined) {
      const said = { storyDate, warnings: [...warnings], failures: [...failures] };
      const named = yield* analysisOf(facts, said);
      options.early(map === null ? named : deepFreeze(yield* placeOnFile(named, text, { ...carried, map })));
      yield;
    }
  }
  facts = { ...facts, findings: yield* runChecks(facts, stated, context, failures) };
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

/** What annotators are given beside the facts; what is left out is as for copy with no date, house or choices of its own. */
export function contextOf(given: Pick<Context, 'models' | 'knowledge' | 'memo'> & Partial<Context>): Context {
  return { storyDate: null, houseStyle: DEFAULT_HOUSE_STYLE, choices: new Map(), warn: () => undefined, ...given };
}

/** Freezes the Analysis and its lists; the facts inside are never written to after they are made. */
function deepFreeze(analysis: Analysis): Analysis {
  for (const value of Object.values(analysis)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(analysis);
}
