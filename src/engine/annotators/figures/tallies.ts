/** Figures: results of votes ("ruled 5-4", "voted 52 to 48"), which count two sides and are no range. */
import { lowerAt, type SentenceTokens, textAt } from './found';

const VOTING = new Set(
  (
    'vote votes voted voting rule rules ruled ruling decide decided decision approve approved reject rejected pass passed confirm ' +
    'confirmed acquit acquitted uphold upheld strike struck overturn overturned block blocked adopt adopted back backed verdict ' +
    'split divided deadlocked majority party-line referendum court justices panel council senate board committee commission jury ' +
    'lawmakers shareholders members opinion motion amendment measure bill tally margin count censure censured elected acquittal'
  ).split(' '),
);
/** Words before or after a result of a game. */
const PLAYING = new Set(
  'won win lost lose beat drew draw victory defeat lead led trailed score scored goals set sets match game innings series'.split(
    ' ',
  ),
);
/** How far from the tally a word of voting stands at most. Set by hand. */
const REACH = 8;

/** The index after the tally of a vote that starts at token `at`; `at` itself where none does. */
export function tallyEnd(sentence: SentenceTokens, at: number): number {
  const end = pairEnd(sentence, at);
  if (end === at) return at;
  let nearest = '';
  let distance = Infinity;
  for (let near = Math.max(sentence.first, at - REACH); near < Math.min(sentence.limit, end + 5); near++) {
    if (near >= at && near < end) continue;
    const word = lowerAt(sentence, near);
    if (!VOTING.has(word) && !PLAYING.has(word)) continue;
    const away = near < at ? at - near : near - end + 1;
    if (away >= distance) continue;
    distance = away;
    nearest = word;
  }
  return VOTING.has(nearest) ? end : at;
}

const [DIGIT_0, DIGIT_9] = [48, 57];

/** "5-4", "6–3", "52 to 48", with a third side ("5-3-1"): numbers where the second is no larger than a range's would be. */
function pairEnd(sentence: SentenceTokens, at: number): number {
  const text = textAt(sentence, at);
  const code = text.charCodeAt(0);
  if (code < DIGIT_0 || code > DIGIT_9) return at;
  const glued = /^(\d{1,3})[-‐‑](?:to[-‐‑])?(\d{1,3})(?:[-‐‑]\d{1,3})?$/.exec(text);
  if (glued !== null) return countsSomething(sentence, at + 1) && Number(glued[1]) < Number(glued[2]) ? at : at + 1;
  if (!/^\d{1,3}$/.test(text)) return at;
  // "218 votes to 210"
  if (/^votes?$/.test(textAt(sentence, at + 1)) && /^(?:to|against)$/.test(textAt(sentence, at + 2)))
    return /^\d{1,3}$/.test(textAt(sentence, at + 3)) ? at + 4 : at;
  if (!/^\d{1,3}$/.test(textAt(sentence, at + 2))) return at;
  const joint = textAt(sentence, at + 1);
  const dash = /^[-–—]$/.test(joint) && !sentence.tokens[at + 1]!.spaced;
  if (!dash && joint !== 'to') return at;
  if (Number(text) < Number(textAt(sentence, at + 2)) && countsSomething(sentence, at + 3)) return at;
  return at + 3;
}

/** Whether what follows is counted ("approved 3-5 new homes"). */
function countsSomething(sentence: SentenceTokens, at: number): boolean {
  const word = textAt(sentence, at);
  if (/^(?:%|percent|per|million|billion|a\.m\.|p\.m\.|am|pm)$/.test(word)) return true;
  return (
    /^\p{Ll}/u.test(word) &&
    !/^(?:to|in|on|for|against|with|that|along|by|and|at|after|as|but|not|last|this|over|vote|margin|decision|ruling|majority|split|verdict|defeat|the)$/.test(
      word,
    )
  );
}
