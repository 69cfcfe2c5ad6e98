/** Test support: the text layer alone. */
import type { Markup, Story } from '../../src/engine';
import { Reuse } from '../../src/engine/reuse';
import { readStory } from '../../src/engine/text';

/** The Story of a text, read fresh. */
export function storyOf(text: string, markup: Markup | 'auto' = 'auto'): Story {
  const work = readStory(text, markup, new Reuse(undefined));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
