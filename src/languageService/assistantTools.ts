/**
 * What an assistant may ask of a story, and the answers as plain data: the sources, their statements, the questions with their reasons,
 * the background of a name on a day. The same four in VS Code and over the Model Context Protocol. Pure, read-only.
 */
import { reporterQuery } from '../config';
import { isIsoDay, type Analysis, type Finding, type Knowledge, type Source } from '../engine';
import { cardHover, type HoverLine } from '../engine/knowledge';
import { problemsOf } from './problems';
import { sayPlainly as say } from './say';
import { contentOf } from './statements';

/** The names of the tools, as VS Code and the protocol have them. */
export const TOOL_NAMES = {
  sources: 'copydesk_sources',
  statements: 'copydesk_statements',
  questions: 'copydesk_questions',
  background: 'copydesk_background',
} as const;

/** What a tool is asked with; everything is checked before it is used. */
export interface ToolInput {
  readonly story?: unknown;
  readonly source?: unknown;
  readonly name?: unknown;
  readonly date?: unknown;
}

/** A tool as it is offered: what it is for, and a JSON Schema of what it takes. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, { readonly type: 'string'; readonly description: string }>>;
  readonly required: readonly string[];
}

/** Thrown where a tool is asked with what it cannot use; the message is a sentence for the assistant. */
export class ToolError extends Error {}

/** @param story what the host says of the property that names the story, and whether it can be left out */
export function assistantTools(story: {
  readonly description: string;
  readonly required: boolean;
}): readonly AssistantTool[] {
  const ofStory = { story: { type: 'string' as const, description: story.description } };
  const required = story.required ? ['story'] : [];
  return [
    {
      name: TOOL_NAMES.sources,
      title: 'Sources of a story',
      description:
        'Lists whom a news story rests on: each source with whether it is named, how the copy describes it, the reason it gives for not naming it, and how often it speaks. It never says who an unnamed source is.',
      properties: ofStory,
      required,
    },
    {
      name: TOOL_NAMES.statements,
      title: 'Statements of a source',
      description: 'Lists what the sources of a news story say, in the words of the copy: of all sources, or of one.',
      properties: {
        ...ofStory,
        source: {
          type: 'string',
          description:
            'Id of a source ("s2", as copydesk_sources gives it) or words of its description. All sources where it is left out.',
        },
      },
      required,
    },
    {
      name: TOOL_NAMES.questions,
      title: 'Questions about a story',
      description:
        'Lists what an editor would ask about a news story, such as statements that rest on nobody’s name, names with two spellings, figures that disagree: each with its rule, reason, the words it is about and a query to the reporter.',
      properties: ofStory,
      required,
    },
    {
      name: TOOL_NAMES.background,
      title: 'Background of a name on a day',
      description:
        'Says what the background cards have on a person, body or place: what was so on a day, what came since and before, with the sources of each statement. All cards that the name may mean are given; none is guessed.',
      properties: {
        name: { type: 'string', description: 'The name as copy has it, such as “Clinton” or “ECOWAS”.' },
        date: { type: 'string', description: 'The day, as YYYY-MM-DD. Today where it is left out.' },
      },
      required: ['name'],
    },
  ];
}

/** Answers one of the three tools that ask about a story. @throws ToolError */
export function answerAboutStory(
  tool: string,
  analysis: Analysis,
  open: readonly Finding[],
  input: ToolInput,
): unknown {
  switch (tool) {
    case TOOL_NAMES.sources:
      return { storyDate: analysis.storyDate, sources: analysis.sources.map((source) => sourceRecord(source)) };
    case TOOL_NAMES.statements:
      return { sources: sourcesMeant(analysis, input.source).map((source) => statementsOf(analysis, source)) };
    case TOOL_NAMES.questions:
      return { storyDate: analysis.storyDate, questions: questionsOf(analysis, open) };
    default:
      throw new ToolError(`There is no tool called “${tool}”.`);
  }
}

