/** Syntax: from a form to its lemma, for verbs of saying and for nouns of sources. */
import {
  BELIEF_VERBS,
  DOCUMENT_VERBS,
  IRREGULAR_VERBS,
  REQUEST_VERBS,
  SPEECH_VERBS,
  NON_ASSERTIVE_VERBS,
} from '../english/reportingVerbs';

function isListed(verb: string): boolean {
  return (
    SPEECH_VERBS.has(verb) ||
    BELIEF_VERBS.has(verb) ||
    REQUEST_VERBS.has(verb) ||
    NON_ASSERTIVE_VERBS.has(verb) ||
    DOCUMENT_VERBS.has(verb)
  );
}

/** The infinitive of a verb's form ("denies", "quipped", "arguing"); of forms that could be several, the one in the lexicon. */
export function verbLemma(form: string): string {
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined) return irregular;
  if (isListed(form)) return form;
  const candidates = verbStems(form);
  return candidates.find(isListed) ?? candidates[0] ?? form;
}

/** Possible infinitives of a regular form, likeliest first. */
function verbStems(form: string): string[] {
  const cut = (length: number): string => form.slice(0, -length);
  if (form.length > 4 && form.endsWith('ies')) return [`${cut(3)}y`];
  if (form.length > 4 && form.endsWith('ied')) return [`${cut(3)}y`];
  if (form.length > 3 && form.endsWith('es') && /(?:[sxz]|ch|sh)es$/.test(form)) return [cut(2), cut(1)];
  if (form.length > 2 && form.endsWith('s') && !form.endsWith('ss')) return [cut(1)];
  if (form.length > 3 && form.endsWith('ed')) return withoutEnding(cut(2));
  if (form.length > 4 && form.endsWith('ing')) return withoutEnding(cut(3));
  return [];
}

function withoutEnding(stem: string): string[] {
  const last = stem.at(-1)!;
  if (stem.length > 2 && last === stem.at(-2) && !'aeiousfz'.includes(last))
    return [stem.slice(0, -1), stem, `${stem}e`];
  if (last === 'l' && stem.at(-2) === 'l') return [stem, stem.slice(0, -1)];
  // "argued", "hoped", "rumbled", "quoted"
  if ('cgvuz'.includes(last) || /(?:[^aeiou]|qu)[aiou][bdkmnprt]$|[bcdfgkptz]l$/.test(stem)) return [`${stem}e`, stem];
  return [stem, `${stem}e`];
}

/** Maps, since an object asked for a word of the copy would have to intern it first. */
const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    wives: 'wife',
    data: 'data',
    series: 'series',
    news: 'news',
    police: 'police',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    congressmen: 'congressman',
    congresswomen: 'congresswoman',
    policemen: 'policeman',
    businessmen: 'businessman',
    statistics: 'statistic',
    media: 'media',
    gunmen: 'gunman',
    firemen: 'fireman',
    fishermen: 'fisherman',
    analyses: 'analysis',
    mps: 'mp',
    us: 'us',
    his: 'his',
    this: 'this',
  }),
);

/** The singular of a noun ("officials", "authorities", "businesswomen"). */
export function nounLemma(form: string): string {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  if (form.endsWith('men') && form.length > 5) return `${form.slice(0, -2)}an`;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(form)) return form.slice(0, -2);
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/.test(form)) return form.slice(0, -1);
  return form;
}
