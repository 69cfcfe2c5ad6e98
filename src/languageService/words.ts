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
