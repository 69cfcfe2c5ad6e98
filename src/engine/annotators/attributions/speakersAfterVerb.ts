/** The attributions' room: an unnamed speaker who follows the words and their verb: "“It is theatre,” sighed one diplomat." */
import { PLAIN_VERBS, SPEECH_VERBS } from '../../english/reportingVerbs';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { endsAfter } from './clauseLimits';
import { contentBefore } from './contentRules';
import type { Passage } from './passage';
import { isUnnamedOutlet, unnamedOutletAfter } from './unnamedReports';
import { isUnnamed } from './unnamedNouns';
import { personAfter } from './unnamedSubjects';

/** "“It is theatre,” sighed one diplomat.", "Gone are the days, warn bankers.": nothing else follows the subject. */
export function speakerAfterVerb(passage: Passage, position: number): Candidate | null {
  const quoted = isAfterQuotation(passage, position);
  if (!quoted && !isComma(passage, position - 1)) return null;
  if (!(quoted ? speaksAfterQuotation(passage, position) : speaksAfterComma(passage, position))) return null;
  const sentence = sentenceAt(passage, position);
  const source =
    unnamedOutletAfter(passage, position + 1, sentence.to) ?? personAfter(passage, position + 1, sentence.to);
  if (source === null || !endsAfter(passage, source.to, sentence)) return null;
  // "says a potter who worked there": what has a "who" is a person, whatever the noun.
  if (!isUnnamed(passage, source) && passage.words[source.to] !== 'who' && !isUnnamedOutlet(passage, source))
    return null;
  if (!quoted && isComma(passage, source.to)) return null;
  const content = contentBefore(passage, position, sentence);
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'unnamed-inverted' };
}

function isAfterQuotation(passage: Passage, position: number): boolean {
  return position > 0 && passage.quotation[position - 1]! >= 0 && isPunctuation(passage, position - 1);
}

/** Whether the verb can say the quotation before it: any regular one in the past or the third person singular. */
function speaksAfterQuotation({ words, tags, cueWords }: Passage, position: number): boolean {
  if (SPEECH_VERBS.has(cueWords[position]!.lemma)) return true;
  return /^VB[DZ]$/.test(tags[position]!) && /(?:ed|s)$/.test(words[position]!);
}

/** After a comma, which may separate anything, only "said", "reported" and their like count. */
function speaksAfterComma({ words, cueWords }: Passage, position: number): boolean {
  const { lemma } = cueWords[position]!;
  // "…, Nils Aro told the skipper": what follows the verb is its hearer.
  if (lemma === 'tell' || !(PLAIN_VERBS.has(lemma) || lemma === 'report')) return false;
  return words[position] === lemma || /(?:ed|s)$/.test(words[position]!);
}
