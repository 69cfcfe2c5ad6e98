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
