/** Test support: what must hold of every span that an Analysis shows, of copy in any carrier. */
import { wordsOf, type Analysis, type Span } from '../../src/engine';

/**
 * Words without what a copy may have at their ends though the file has it nowhere: the marks of `<q>`, the dash between a dateline
 * and its text, and the colon after who speaks in a script.
 */
function withoutAdded(words: string): string {
  const withoutMarks = (text: string): string => text.replace(/^[“”‘’"']{1,8}|[“”‘’"']{1,8}$/g, '');
  // Marks may stand on either side of the colon: `<q>Go:</q>` has none of its own.
  return withoutMarks(withoutMarks(words).replace(/(?: —|:)$/, ''));
}

/**
 * The spans that do not slice to what they carry, that leave the text, or that are empty, one line each. Where the file has markup,
 * a span carries its words as they are read, and is empty where these stand nowhere in it. Base64 mail has its copy for its text.
 */
export function spanFaults(text: string, analysis: Analysis): string[] {
  const { story } = analysis;
  const { length } = story.map === null ? story.text : text;
  const faults: string[] = [];
  const seen = (span: (Span & { readonly text?: string }) | null | undefined, what: string): void => {
    if (span === null || span === undefined) return;
    const { start, end, text: words } = span;
    const isIn = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= length;
    const isInOrder = story.map === null ? start < end : start <= end;
    if (!isIn || !isInOrder) faults.push(`${what} ${start}-${end} of ${length}`);
    else if (words !== undefined && !isSliced(span, words))
      faults.push(`${what} ${start}-${end} carries ${JSON.stringify(words)}`);
  };
  const isSliced = (span: Span, words: string): boolean => {
    if (story.map === null) return words === story.text.slice(span.start, span.end);
    const inFile = wordsOf(story, span);
    return words === inFile || withoutAdded(words) === withoutAdded(inFile);
  };
  // A token has its word as it is read.
  story.tokens.forEach(({ start, end }) => seen({ start, end }, 'token'));
  story.sentences.forEach((sentence) => seen(sentence, 'sentence'));
  story.quotations.forEach((quotation) => seen(quotation, 'quotation'));
  story.units.forEach((unit) => seen(unit, 'unit'));
  story.damage.forEach((damage) => seen(damage, 'damage'));
  story.deskNotes.forEach((note) => seen(note, 'note'));
  for (const span of [story.slug, story.byline, story.dateline, story.signOff]) seen(span, 'furniture');
  for (const entity of analysis.entities) {
    seen(entity, entity.type);
    seen(entity.role, 'role');
  }
  for (const { source, cue, contents } of analysis.attributions) {
    seen(source, 'source');
    seen(source?.head, 'head of a source');
    seen(cue, 'cue');
    contents.forEach((content) => seen(content, 'content'));
  }
  for (const finding of analysis.findings) {
    seen(finding, finding.rule);
    finding.related.forEach((related) => seen(related, `${finding.rule} related`));
  }
  for (const { mentions } of analysis.sources) mentions.forEach((mention) => seen(mention, 'mention'));
  return faults;
}
