/** Test support: the text layer alone. */
import type { CarrierName, Story } from '../../src/engine';
import { carry } from '../../src/engine/carriers';
import { Memo } from '../../src/engine/memo';
import { readStory } from '../../src/engine/text';
import { finish } from '../../src/engine/work';

/** The Story of a text, read fresh. */
export function storyOf(text: string, carrier: CarrierName | 'auto' = 'auto'): Story {
  return finish(readStory(finish(carry(text, carrier)), new Memo().begin()));
}

/** The copy with "¶" where one sentence ends and the next begins. */
export function cutSentences(text: string): string {
  const { sentences } = storyOf(text, 'plain');
  return sentences.reduceRight(
    (copy, { start }, index) => (index === 0 ? copy : `${copy.slice(0, start)}¶${copy.slice(start)}`),
    text,
  );
}
