/** Text to Story: the structure of the copy before anything is understood. */
import type { Markup, Story } from '../model';
import type { Reuse } from '../reuse';
import type { Work } from '../annotators/annotator';

/** Takes the copy apart. Yields as annotators do; reuses what an earlier run kept. */
export function* readStory(text: string, _markup: Markup | 'auto', _reuse: Reuse): Work<Story> {
  return {
    text,
    markup: 'plain',
    tokens: [],
    sentences: [],
    paragraphs: [],
    units: [],
    quotations: [],
    unclosedQuotations: [],
    excluded: [],
    frontMatter: null,
    slug: null,
    byline: null,
    dateline: null,
    signOff: null,
    writtenDate: null,
    damage: [],
    deskNotes: [],
  };
}
