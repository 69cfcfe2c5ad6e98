/** Comparing drafts, pure: which attribution of the new draft is which of the old one, and what has become of it. */
import { isAssertive, attitudeOf, type Attitude, type Attribution, type Source, type Work } from '../engine';
import type { Change } from './change';
import type { SentencePairs } from './sentencePairs';
import { keyOf, phraseKey, sharedWords, type Draft, type DraftSentence, type Word } from './words';

/** Somebody said something, with the ledger's record of who. */
export interface Statement {
  readonly attribution: Attribution;
  readonly source: Source | null;
  readonly words: readonly Word[];
  readonly key: string;
  /** The sentences that its cue, its source and its contents begin in. */
  readonly sentences: readonly DraftSentence[];
}

export interface StatementPair {
  readonly old: Statement;
  readonly new: Statement;
}

/** The least share of words that makes what is said in two versions of a sentence the same statement. */
const LEAST_SHARE = 0.5;
/** What is said in fewer words may stand anywhere by chance. */
const LEAST_WORDS = 4;

/** Whoever stands so many words from what is said may well have said it. */
const NEAR = 8;

/** All that a draft says that somebody says; what states nothing ("wants") is left out. */
export function statementsOf(draft: Draft): readonly Statement[] {
  const { attributions, sources } = draft.analysis;
  const sourceOf = new Map(sources.flatMap((source) => source.attributions.map((index) => [index, source] as const)));
  return attributions.flatMap((attribution, index): readonly Statement[] => {
    if (!isAssertive(attribution) || attribution.contents.length === 0) return [];
    const words = attribution.contents.flatMap((content) => draft.wordsIn(content));
    const spans = [attribution.cue, attribution.source, ...attribution.contents].filter((span) => span !== null);
    const sentences = [...new Set(spans.flatMap((span) => draft.sentenceAt(span) ?? []))];
    return [{ attribution, source: sourceOf.get(index) ?? null, words, key: keyOf(words), sentences }];
  });
}

export function* pairStatements(
  before: readonly Statement[],
  after: readonly Statement[],
  pairs: SentencePairs,
): Work<readonly StatementPair[]> {
  const bySentence = new Map<DraftSentence, Statement[]>();
  const byWords = new Map<string, Statement[]>();
  for (const statement of after) {
    for (const sentence of statement.sentences) put(bySentence, sentence, statement);
    put(byWords, statement.key, statement);
  }
  const claims: { readonly statement: Statement; readonly other: Statement; readonly fit: number }[] = [];
  for (const statement of before) {
    yield;
    const versions = statement.sentences.flatMap((sentence) => pairs.newOf.get(sentence) ?? []);
    const inSentence = new Set(versions.flatMap((sentence) => bySentence.get(sentence) ?? []));
    const candidates = new Set([...inSentence, ...(byWords.get(statement.key) ?? [])]);
    for (const other of candidates) {
      const share = sharedWords(statement.words, other.words);
      const isSameSpeaker = inSentence.has(other) && speakerKey(statement) === speakerKey(other);
      if (share < LEAST_SHARE && !isSameSpeaker) continue;
      claims.push({ statement, other, fit: share + (inSentence.has(other) ? 1 : 0) + (isSameSpeaker ? 1 : 0) });
    }
  }
  claims.sort((a, b) => b.fit - a.fit);
  const [found, taken] = [new Map<Statement, Statement>(), new Set<Statement>()];
  for (const { statement, other } of claims) {
    if (found.has(statement) || taken.has(other)) continue;
    found.set(statement, other);
    taken.add(other);
  }
  return [...found].map(([statement, other]) => ({ old: statement, new: other }));
}

function speakerKey({ attribution: { source } }: Statement): string | null {
  return source === null ? null : phraseKey(source.text);
}

