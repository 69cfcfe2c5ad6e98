/**
 * The names annotator's room: what stands in brackets after a name or a phrase. "(ECOWAS)" after an organization is its short form; "(PAY)"
 * after "pay and accounts system" is a system's, not an organization's; "(ESP)" after a rider is the country she rides for.
 */
import { wordSet } from '../../english/wordSet';
import type { ListsOf } from './edges';
import type { LearntType, TokenSpan } from './labels';
import { LANDS } from './lexicon';
import { LISTS } from './lists';
import type { TokenizedText } from './unitCopy';

/** Countries as sports pages shorten them: codes of the International Olympic Committee and of ISO 3166. */
const COUNTRY_CODES = new Set(
  (
    'AFG ALB ALG DZA AND ANG AGO ANT ATG ARG ARM ARU ABW ASA AUS AUT AZE BAH BHS BAN BGD BAR BRB BDI BEL BEN BER BMU BHU BTN BIH ' +
    'BIZ BLZ BLR BOL BOT BWA BRA BRN BHR BRU BUL BGR BUR BFA CAF CAM KHM CAN CAY CYM CGO COG CHA TCD CHI CHL CHN CIV CMR COD ' +
    'COL COM CPV CRC CRI CRO HRV CUB CYP CZE DEN DNK DJI DMA DOM ECU EGY ERI ESA SLV ESP EST ETH FIJ FJI FIN FRA FSM GAB GAM ' +
    'GMB GBR GBS GNB GEO GEQ GNQ GER DEU GHA GRE GRC GRN GRD GUA GTM GUI GIN GUM GUY HAI HTI HKG HON HND HUN INA IDN IND IRI ' +
    'IRN IRL IRQ ISL ISR ISV VIR ITA IVB VGB JAM JOR JPN KAZ KEN KGZ KIR KOR KOS KSA SAU KUW KWT LAO LAT LVA LBA LBY LBN LBR ' +
    'LCA LES LSO LIE LTU LUX MAD MDG MAR MAS MYS MAW MWI MDA MDV MEX MGL MNG MHL MKD MLI MLT MNE MON MCO MOZ MRI MUS MTN MRT ' +
    'MYA MMR NAM NCA NIC NED NLD NEP NPL NGR NGA NIG NER NOR NRU NZL OMA OMN PAK PAN PAR PRY PER PHI PHL PLE PSE PLW PNG POL ' +
    'POR PRT PRK PUR PRI QAT ROU RSA ZAF RUS RWA SAM WSM SCO SEN SEY SYC SGP SIN SKN KNA SLE SLO SVN SMR SOL SLB SOM SRB SRI ' +
    'LKA SSD STP SUD SDN SUI CHE SUR SVK SWE SWZ SYR TAN TZA TGA TON THA TJK TKM TLS TOG TPE TWN TTO TRI TUN TUR TUV UAE ARE ' +
    'UGA UKR URU URY USA UZB VAN VUT VEN VIE VNM VIN VCT WAL YEM ZAM ZMB ZIM ZWE'
  ).split(' '),
);

/** Words that a short form leaves out. */
const SMALL_WORDS = wordSet(`of and the for on in to at a an & with`);

/** The spans with the country codes after persons as places. In order. */
export function withCountryCodes<Span extends TokenSpan>(
  story: TokenizedText,
  spans: readonly Span[],
): (Span | TokenSpan)[] {
  const { tokens } = story;
  const all: (Span | TokenSpan)[] = [];
  let taken = -1;
  for (const span of spans) {
    if (span.start < taken) continue;
    all.push(span);
    if (span.type !== 'person' || !isBracketed(story, span.end)) continue;
    if (!COUNTRY_CODES.has(tokens[span.end + 1]!.text)) continue;
    taken = span.end + 2;
    all.push({ start: span.end + 1, end: taken, type: 'place', margin: span.margin });
  }
  return all;
}

/** One token between round brackets. */
function isBracketed({ tokens }: TokenizedText, bracket: number): boolean {
  return tokens[bracket]?.text === '(' && tokens[bracket + 2]?.text === ')';
}

