/**
 * Comparing drafts, pure: which source of the new draft is which of the old one, those that came, went or are called something
 * else, and the reasons for anonymity that were given for them.
 */
import type { Source, Work } from '../engine';
import type { Change } from './change';
import { isPartOf, isSameNamed, type NamePairs } from './names';
import type { ComparedDrafts, SentencePairs } from './sentencePairs';
import type { Statement, StatementPair } from './statements';
import { phraseKey, type Draft } from './words';

export interface SourcePairs {
  /** What each source of the old draft is in the new one, be it by another name. */
  readonly counterpart: ReadonlyMap<Source, Source>;
  readonly changes: readonly Change[];
  /** Ids of the identities that are told of as sources. */
  readonly told: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> };
}

/** The two drafts with who is named and what is said in them. */
export interface ReadDrafts extends ComparedDrafts {
  readonly names: NamePairs;
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
  readonly statements: readonly StatementPair[];
}

export function* sourceChanges(drafts: ReadDrafts): Work<SourcePairs> {
  const { old, now, pairs, before, after } = drafts;
  const counterpart = yield* pairSources(drafts);
  const back = new Map([...counterpart].map(([source, other]) => [other, source]));
  const changes: Change[] = [];
  const told = { old: new Set<string>(), new: new Set<string>() };
  for (const source of old.analysis.sources) {
    yield;
    const other = counterpart.get(source);
    if (other !== undefined) {
      const renamed = isRenamed(source, other, drafts);
      if (renamed) {
        changes.push(renaming(source, other));
        if (source.entity !== null) told.old.add(source.entity);
        if (other.entity !== null) told.new.add(other.entity);
      }
      changes.push(...reasonChanges(source, other, old, now));
    } else if (speaks(source) && !stillReads(source, before, pairs.newOf)) {
      changes.push({ kind: 'source-gone', message: `Source gone: “${source.descriptor}”.`, ...at(source, null) });
      if (source.entity !== null) told.old.add(source.entity);
    }
  }
  for (const source of now.analysis.sources) {
    yield;
    if (back.has(source) || !speaks(source) || stillReads(source, after, pairs.oldOf)) continue;
    changes.push({ kind: 'source-added', message: `New source: “${source.descriptor}”.`, ...at(null, source) });
    if (source.entity !== null) told.new.add(source.entity);
  }
  return { counterpart, changes, told };
}

/** Somebody whom the copy calls something: no pronoun that points nowhere. */
function speaks(source: Source): boolean {
  return source.class !== 'pronoun' && source.mentions.length > 0 && source.attributions.length > 0;
}

function* pairSources({ old, now, names, statements }: ReadDrafts): Work<Map<Source, Source>> {
  const [left, right] = [new Set(old.analysis.sources), new Set(now.analysis.sources)];
  const found = new Map<Source, Source>();
  const pairBy = function* (fits: (one: Source, other: Source) => boolean): Work<void> {
    for (const one of left) {
      yield;
      for (const other of right) {
        if (!fits(one, other)) continue;
        found.set(one, other);
        left.delete(one);
        right.delete(other);
        break;
      }
    }
  };
  const named = (source: Source, of: NamePairs['old']) => (source.entity === null ? undefined : of.get(source.entity));
  yield* pairBy((one, other) => {
    const [who, whoNow] = [named(one, names.old), named(other, names.now)];
    if (one.named !== other.named) return false;
    return who !== undefined && whoNow !== undefined
      ? isSameNamed(who, whoNow)
      : descriptorKey(one) === descriptorKey(other);
  });
  const votes = new Map<Source, Map<Source, number>>();
  for (const pair of statements) {
    if (pair.old.source === null || pair.new.source === null) continue;
    // Whom a pronoun means is the reading's to say, and a paragraph that moved may change it.
    if (isPronoun(pair.old) && isPronoun(pair.new)) continue;
    const others = votes.get(pair.old.source) ?? new Map<Source, number>();
    others.set(pair.new.source, (others.get(pair.new.source) ?? 0) + 1);
    votes.set(pair.old.source, others);
  }
  yield* pairBy((one, other) => {
    const counts = [...(votes.get(one) ?? [])].filter(([each]) => right.has(each)).sort((a, b) => b[1] - a[1]);
    return counts[0]?.[0] === other;
  });
  // Those that are called the same somewhere, though another wording is the fullest now.
  const forms = new Map(old.analysis.sources.map((source) => [source, formsOf(source)]));
  yield* pairBy((one, other) => {
    if (one.named || other.named || one.plural !== other.plural) return false;
    const keys = forms.get(one)!;
    return other.mentions.some(({ text }) => keys.has(withoutArticle(text)));
  });
  return found;
}

