/** Documents, pure: copy that something else carries (mail, a page, an item of a wire) as a story that stands for itself. */
import { copyIn, type CarrierName, type CopyRead } from '../engine';
import { Manuscript, type ManuscriptParagraph } from './manuscript';

/** A story made of what a file carries. */
export interface CarriedStory {
  /** Front matter and the story in Markdown; empty where there is no story. */
  readonly copy: string;
  /** Sentences about how it was read. */
  readonly notes: readonly string[];
}

/** @param as what the text is; `auto` looks at it */
export function storyOf(text: string, as: CarrierName | 'auto'): CarriedStory {
  const { paragraphs, facts, warnings } = copyIn(text, as);
  if (paragraphs.length === 0) return { copy: '', notes: warnings };
  const manuscript = new Manuscript();
  for (const paragraph of paragraphs) manuscript.paragraphs.push(paragraphOf(paragraph));
  if (facts !== null) manuscript.setFacts(facts);
  return { copy: manuscript.write(), notes: warnings };
}

/**
 * A piece of HTML from the clipboard as copy to be set into a story.
 * @param markdown whether headings, lists and quotations get the signs of Markdown; without them they are lines as others are
 */
export function pastedCopy(html: string, markdown: boolean): string {
  const { paragraphs } = copyIn(html, 'html');
  const manuscript = new Manuscript();
  for (const paragraph of paragraphs)
    manuscript.paragraphs.push(paragraphOf(markdown ? paragraph : { ...paragraph, kind: 'body' }));
  return markdown ? manuscript.write().trimEnd() : paragraphs.map(({ text }) => text).join('\n\n');
}

const ROLES: Readonly<
  Partial<Record<CopyRead['paragraphs'][number]['kind'], Pick<ManuscriptParagraph, 'role' | 'level'>>>
> = {
  headline: { role: 'heading', level: 0 },
  heading: { role: 'heading', level: 2 },
  'list-item': { role: 'bullet', level: 0 },
  'block-quote': { role: 'block-quote', level: 0 },
};

function paragraphOf({ kind, text }: CopyRead['paragraphs'][number]): ManuscriptParagraph {
  const paragraph = { role: 'body', level: 0, text, bold: false, size: null, comments: [], ...ROLES[kind] } as const;
  return kind === 'note' ? { ...paragraph, text: '', comments: [{ author: null, on: '', text }] } : paragraph;
}
