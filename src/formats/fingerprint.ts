/**
 * Formats, pure: what a question is known by in another version of the story. A fingerprint is made of the rule, the words that are
 * asked about and the sentence round them, so that it survives every edit outside that sentence. Line numbers are not in it: a
 * story may be one line.
 */
import { v5 as nameBasedUuid } from 'uuid';
import { plain } from '../config';
import { isAboutWholeStory, type Analysis, type Finding } from '../engine';

/** The name under which SARIF has it, with the version of how it is made. */
export const FINGERPRINT = 'copydesk/v1';

/** Namespace of the fingerprints (RFC 9562, section 5.5). */
const FINGERPRINTS = '1d6f2a1e-7c0b-5a53-9d52-6f0f5b5e3c11';

/** One for each finding of the Analysis, in their order; of questions that are alike in every word the second has its own. */
export function fingerprintsOf({ story, findings }: Analysis): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = JSON.stringify([finding.rule, ...wordsOf(finding, story)]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return nameBasedUuid(`${name} ${count}`, FINGERPRINTS);
  });
}

/** A question about the whole story hangs on no words: it stands at the headline, or where else there is room. */
function wordsOf(finding: Finding, { text, sentences }: Analysis['story']): readonly string[] {
  if (isAboutWholeStory(finding)) return [];
  const sentence = sentences.find(({ start, end }) => start <= finding.start && finding.start < end);
  const around = sentence === undefined ? finding.text : text.slice(sentence.start, sentence.end);
  return [plain(finding.text).trim(), plain(around).trim()];
}
