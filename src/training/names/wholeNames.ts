/**
 * Training's room (node only, never bundled): the joined form of a corpus. Worldwide marks "Kenya" and "Revenue Authority" as two names,
 * "Bank of" and "Ghana" too; an editor is shown the whole body, so that is what training teaches.
 */
import { LINKED_ENDINGS } from '../../engine/annotators/names/lexicon';
import { ORGANIZATION_NOUNS } from '../../engine/english/organizations';
import { wordSet } from '../../engine/english/wordSet';
import type { Story } from '../../engine/model';
import type { LabelledSpan } from '../trainingSet';

/** The spans with those joined that are one name together; the others stay as they are. */
export function wholeNames(story: Story, spans: readonly LabelledSpan[]): LabelledSpan[] {
  const whole: LabelledSpan[] = [];
  /** Whether the last name may go on: it broke off, or took in a place, after which more of the body may follow. */
  let open = false;
  for (const span of spans) {
    const before = whole.at(-1);
    if (before !== undefined && before.end === span.start && startsWithName(story, span)) {
      const unfinished = breaksOff(story, before);
      const goesOn: boolean = unfinished || (open && span.type === before.type);
      const type: string | null = goesOn ? before.type : jointType(story, before, span);
      if (type !== null) {
        whole[whole.length - 1] = { start: before.start, end: span.end, type };
        open = unfinished || (type === 'organization' && span.type !== 'organization');
        continue;
      }
    }
    open = false;
    whole.push(span);
  }
  return whole;
}

/** What both are together, where a place, a people or a person stands in a name; null where they are two names. */
function jointType(story: Story, before: LabelledSpan, span: LabelledSpan): string | null {
  if (LINKED_ENDINGS.has(lastWord(story, before).split('-').slice(1).at(-1) ?? '')) return null;
  const inside = before.type === 'place' || before.type === 'group' || before.type === 'person';
  if (span.type === 'organization' && inside) return hasOrganizationNoun(story, span) ? 'organization' : null;
  if (span.type === 'facility' && inside) return 'facility';
  // "TODAY | NICARAGUA", "Royal | Thai | Police": no comma parts them.
  if (before.type !== 'organization' || !startsWithName(story, before)) return null;
  if (span.type === 'place') return 'organization';
  return span.type === 'group' && ADJECTIVES.has(lastWord(story, before)) ? 'organization' : null;
}

/** Whether its head is a noun for bodies ("Authority", "Institute of Technology"), so that it is no body's own name ("Huawei"). */
function hasOrganizationNoun({ tokens }: Story, { start, end }: LabelledSpan): boolean {
  let head = end - 1;
  for (let index = start + 1; index < end; index++) {
    if (HEAD_ENDS.has(tokens[index]!.text)) {
      head = index - 1;
      break;
    }
  }
  return [tokens[head]!, tokens[end - 1]!].some(({ text }) => ORGANIZATION_ENDINGS.has(text.toLowerCase()));
}

const HEAD_ENDS = new Set(['of', 'for', 'on', 'in', '(']);

const ORGANIZATION_ENDINGS = wordSet(
  `forces police associations operators companies co ltd corp inc group institute societies boxing majlis sabha
  racing times post herald news tv chamber academic commission rugby cricket football fc united city town
  foundation trust sons motors airlines airways steel petroleum oil gas power electric electricity telecom
  technologies resources holdings industries enterprises ventures capital securities insurance pharmaceuticals`,
  ORGANIZATION_NOUNS,
);

/** Before a people's name they begin one body with it. */
const ADJECTIVES = wordSet(
  `royal imperial liberal constitutional united religious pheu social national international democratic`,
);

function startsWithName({ tokens }: Story, { start }: LabelledSpan): boolean {
  return /^[\p{L}\d&]/u.test(tokens[start]!.text) && tokens[start]!.text !== 's';
}

function lastWord({ tokens }: Story, { end }: LabelledSpan): string {
  return tokens[end - 1]!.text.toLowerCase();
}

function breaksOff({ tokens }: Story, span: LabelledSpan): boolean {
  const last = tokens[span.end - 1]!.text;
  return span.end - span.start > 1 && (last === 'of' || last === 'and' || last === 'for' || last === 'the');
}