/** What the new attitude tells the reader of the statement. */
const SAYS: Readonly<Record<Attitude, string>> = {
  neutral: 'which only reports',
  doubting: 'which casts doubt on it',
  conceding: 'which says that it was wrung out',
  vouching: 'which says that it is true',
  denying: 'which denies',
  hedging: 'which says it less firmly',
  believing: 'which makes it a thought and not words',
  warning: 'which says that there is a danger',
  promising: 'which makes it a promise',
  demanding: 'which makes it a demand',
  criticising: 'which makes it an attack',
  arguing: 'which makes it an argument',
  boasting: 'which judges the speaker',
  'not said': 'which says that it was not said',
};

export function attitudeChanges(statements: readonly StatementPair[]): readonly Change[] {
  return statements.flatMap(({ old, new: now }): readonly Change[] => {
    const [before, after] = [old.attribution, now.attribution];
    if (before.cue === null || after.cue === null) return [];
    const attitudes = {
      old: attitudeOf(before.cue.text, before.cueLemma),
      new: attitudeOf(after.cue.text, after.cueLemma),
    };
    if (attitudes.old === attitudes.new) return [];
    // Both words stand in both drafts: it is the reading that took another of them.
    const [was, is] = [before.cue.text, after.cue.text];
    if (stands(was, now) && stands(is, old)) return [];
    return [
      {
        kind: 'attitude-changed',
        message: `“${was}” is now “${is}”, ${SAYS[attitudes.new]}.`,
        old: before.cue,
        new: after.cue,
        attitudes,
      },
    ];
  });
}

/** @param counterpart what each source of the old draft is in the new one */
export function speakerChanges(
  statements: readonly StatementPair[],
  counterpart: ReadonlyMap<Source, Source>,
): readonly Change[] {
  return statements.flatMap(({ old, new: now }): readonly Change[] => {
    const [was, is] = [old.source, now.source];
    const [phrase, newPhrase] = [old.attribution.source, now.attribution.source];
    if (was === null || is === null || phrase === null || newPhrase === null) return [];
    if (counterpart.get(was) === is || phrase.class === 'pronoun' || newPhrase.class === 'pronoun') return [];
    // Whoever said it is still there: it is the reading that gave the words to somebody else.
    if (stands(phrase.text, now)) return [];
    return [
      {
        kind: 'speaker-changed',
        message: `What “${was.descriptor}” said is now said by “${is.descriptor}”.`,
        old: plain(phrase),
        new: plain(newPhrase),
      },
    ];
  });
}

/** Statements whose words stand in the new draft with nobody who says them. */
export function droppedAttributions(
  before: readonly Statement[],
  statements: readonly StatementPair[],
  now: Draft,
  pairs: SentencePairs,
): readonly Change[] {
  const paired = new Set(statements.map(({ old }) => old));
  const said = now.analysis.attributions.filter(isAssertive).flatMap(({ contents }) => contents);
  return before.flatMap((statement): readonly Change[] => {
    const { cue, source } = statement.attribution;
    if (paired.has(statement) || source === null || cue === null || statement.words.length < LEAST_WORDS) return [];
    const place = now.find(statement.key);
    if (place === null || said.some((span) => span.start < place.end && place.start < span.end)) return [];
    // The words that say who says it are still there: it is the reading that missed them.
    const sentences = statement.sentences.flatMap((sentence) => pairs.newOf.get(sentence) ?? []);
    const around = [...sentences, now.sentenceAt(place)].filter((sentence) => sentence !== undefined);
    if (around.some((sentence) => hasWords(sentence, cue.text))) return [];
    if (` ${now.around(place, NEAR)} `.includes(` ${phraseKey(source.text)} `)) return [];
    return [
      {
        kind: 'attribution-dropped',
        message: `What “${source.text}” said is now stated with nobody who says it.`,
        old: plain(statement.attribution.contents[0]!),
        new: place,
      },
    ];
  });
}

/** Whether the words stand in one of the sentences of the statement. */
function stands(words: string, { sentences }: Statement): boolean {
  return sentences.some((sentence) => hasWords(sentence, words));
}

function hasWords({ key }: DraftSentence, words: string): boolean {
  return ` ${key} `.includes(` ${phraseKey(words)} `);
}

function plain({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }) {
  return { start, end, text };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