function formsOf({ mentions }: Source): ReadonlySet<string> {
  return new Set(mentions.map(({ text }) => withoutArticle(text)));
}

function isPronoun({ attribution }: Statement): boolean {
  return attribution.source?.class === 'pronoun';
}

/** Whether the reader is told of somebody else, or of the same in other words. */
function isRenamed(source: Source, other: Source, { old, now, names }: ReadDrafts): boolean {
  const [who, whoNow] = [names.old.get(source.entity ?? ''), names.now.get(other.entity ?? '')];
  if (who !== undefined && whoNow !== undefined && source.named && other.named) {
    const isCut = isPartOf(who.name, whoNow.name) || isPartOf(whoNow.name, who.name);
    // A name that is cut short by the reading, not by the editor, stands in both drafts as a whole.
    return !isSameNamed(who, whoNow) && !(isCut && now.has(who.name) && old.has(whoNow.name));
  }
  const [key, otherKey] = [descriptorKey(source), descriptorKey(other)];
  if (key === otherKey) return false;
  // Both wordings stand in both drafts: the ledger took another of them for the fullest.
  return !(now.has(key) && old.has(otherKey));
}

function renaming(source: Source, other: Source): Change {
  const [was, is] = [source.descriptor, other.descriptor];
  const message =
    source.named && !other.named
      ? `“${was}” is no longer named: now “${is}”.`
      : !source.named && other.named
        ? `“${was}” is named now: “${is}”.`
        : `“${was}” is now “${is}”.`;
  return { kind: 'source-renamed', message, ...at(source, other) };
}

function reasonChanges(source: Source, other: Source, old: Draft, now: Draft): readonly Change[] {
  if (source.named || other.named) return [];
  const [was, is] = [source.reason, other.reason];
  const who = other.descriptor;
  if (was !== null && is === null) {
    if (now.has(old.keyIn(was))) return [];
    const message = `The reason why “${who}” is not named is gone: “${old.asRead(was).text}”.`;
    return [{ kind: 'reason-dropped', message, old: old.asRead(was), new: at(null, other).new }];
  }
  if (was === null && is !== null) {
    if (old.has(now.keyIn(is))) return [];
    const message = `“${who}” is given a reason not to be named: “${now.asRead(is).text}”.`;
    return [{ kind: 'reason-added', message, old: at(source, null).old, new: now.asRead(is) }];
  }
  if (was === null || is === null || reasonKey(was.text) === reasonKey(is.text)) return [];
  if (old.has(now.keyIn(is)) && now.has(old.keyIn(was))) return [];
  const weaker = was.quality === 'specific' && is.quality === 'rote' ? ', which could be said of anybody' : '';
  const message = `The reason why “${who}” is not named is now “${now.asRead(is).text}”${weaker}.`;
  return [{ kind: 'reason-changed', message, old: old.asRead(was), new: now.asRead(is) }];
}

/** A reason without the word that it hangs on. */
function reasonKey(reason: string): string {
  return phraseKey(reason).replace(/^(?:because|as|since|for|due to|owing to) (?:of )?/, '');
}

/** Whether the words that say so stand in the other version of a sentence: then it is the reading that missed them. */
function stillReads(source: Source, statements: readonly Statement[], versions: SentencePairs['newOf']): boolean {
  return statements.some(({ source: who, attribution, sentences }) => {
    if (who !== source || attribution.source === null) return false;
    const words = phraseKey(`${attribution.source.text} ${attribution.cue?.text ?? ''}`).split(' ');
    return sentences.some((sentence) => {
      const there = new Set(versions.get(sentence)?.words.map(({ key }) => key) ?? []);
      return words.every((word) => there.has(word));
    });
  });
}

function descriptorKey({ descriptor }: Source): string {
  return withoutArticle(descriptor);
}

function withoutArticle(phrase: string): string {
  return phraseKey(phrase).replace(/^(?:a|an|the|one) /, '');
}

/** The first place of a source in its draft. */
function at(source: Source | null, other: Source | null): Pick<Change, 'old' | 'new'> {
  const place = (each: Source | null) => {
    const mention = each?.mentions.find(({ text }) => text === each.descriptor) ?? each?.mentions[0];
    return mention === undefined ? null : { start: mention.start, end: mention.end, text: mention.text };
  };
  return { old: place(source), new: place(other) };
}
