/**
 * The names annotator's room: the words around a run of capitalised words, as bits of a number. People speak, are born and have brothers;
 * people stand in towns; firms have shares. One bit covers many words, so that a rare verb is as good evidence as a common one.
 */
import { hashText } from '../../tagger';
import { LISTS } from './lists';
import { Writing, type WordFacts } from './wordFacts';

export const CONTEXTS = {
  titled: 1,
  located: 2,
  beside: 4,
  article: 8,
  speaks: 16,
  lives: 32,
  owns: 64,
  kin: 128,
  organization: 256,
  placed: 512,
  aged: 1024,
  pronounNext: 2048,
  pronounAfter: 4096,
  plural: 8192,
  spokenBy: 16384,
  ruled: 32768,
} as const;

const LOCATIVES = words(
  `in at near across outside inside around throughout within into toward towards through via northern southern eastern western central`,
);
const BESIDE = words(`by with against between than and or versus vs beat`);
const SPEECH = words(
  `said says say told tells added adds tweeted asked asks explained explains argued argues insisted insists warned warns recalled
  recalls noted notes replied admitted admits claimed claims stated states thinks thought believes believed denied denies
  declined wrote writes testified complained quipped joked remarked acknowledged concedes conceded predicted vowed pledged
  stressed emphasized emphasised reiterated lamented commented responded confirmed confessed urged`,
);
const LIVES = words(
  `born died dies married starred stars played plays moved graduated studied grew became lived sang arrested resigned retired
  who whose whom himself herself returned attended joined met fell suffered worked taught served spent earned scored
  kicked ran walked went came left enrolled divorced appeared wore smiled laughed nodded shrugged drove knew loved hated
  felt remembered smoked drank ate directed co-wrote composed painted performed released recorded auditioned debuted
  portrayed abdicated reigned succeeded accompanied refused escaped fled surrendered converted inherited`,
);
const KIN = words(
  `brother brothers sister sisters wife husband father mother son sons daughter daughters parents family widow uncle aunt nephew
  niece cousin grandfather grandmother grandson life death career birth childhood marriage lawyer lawyers attorney friend friends
  body hands head face voice songs novels novel paintings poems work works performance performances music first second last
  autobiography biography arrest resignation illness home house girlfriend boyfriend fiancee supporters predecessor successor`,
);
const ORGANIZATION_WORDS = words(
  `spokesman spokeswoman spokesperson officials shares executives employees customers members leader leaders chief coach players
  fans striker captain reporter correspondent staff management fighters militants rebels lawmakers candidate headquarters
  shareholders subsidiary plc boss manager midfielder defender goalkeeper stock ceo chairman president director investors`,
);
const PLURAL = words(`are were have do`);
const SPOKEN = words(`said says told asked added according by wrote`);
const RULED = words(
  `dynasty empire kingdom river valley province county district region city town village island islands airport peninsula mountains
  lake coast desert state states`,
);
const PRONOUNS = words(`he she his her him himself herself`);
/** All lists, as hashes: a part of what the weights were trained with. */
export const CONTEXT_WORDS: readonly ReadonlySet<number>[] = [
  ...[LOCATIVES, BESIDE, SPEECH, LIVES, KIN, ORGANIZATION_WORDS, PLURAL, SPOKEN, RULED, PRONOUNS],
];
const POSSESSIVE = words(`'s ’s ' ’`);
const ARTICLE = hashText('the');
const COMMA = hashText(',');

/** The contexts of the run of words `start` up to `end` in the sentence from `from` to `to`; next sentence starts at `to`. */
export function contextsOf(
  all: readonly WordFacts[],
  from: number,
  to: number,
  start: number,
  end: number,
  pronounAfter: boolean,
  limit: number,
): number {
  let bits = 0;
  if (start > from) {
    const before = all[start - 1]!;
    if ((before.lists & LISTS.title) !== 0) bits |= CONTEXTS.titled;
    if (LOCATIVES.has(before.lower)) bits |= CONTEXTS.located;
    if (BESIDE.has(before.lower)) bits |= CONTEXTS.beside;
    if (before.lower === ARTICLE) bits |= CONTEXTS.article;
    if (SPOKEN.has(before.lower)) bits |= CONTEXTS.spokenBy;
  }
  if (end < to) {
    const after = all[end]!;
    if (SPEECH.has(after.lower)) bits |= CONTEXTS.speaks;
    if (LIVES.has(after.lower)) bits |= CONTEXTS.lives;
    if (ORGANIZATION_WORDS.has(after.lower)) bits |= CONTEXTS.organization;
    if (PLURAL.has(after.lower)) bits |= CONTEXTS.plural;
    if (RULED.has(after.lower)) bits |= CONTEXTS.ruled;
    if (end + 1 < to) {
      const second = all[end + 1]!;
      if (POSSESSIVE.has(after.lower)) {
        bits |= CONTEXTS.owns;
        if (KIN.has(second.lower)) bits |= CONTEXTS.kin;
        if (ORGANIZATION_WORDS.has(second.lower)) bits |= CONTEXTS.organization;
      } else if (after.lower === COMMA) {
        if (second.writing === Writing.number) bits |= CONTEXTS.aged;
        if (LIVES.has(second.lower)) bits |= CONTEXTS.lives;
        if (second.capitalised && (second.lists & PLACES) !== 0) bits |= CONTEXTS.placed;
      } else if (after.writing === Writing.lower && (bits & CONTEXTS.organization) === 0 && LIVES.has(second.lower)) {
        bits |= CONTEXTS.lives;
      }
    }
  }
  if (pronounAfter) bits |= CONTEXTS.pronounAfter;
  if (start - from < 4 && to < limit && PRONOUNS.has(all[to]!.lower)) bits |= CONTEXTS.pronounNext;
  return bits;
}

const PLACES = LISTS.country | LISTS.largeCity | LISTS.region | LISTS.place;

/** The last word of the sentence that stands for one person, as an index; −1 where there is none. */
export function lastPronoun(all: readonly WordFacts[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) if (PRONOUNS.has(all[index]!.lower)) return index;
  return -1;
}

function words(list: string): Set<number> {
  return new Set(list.split(/\s+/).map((word) => hashText(word)));
}
