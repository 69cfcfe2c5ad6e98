/** Syntax: lemmas of the verbs of saying and the nouns for sources. */
import { NOUNS } from '../english/nouns';
import { ATTRIBUTING_VERBS, LEARNT_ATTRIBUTING_VERBS, OTHER_VERBS, REPORTING_VERBS } from '../english/reportingVerbs';

/** The infinitive of a verb's form ("denies", "quipped", "arguing"); of forms that could be several, the one that attributes. */
export function verbLemma(form: string): string {
  const irregular = REPORTING_VERBS.irregular.get(form) ?? OTHER_VERBS.irregular.get(form);
  return irregular === undefined ? regularLemma(form, ATTRIBUTING_VERBS) : irregular.verb;
}

/** The same as learnt features see it: by the rows that were there when the weights were trained. */
export function learntVerbLemma(form: string): string {
  const irregular = REPORTING_VERBS.irregular.get(form) ?? OTHER_VERBS.irregular.get(form);
  return irregular?.trained === true ? irregular.verb : regularLemma(form, LEARNT_ATTRIBUTING_VERBS);
}

function regularLemma(form: string, attributing: ReadonlySet<string>): string {
  if (attributing.has(form)) return form;
  const candidates = verbStems(form);
  return candidates.find((stem) => attributing.has(stem)) ?? candidates[0] ?? form;
}

/** Possible infinitives of a regular form, likeliest first. */
function verbStems(form: string): string[] {
  const cut = (length: number): string => form.slice(0, -length);
  if (form.length > 4 && form.endsWith('ies')) return [`${cut(3)}y`];
  if (form.length > 4 && form.endsWith('ied')) return [`${cut(3)}y`];
  if (/(?:[sxz]|ch|sh)es$/.test(form)) return [cut(2), cut(1)];
  if (form.length > 2 && form.endsWith('s') && !form.endsWith('ss')) return [cut(1)];
  if (form.length > 3 && form.endsWith('ed')) return withoutEnding(cut(2));
  if (form.length > 4 && form.endsWith('ing')) return withoutEnding(cut(3));
  return [];
}

function withoutEnding(stem: string): string[] {
  const last = stem.at(-1)!;
  if (stem.length > 2 && last === stem.at(-2) && !'aeiousfz'.includes(last))
    return [stem.slice(0, -1), stem, `${stem}e`];
  // "argued", "hoped", "rumbled", "quoted"
  if ('cgvuz'.includes(last) || /(?:[^aeiou]|qu)[aiou][bdkmnprt]$|[bcdfgkptz]l$/.test(stem)) return [`${stem}e`, stem];
  return [stem, `${stem}e`];
}

/** Words in -s, and plurals, that do not follow from the table of nouns. */
const OTHER_NOUNS: readonly (readonly [form: string, lemma: string])[] = [
  ['series', 'series'],
  ['news', 'news'],
  ['alibis', 'alibi'],
];

/** A map, since looking a word of the copy up in an object would intern it first. */
let irregularNouns: ReadonlyMap<string, string> | null = null;

function readIrregularNouns(): ReadonlyMap<string, string> {
  const plurals = NOUNS.rows.flatMap(({ noun, plural }) => (plural === null ? [] : [[plural, noun] as const]));
  return new Map([...OTHER_NOUNS, ...plurals]);
}

/** The singular of a noun ("officials", "authorities", "businesswomen"). */
export function nounLemma(form: string): string {
  const irregular = (irregularNouns ??= readIrregularNouns()).get(form);
  if (irregular !== undefined) return irregular;
  if (form.endsWith('men') && form.length > 5) return `${form.slice(0, -2)}an`;
  if (form.length > 5 && form.endsWith('wives')) return `${form.slice(0, -3)}fe`;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (form.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(form)) return form.slice(0, -2);
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/.test(form)) return form.slice(0, -1);
  return form;
}
