/**
 * Rule facts/check-worthy: what a fact-checker would look up and nobody is said to have said: figures, superlatives,
 * causes, accusations. Off: it feeds a checklist, not a list of problems.
 */
import { textSpan, type Facts, type Story, type TextSpan } from '../../model';
import type { Check, Question } from '../check';
import { isRunningText } from '../places';
import { inMessage, question } from '../question';
import { Coverage } from './coverage';

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'money', 'percent']);

/** Words for the first, the only, the most; counted only after "the", "its" and the like. */
const SUPERLATIVES: ReadonlySet<string> = new Set('first last only most least worst'.split(' '));
/** Words that end as superlatives do. */
const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  'west northwest southwest midwest east northeast southeast rest forest interest guest test request protest contest arrest harvest nest chest quest latest invest crest pest vest jest'.split(
    ' ',
  ),
);

function isSuperlative(word: string): boolean {
  return SUPERLATIVES.has(word) || (/^\p{L}{3,}est$/u.test(word) && !NO_SUPERLATIVES.has(word)) || word === 'best';
}

const BEFORE_SUPERLATIVE = /^(?:the|its|their|his|her|[’']s|world|country|nation)$/i;
const CAUSES: ReadonlySet<string> = new Set(['caused', 'causes', 'triggered', 'sparked', 'prompted', 'blamed']);

export const checkWorthy: Check = {
  rule: 'facts/check-worthy',
  title: 'Claim to check',
  severity: 'off',
  *run({ story, figures, attributions }: Facts): Iterable<Question> {
    const claims: { place: TextSpan; reason: string }[] = [];
    for (const { type, start, end, text } of figures) {
      if (FIGURES.has(type)) claims.push({ place: { start, end, text }, reason: 'figure' });
    }
    claims.push(...wordsThatClaim(story));
    claims.sort((a, b) => a.place.start - b.place.start);
    const coverage = new Coverage(story, attributions);
    for (const { place, reason } of claims) {
      if (!isRunningText(story, place) || coverage.holds(place)) continue;
      yield question(place, { message: `${inMessage(place.text)}: who or what says so?`, reason });
    }
  },
};

function wordsThatClaim({ tokens, text }: Story): { place: TextSpan; reason: string }[] {
  const found: { place: TextSpan; reason: string }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.text.length < 4) return;
    const word = token.text.toLowerCase();
    const before = tokens[at - 1];
    if (isSuperlative(word) && before !== undefined && BEFORE_SUPERLATIVE.test(before.text)) {
      const next = tokens[at + 1];
      const end = next?.kind === 'word' ? next.end : token.end;
      found.push({ place: textSpan(text, token.start, end), reason: 'superlative' });
    } else if (CAUSES.has(word)) {
      found.push({ place: textSpan(text, token.start, token.end), reason: 'cause' });
    }
  });
  return found;
}
