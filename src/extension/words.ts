/** The engine's vocabulary in words for people. Pure: the pages of the lists, hovers and copies all speak alike. */
import type { AttributionKind, EntityType, LayerName, Severity, SourceClass } from '../engine';
import type { Certainty } from '../engine/knowledge';
import type { Say } from './say';

export function typeWord(say: Say, type: EntityType): string {
  const words: Readonly<Record<EntityType, string>> = {
    person: say('person'),
    organization: say('body'),
    place: say('place'),
    group: say('group of people'),
    facility: say('building or site'),
    event: say('event'),
    product: say('product or work'),
    date: say('date'),
    time: say('time'),
    duration: say('duration'),
    quantity: say('quantity'),
    money: say('money'),
    percent: say('percentage'),
  };
  return words[type];
}

export function kindWord(say: Say, kind: AttributionKind): string {
  const words: Readonly<Record<AttributionKind, string>> = {
    direct: say('quoted word for word'),
    mixed: say('partly quoted'),
    indirect: say('reported in our words'),
    'according-to': say('“according to”'),
    belief: say('a belief or a thought'),
  };
  return words[kind];
}

export function classWord(say: Say, sourceClass: SourceClass): string {
  const words: Readonly<Record<SourceClass, string>> = {
    'named-person': say('named person'),
    'named-organization': say('named body'),
    document: say('document'),
    'unnamed-individual': say('one unnamed person'),
    'unnamed-group': say('unnamed people'),
    indefinite: say('nobody in particular'),
    pronoun: say('pronoun, not yet clear for whom'),
    none: say('no source'),
  };
  return words[sourceClass];
}

export function severityWord(say: Say, severity: Severity): string {
  const words: Readonly<Record<Severity, string>> = {
    error: say('must be settled'),
    warning: say('worth settling'),
    information: say('worth a look'),
    hint: say('for your information'),
  };
  return words[severity];
}

/** Where a card comes from. */
export function layerWord(say: Say, layer: LayerName): string {
  const words: Readonly<Record<LayerName, string>> = {
    workspace: say('From this desk’s own cards'),
    user: say('From your own cards'),
    bundled: say('From the cards that come with Copydesk'),
    'looked-up': say('Looked up in Wikidata, reviewed by nobody'),
  };
  return words[layer];
}

/** How sure a statement is that no source settles. */
export function certaintyWord(say: Say, certainty: Exclude<Certainty, 'verified'>): string {
  const words: Readonly<Record<Exclude<Certainty, 'verified'>, string>> = {
    disputed: say('disputed'),
    own: say('no source given'),
    unsure: say('unsure'),
    unreviewed: say('not reviewed'),
  };
  return words[certainty];
}

/**
 * Why the engine marked something, in words, with how sure it is. Its own short reasons are for programs; one that has no
 * words here is shown as it is.
 */
export function reasonWords(
  say: Say,
  { reason, confidence }: { readonly reason: string; readonly confidence?: number },
): string {
  const words: Readonly<Record<string, string>> = {
    tagger: say('learnt from news copy'),
    learnt: say('learnt from news copy'),
    gazetteer: say('on a list of names'),
    dateline: say('stands in the dateline'),
    acronym: say('spelled out in this story'),
    'earlier-mention': say('named before in this story'),
    'content-after': say('the word that says so, with what is said behind it'),
    'content-before': say('the word that says so, with what is said before it'),
    'quoted-before': say('the word that says so, behind a quotation'),
    'according-to': say('“according to” and the like'),
    'headline-colon': say('a headline with a colon'),
    'headline-source-last': say('a headline with its source at the end'),
    'speaker-colon': say('a speaker and a colon'),
    'hearsay-adverb': say('a word for hearsay'),
    'hearsay-impersonal': say('hearsay: nobody is said to say it'),
    'hearsay-passive': say('hearsay: nobody is said to say it'),
  };
  const because = words[reason] ?? reason;
  if (confidence === undefined) return because;
  const sure =
    confidence >= 0.9 ? say('sure') : confidence >= 0.7 ? say('fairly sure') : say('not sure: please have a look');
  return `${because} (${sure})`;
}
