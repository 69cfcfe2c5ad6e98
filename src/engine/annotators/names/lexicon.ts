/** The names annotator's room: the words that its rules look for. */
import { CALENDAR_WORDS as DAYS_AND_MONTHS } from '../../english/calendar';
import { ROLE_LINKS as WITHIN_ROLES } from '../../english/closedClasses';
import { wordSet } from '../../english/wordSet';

/** Days and months: not names by themselves, though "May" and "April" may be part of one. */
export const CALENDAR_WORDS = wordSet(
  `
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  today tomorrow yesterday spring summer autumn winter
`,
  DAYS_AND_MONTHS,
);

/** Words that name an office, a rank or a form of address: left of a name they are its role, alone they are not a name. */
export const TITLE_WORDS = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. reverend father sister brother
  pope cardinal bishop archbishop imam ayatollah grand rabbi king queen prince princess emperor empress sultan emir crown tsar czar kaiser pharaoh
  president vice-president premier chancellor minister secretary undersecretary senator sen sen. senators
  representative rep rep. reps. congressman congresswoman governor gov gov. lieutenant-governor mayor ambassador consul envoy
  judge justice magistrate general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt.
  sergeant sgt sgt. corporal cpl cpl. private admiral adm adm. commander cmdr cmdr. brigadier brig. marshal officer
  constable detective inspector superintendent chief chairman chairwoman chairperson chair director head boss owner founder
  co-founder coach manager captain striker midfielder defender goalkeeper forward spokesman spokeswoman spokesperson leader mp
  mps mep deputy attorney prosecutor lawyer counsel solicitor barrister analyst economist author writer poet novelist
  playwright actor actress singer musician rapper footballer sprinter cyclist golfer driver player champion
  president-elect executive ceo cfo commissioner councillor councilman councilwoman alderman speaker whip administrator
  adviser advisor aide counselor dean provost principal superintendent teacher lecturer researcher scientist
  historian physicist chemist biologist geologist epidemiologist psychologist sociologist economist columnist journalist
  reporter correspondent editor presenter anchor host broadcaster photographer film-maker filmmaker architect
  engineer surgeon nurse doctor physician farmer fisherman pilot astronaut soldier sailor activist campaigner organiser organizer
  candidate challenger nominee incumbent lawmaker legislator politician statesman diplomat negotiator mediator
  strongman warlord rebel dictator businessman businesswoman entrepreneur billionaire tycoon investor banker trader
  comptroller treasurer registrar auditor trustee partner strategist pollster officials official
`);

/** Small words that may stand inside a role ("Secretary of State", "Minister for Health"). */
export const ROLE_LINKS = wordSet('the', WITHIN_ROLES);
/** Words that may stand before the title in a role. */
export const ROLE_QUALIFIERS = wordSet(`
  former ex-president acting interim deputy vice assistant associate senior junior chief outgoing incoming late retired
  prime foreign interior defence defense finance health education justice environment agriculture trade transport
  energy labour labor home housing culture sports tourism information communications planning water police army navy
  military fellow presidential vice-presidential republican democratic democrat opposition islamist veteran first lead head head
  national general managing executive financial operating marketing medical technical political regional district
  local bureau research editorial program programme project policy press media legal public human rights state
  party team club company union church court
`);

/** Second parts of hyphenated words that say how something relates to the name before: "Al-Qaeda-linked". */
export const LINKED_ENDINGS = wordSet(`
  linked based led backed born affiliated style controlled owned sponsored run held occupied funded made trained ruled
  wide aligned dominated mediated educated bound era area inspired supported brokered friendly administered listed
  speaking majority minority allied flagged registered sized imposed drafted appointed organised organized produced
  built assembled language type like related turned elect proposed approved mandated designated generated
  focused oriented loving hating bashing obsessed ranked seeded only free themed branded operated chaired hosted
  assisted aided armed engineered invented supplied protected guaranteed
`);

/** First parts of hyphenated words that are not part of the name after: "pro-Russian". */
export const LINKED_BEGINNINGS = wordSet(`
  pro anti non ex post pre un mid late early cross inter intra trans former then self quasi semi neo mainly
  predominantly mostly half part
`);

/** Publications keep their "The". */
export const KEEPS_ARTICLE = wordSet(`
  hague gambia guardian times economist lancet telegraph independent observer sun mirror herald tribune post globe
  atlantic intercept conversation spectator nation hindu star mail gazette standard australian age verge wall washington
  new scotsman irish straits jakarta bangkok daily sunday jerusalem east cable national citizen punch sydney
`);

/** Last words that make a place a building or a works. */
export const FACILITY_WORDS = wordSet(`
  airport airfield airstrip aerodrome airbase stadium arena bridge tunnel museum hospital dam station terminal consulate
  prison plant factory mine refinery pipeline cemetery racecourse
`);

/** Offices and the like that are written as capitals: like "President", they are not names by themselves. */
export const OFFICES_IN_SHORT = new Set(
  'CEO CEOs CFO CTO COO CIO CMO PM PMs MP MPs MEP MEPs MLA MLAs VP QC KC IGP DGP ASP CV ID PIN'.split(' '),
);

/** Words that open a sentence with a capital and are no name by themselves. */
export const NEVER_ALONE = wordSet(`
  i the a an this that these those he she it we they you who what when where why how there here his her its their my
  our your and but or nor so yet if as at by for from in into of on to with without after before since until while
  although though because not no yes all both each every either neither many much more most some any such other
  others another one two three four five six seven eight nine ten also then than thus however meanwhile moreover
  still even just only once again never always often perhaps maybe mr mrs ms dr sir madam president minister secretary
  senator governor mayor ambassador general colonel captain chairman director spokesman spokeswoman professor judge
  king queen prince princess bishop archbishop reporter editor editing reporting writing additional
`);

/** Last words of a stretch of land that was read as an organization: "Halden Free Zone". */
export const LANDS = wordSet(`zone zones region peninsula isthmus province county valley archipelago strait`);