/** A short form in brackets, and what it stands for. */
export interface ShortForm {
  readonly form: string;
  /** The type of the name before the bracket; `other` where it abbreviates a phrase that is not an organization's name. */
  readonly type: LearntType;
  /** Whether it means this whatever the story said before. */
  readonly isSure: boolean;
}

/** How many spans back one may still reach over the words that a short form spells: the most of a name's words. Set by hand. */
const SPANS_BACK = 8;

/** The short forms that the copy introduces, in order. */
export function shortForms(copy: TokenizedText, spans: readonly TokenSpan[], listsOf: ListsOf): readonly ShortForm[] {
  const { tokens } = copy;
  const forms: ShortForm[] = [];
  let next = 0;
  for (let index = 1; index + 1 < tokens.length; index++) {
    while (next < spans.length && spans[next]!.end < index) next++;
    const mark = tokens[index]!.text;
    const alternative = mark === ',' && tokens[index + 1]!.text === 'or';
    if (mark !== '(' && !alternative) continue;
    const form = tokens[index + (alternative ? 2 : 1)]?.text ?? '';
    if (!isShortForm(form)) continue;
    const before = spans[next]?.end === index ? spans[next] : undefined;
    if (before !== undefined) {
      const { start, end, type } = before;
      if (type === 'organization' && end - start > 1 && sharesInitial(copy, before, form)) {
        forms.push({ form, type, isSure: true });
      } else if (type === 'place' && LANDS.has(tokens[end - 1]!.text.toLowerCase())) {
        forms.push({ form, type, isSure: true });
      } else if (type !== 'person' && type !== 'group' && spells(copy, end, form) === start) {
        forms.push({ form, type, isSure: false });
      }
    } else if (!alternative && isBracketed(copy, index)) {
      const start = spells(copy, index, form);
      const nearest = spans.slice(Math.max(0, next - SPANS_BACK), next + 1);
      const free = start >= 0 && !isTouched(nearest, start, index);
      if (free && !isOrganization(copy, start, index, listsOf)) forms.push({ form, type: 'other', isSure: false });
    }
  }
  return forms;
}

function isTouched(spans: readonly TokenSpan[], from: number, to: number): boolean {
  return spans.some(({ start, end }) => end > from && start < to);
}

/** Two capitals or more, at most ten characters: "ECOWAS", "BoG", "NGOs". */
function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 10) return false;
  let capitals = 0;
  for (const letter of text) if (letter !== letter.toLowerCase()) capitals++;
  return capitals >= 2 && capitals * 2 >= text.length && text[0] !== text[0]!.toLowerCase();
}

/** Whether its first letter is that of one of the words of the name. */
function sharesInitial(story: TokenizedText, span: TokenSpan, form: string): boolean {
  const initials = story.tokens.slice(span.start, span.end).map((token) => token.text[0]!.toUpperCase());
  return initials.includes(form[0]!);
}

/** The first of the words before `end` whose initials the form spells, small words left out or not; −1 where they do not. */
function spells({ tokens }: TokenizedText, end: number, form: string): number {
  const letters = form.replace(/s$/, '').toUpperCase();
  let at = end;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--;
    while (at >= 0 && SMALL_WORDS.has(tokens[at]!.text) && tokens[at]!.text[0]!.toUpperCase() !== letters[letter]) at--;
    if (at < 0 || tokens[at]!.kind !== 'word' || tokens[at]!.text[0]!.toUpperCase() !== letters[letter]) return -1;
  }
  return at;
}

/** Whether one of the words marks them as an organization's name: "department of health". */
function isOrganization({ tokens }: TokenizedText, start: number, end: number, listsOf: ListsOf): boolean {
  for (let index = start; index < end; index++) {
    const word = tokens[index]!.text.toLowerCase();
    if (ORGANIZATION_WORDS.has(word) || (listsOf(word) & LISTS.organizationWord) !== 0) return true;
  }
  return false;
}

const ORGANIZATION_WORDS = wordSet(`
  department ministry agency council committee authority board bureau commission union association organisation organization party
  university institute institution college school force forces group fund bank court federation confederation
  network centre center office society corporation company cooperative cooperatives movement front league alliance congress
  assembly parliament army police corps guard academy foundation trust club chamber tribunal command directorate secretariat
  administration laboratory hospital mission church
`);
