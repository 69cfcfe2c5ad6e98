/** A question to the reporter, ready to be pasted into a message. */
import { wordsOf, type Analysis, type Finding } from '../engine';
import { missingFromSource } from './missingFromSource';

/** The longest stretch of copy quoted in a query, in characters. */
const LONGEST_QUOTE = 240;

/** What is asked of the reporter, by rule; of a described source, what the copy leaves open; any other rule asks what its message asks. */
const REQUESTS: Readonly<Record<string, string>> = {
  'sourcing/vague-source': 'Who says this? Could we name one of them?',
  'sourcing/no-source': 'Who do we have this from?',
  'sourcing/second-hand': 'Have we been able to confirm this ourselves?',
  'sourcing/undisclosed-document':
    'Whose document is this, how did we get it, and how much of that can we tell the reader?',
  'sourcing/unnamed-spokesperson': 'What is the spokesperson’s name?',
  'sourcing/partial-identity': 'Can the copy say why the full name is held back?',
  'sourcing/lay-witness': 'Did we get a name?',
  'sourcing/anonymous-opinion':
    'This is an opinion about somebody from a source without a name. Would anybody say it on the record?',
  'sourcing/plural-then-one': 'Is this one source or several?',
  'sourcing/single-anonymous': 'Does anybody else confirm this?',
  'sourcing/nobody-named': 'Nobody is named as a source in this story. Would anybody speak on the record?',
  'names/no-first-reference': 'What is the full name?',
  'facts/figures-disagree': 'Which of these figures is right?',
  'facts/hedged-allegation': 'Who says so?',
  'attribution/orphan-quote': 'Who said this?',
  'desk/note-left-in': 'Has this been settled?',
};

/** What is asked of the reporter, without the place and the copy. */
export function reporterRequest(finding: Finding): string {
  return missingFromSource(finding) ?? REQUESTS[finding.rule] ?? finding.message;
}

/** A polite query about one finding: where it stands, what is asked, the copy in question. */
export function reporterQuery(finding: Finding, { story }: Analysis): string {
  const paragraph = story.paragraphs.findIndex(({ start, end }) => start <= finding.start && finding.start < end);
  const bodies = story.paragraphs.slice(0, paragraph + 1).filter(({ kind }) => kind === 'body').length;
  const place = bodies > 0 ? `In paragraph ${bodies}` : 'In the story';
  const sentence = story.sentences.find(({ start, end }) => start <= finding.start && finding.start < end);
  const copy = quoted(sentence === undefined ? finding.text : wordsOf(story, sentence), finding.text);
  const about = `${place} we have “${short(finding.text, LONGEST_QUOTE)}”.`;
  return [`${about} ${reporterRequest(finding)} Thank you.`, '', `“${copy}”`, ''].join('\n');
}

/** The sentence, or the part of it round the words asked about. */
function quoted(sentence: string, words: string): string {
  const whole = sentence.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST_QUOTE) return whole;
  const at = Math.max(0, whole.indexOf(words.replace(/\s+/g, ' ')));
  const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 3, whole.length - LONGEST_QUOTE));
  const part = whole.slice(from, from + LONGEST_QUOTE).replace(/^\S*\s|\s\S*$/g, '');
  return `… ${part} …`;
}

function short(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s\S*$/, '')} …`;
}
