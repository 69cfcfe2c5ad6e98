/** Text: words that claim to be the first, the last, the only or the most of something, and words for causes. */
import { textSpan, type Story, type TextSpan, type Token } from '../model';

/** Words for the first, the only, the most; counted only after "the", "its" and the like. */
const SUPERLATIVES: ReadonlySet<string> = new Set('first last only most least worst best'.split(' '));
/** Words that end as superlatives do. */
const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  'west northwest southwest midwest east northeast southeast rest forest interest guest test request protest contest arrest harvest nest chest quest latest invest crest pest vest jest priest unrest conquest bequest manifest digest breast'.split(
    ' ',
  ),
);
const BEFORE_SUPERLATIVE = /^(?:the|its|their|his|her|[’']s|world|country|nation)$/i;

/** "The first two days", "the first of two", "the last week": part of a series or a stretch of time, which claims nothing. */
const ORDER: ReadonlySet<string> = new Set(['first', 'last']);
const AFTER_ORDER: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten few several couple second minute hour day night week weekend month quarter year decade century half part'.split(
    ' ',
  ),
);

/** "The tallest of all", "the first in years": words after a superlative that are not what it is about. */
const NOT_ABOUT: ReadonlySet<string> = new Set('and at by ever for in of on or since that to who'.split(' '));

/** The superlatives of the story, each with the word that it is about ("largest port", "first time"). */
export function superlatives({ tokens, text }: Story): readonly TextSpan[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.text.length < 4) return [];
    const word = token.text.toLowerCase();
    const before = tokens[at - 1];
    if (!isSuperlative(word) || before === undefined || !BEFORE_SUPERLATIVE.test(before.text)) return [];
    const next = tokens[at + 1];
    if (ORDER.has(word) && isStretch(next?.text === 'of' ? tokens[at + 2] : next)) return [];
    const isAboutNext = next?.kind === 'word' && !NOT_ABOUT.has(next.text.toLowerCase());
    return [textSpan(text, token.start, isAboutNext ? next.end : token.end)];
  });
}

function isSuperlative(word: string): boolean {
  return SUPERLATIVES.has(word) || (/^\p{L}{3,}est$/u.test(word) && !NO_SUPERLATIVES.has(word));
}

function isStretch(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' || AFTER_ORDER.has(token.text.toLowerCase().replace(/s$/, '')))
  );
}

const CAUSES: ReadonlySet<string> = new Set(['caused', 'causes', 'triggered', 'sparked', 'prompted', 'blamed']);

/** Words that say what led to what. */
export function causes({ tokens }: Story): readonly TextSpan[] {
  return tokens.filter(({ kind, text }) => kind === 'word' && CAUSES.has(text.toLowerCase()));
}