/**
 * Answers `copydesk_background`.
 * @param today ISO day, where the input has none
 * @throws ToolError
 */
export function answerBackground(knowledge: Knowledge, { name, date }: ToolInput, today: string): unknown {
  if (typeof name !== 'string' || name.trim() === '') throw new ToolError('Say which name: “name” is missing.');
  if (date !== undefined && (typeof date !== 'string' || !isIsoDay(date)))
    throw new ToolError('“date” is not a day written as YYYY-MM-DD.');
  const ids = [...new Set(knowledge.find(name.trim()).map(({ card }) => card))];
  const cards = ids.flatMap((id) => {
    const card = knowledge.card(id);
    return card === undefined ? [] : [card];
  });
  return {
    name: name.trim(),
    date: date ?? today,
    cards: cards.map((card) => {
      const said = cardHover({ card, knowledge, storyDate: date ?? null, today });
      return {
        ...{ card: card.id, name: said.name, kind: said.kind, summary: said.summary, when: said.when },
        inForce: said.inForce.map(lineRecord),
        since: said.since.map(lineRecord),
        earlier: said.earlier.map(lineRecord),
        facts: said.facts.map(lineRecord),
        sources: said.sources.map(({ title, publisher, date: published, url }) => ({
          ...{ title, publisher },
          ...(published !== undefined && { date: published }),
          ...(url !== undefined && { url }),
        })),
      };
    }),
  };
}

/** `sources` are places, from 1, in the list of the card's sources. */
function lineRecord({ text, sources, caution }: HoverLine) {
  return { text, sources, ...(caution !== null && { caution }) };
}

function sourceRecord(source: Source) {
  const { id, named, descriptor, role, number, reasonGiven, reason, closeness, mentions, attributions } = source;
  return {
    ...{ source: id, named, class: source.class, description: descriptor, role, number, reasonGiven },
    reason: reason === null ? null : { text: reason.text, quality: reason.quality },
    closeness: closeness?.text ?? null,
    mentions: mentions.map(({ text }) => text),
    statements: attributions.length,
  };
}

function sourcesMeant({ sources }: Analysis, wanted: unknown): readonly Source[] {
  if (wanted === undefined) return sources;
  if (typeof wanted !== 'string' || wanted.trim() === '') throw new ToolError('“source” is neither an id nor words.');
  const words = wanted.trim().toLowerCase();
  const byId = sources.filter(({ id }) => id === words);
  const found =
    byId.length > 0
      ? byId
      : sources.filter(({ descriptor, mentions }) =>
          [descriptor, ...mentions.map(({ text }) => text)].some((text) => text.toLowerCase().includes(words)),
        );
  if (found.length === 0) throw new ToolError(`The story has no source “${wanted.trim()}”.`);
  return found;
}

function statementsOf({ attributions, story }: Analysis, { id, named, descriptor, attributions: own }: Source) {
  return {
    ...{ source: id, named, description: descriptor },
    statements: own.flatMap((index) => {
      const attribution = attributions[index];
      if (attribution === undefined) return [];
      const { kind, cue, source, contents } = attribution;
      const start = (source ?? cue ?? contents[0])?.start ?? 0;
      const sentence = story.sentences.find((each) => each.start <= start && start < each.end);
      return [
        {
          ...{ kind, as: source?.text ?? null, cue: cue?.text ?? null, says: contentOf(attribution) },
          sentence: sentence === undefined ? null : story.text.slice(sentence.start, sentence.end),
        },
      ];
    }),
  };
}

function questionsOf(analysis: Analysis, open: readonly Finding[]) {
  return problemsOf(say, open).map(({ rule, severity, message, start, end }) => {
    const finding = open.find((each) => each.rule === rule && each.start === start && each.end === end)!;
    const { text, reason, data } = finding;
    return { rule, severity, words: text, message, reason, data, query: reporterQuery(finding, analysis) };
  });
}
