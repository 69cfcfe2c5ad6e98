/** Test support: who is who in copy whose names are marked by hand ("[Ada Lund|p] said"), so that no weights matter. */
import assert from 'node:assert/strict';
import { identities } from '../../src/engine/annotators/identities';
import { DEFAULT_HOUSE_STYLE } from '../../src/engine/houseStyle';
import type { Knowledge } from '../../src/engine/knowledge';
import type { Identities, NameMention, NameType, Story } from '../../src/engine/model';
import { Memo } from '../../src/engine/memo';
import { noFacts } from '../../src/engine/analyze';
import { carry } from '../../src/engine/carriers';
import { readStory } from '../../src/engine/text';
import { finish } from '../../src/engine/work';
import { LETTERS } from './phraseCopy';

export interface NamedCopy extends Identities {
  /** "Ada Lund: Ada Lund, Lund -> ada-lund" for each identity. */
  readonly told: readonly string[];
}

/** Reads copy in which names are marked with the first letter of their type (`l` for a place), and how sure it is ("l 0.6"). */
export function readNamed(
  marked: string,
  knowledge: Knowledge,
  storyDate: string | null,
  choices: ReadonlyMap<string, string> = new Map(),
): NamedCopy {
  const marks: { start: number; end: number; type: NameType; confidence?: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^[\]|]{1,60}\|[a-z](?: 0\.\d{1,2})?\])/)) {
    const mark = /^\[([^[\]|]{1,60})\|([a-z])(?: (0\.\d{1,2}))?\]$/.exec(part);
    if (mark === null) text += part;
    else {
      const [start, end, type] = [text.length, text.length + mark[1]!.length, LETTERS[mark[2]!]!];
      marks.push(mark[3] === undefined ? { start, end, type } : { start, end, type, confidence: Number(mark[3]) });
      text += mark[1]!;
    }
  }
  const memo = new Memo().begin();
  const story: Story = finish(readStory(finish(carry(text, 'plain')), memo));
  const names = marks.map((mark): NameMention => ({ ...mark, text: text.slice(mark.start, mark.end), reason: 'test' }));
  const facts = { ...noFacts(story), names };
  const models = { names: null } as never;
  const found = finish(
    identities.run(facts, {
      storyDate,
      houseStyle: DEFAULT_HOUSE_STYLE,
      knowledge,
      models,
      choices,
      memo,
      warn: () => undefined,
    }),
  );
  const told = found.people.map(
    ({ name, mentions, card, candidates }) =>
      `${name}: ${mentions.map((index) => found.mentions[index]!.text).join(', ')} -> ${card ?? (candidates.length > 0 ? candidates.join(' or ') : 'none')}`,
  );
  for (const mention of found.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  return { ...found, told };
}
