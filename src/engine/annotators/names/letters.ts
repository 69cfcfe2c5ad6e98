/**
 * The names annotator's room: what stands after a person's name and is no part of it: degrees and honours, a party with its state.
 */
import { wordSet } from '../../english/wordSet';
import type { ReadSpan } from './agreement';
import { isCapitalised } from './roles';
import type { TokenizedText } from './unitCopy';
import { RULE_MARGIN } from './labels';

/** Degrees, orders and professions after a name ("Ida Moss, RN, said"). */
const LETTERS = wordSet(`
  phd ph.d ph.d. dphil md m.d. do d.o. dds d.d.s. dvm d.v.m. jd j.d. llb ll.b. llm ll.m. esq esq. ba b.a. bsc b.sc. ma m.a. ms m.s. msc
  m.sc. mba m.b.a. mph m.p.h. rn r.n. np rd r.d. lcsw cpa c.p.a. cfa frs frcs frcp frsa facs facp faan riba obe mbe cbe kbe dbe gbe kcb
  kcmg gcmg cmg bem qpm ch om qc kc sc jp dl sj s.j. op osb mp mep msp mla
`);
/** A party and where its member sits: "R-Texas", "D-N.Y.", "DFL-Minneapolis". */
const PARTY_TAG = /^(?:[DRI]|DFL)-\p{Lu}/u;
/** A party alone: "(D)", "(D., Mass.)". */
const PARTY_LETTER = /^[DRI]\.?$/;

/** Without letters after persons, though a card may know them as something else; of a party's tag only the state is a name. */
export function withoutLetters({ tokens }: TokenizedText, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  let letters: Set<number> | null = null;
  const tags: number[] = [];
  for (const { type, end } of spans) {
    if (type !== 'person') continue;
    for (let index = end; /^[,(]$/.test(tokens[index]?.text ?? ''); index += 2) {
      const { text } = tokens[index + 1] ?? { text: '' };
      if (PARTY_TAG.test(text)) tags.push(index + 1);
      else if (PARTY_LETTER.test(text)) {
        // "(D)" has no state.
      } else if (!LETTERS.has(text.toLowerCase()) || !isCapitalised(text)) break;
      (letters ??= new Set()).add(index + 1);
    }
  }
  if (letters === null) return spans;
  const kept = spans.filter((span) => {
    for (let index = span.start; index < span.end; index++) if (!letters.has(index)) return true;
    return false;
  });
  const states = tags.map((at): ReadSpan => ({
    start: at,
    end: at + 1,
    type: 'place',
    margin: RULE_MARGIN,
    reason: 'list',
  }));
  return states.length === 0 ? kept : [...kept, ...states].sort((a, b) => a.start - b.start);
}

/** Where the name of a party's tag starts in the token: after "R-". 0 for any other word. */
export function partyPrefix(text: string): number {
  return PARTY_TAG.test(text) ? text.indexOf('-') + 1 : 0;
}

/** Whether the last word of a name is no part of it: an honour or a seat in capitals after a word that is not in capitals. */
export function isHonour(text: string, before: string): boolean {
  return (
    text.length > 1 && text === text.toUpperCase() && before !== before.toUpperCase() && LETTERS.has(text.toLowerCase())
  );
}
