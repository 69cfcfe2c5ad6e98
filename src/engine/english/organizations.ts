/** The room of English as data: nouns that stand for an organization speaking as one ("the ministry said"), in the singular. */
import { wordSet } from './wordSet';

export const ORGANIZATION_NOUNS = wordSet(`
  academy administration agency airforce airline airport alliance arm army assembly association authority automaker
  bakery bank bar battalion bloc board body branch brand brewer brewery brigade broadcaster brokerage builder bureau
  business cabinet camp campaign carmaker carrier cartel cathedral caucus cell center centre chain chamber channel charity
  chipmaker church city clinic club co-operative coalition coastguard college command commission committee community
  company confederation conglomerate congregation congress consortium constabulary consulate consultancy cooperative
  corporation council county court crew crown customs daily defence defense delegation department diocese directorate
  district division drugmaker duma embassy employer enterprise establishment exchange exchequer  faction
  factory faculty family federation firm force foundation fund gang garrison gendarmerie government group guild
  hospital hotel house household industry inquiry institute institution insurer insurgency intelligence journal
  judiciary junta jury  kingdom kremlin lab laboratory leadership league legislature lender lobby magazine
  majority maker management manufacturer mayoralty media military militia mine ministry mission monarchy monastery
  mosque movement municipality museum navy network news newspaper newsroom nonprofit office oilmaker opposition
  orchestra order organisation organization outlet panel paper parish parliament partnership party pentagon planemaker
  plant police politburo port prefecture presidency press prison programme prosecution province publication publisher
  radio railway refinery regime regiment registry regulator republic resistance restaurant retailer school secretariat
  seminary senate service shipbuilder shipyard shop side society squad start-up startup state station steelmaker store
  studio subsidiary supermarket supplier syndicate tabloid taskforce team telecom television temple theater theatre
  think-tank treasury tribe tribunal troop troupe trust union unit university utility vatican village watchdog website
  weekly wing workforce yard zoo
`);

/** Organizations that an article-less plural names by convention: the institution speaks, nobody is hidden. */
export const INSTITUTION_PLURALS = wordSet(
  `police authorities prosecutors courts media government customs troops forces organisers organizers`,
);

/** A side in politics, which has no spokesman of its own: with an article it is still nobody with a name. */
export const LOOSE_ORGANIZATIONS = wordSet('camp entourage faction lobby movement opposition');

/** A side in a dispute or a fight speaking as one ("rebels said"): who they are is the news itself. */
export const PARTY_NOUNS = wordSet(`
  rebel militant insurgent separatist fighter guerrilla guerilla extremist islamist jihadist democrat republican tory whig
  communist socialist unionist striker settler militiaman tribesman hacker pirate hijacker kidnapper
`);

/** Offices with one holder at a time: with "the" or an owner they say who it is, even without the name. */
export const OFFICE_NOUNS = wordSet(`
  president premier chancellor minister king queen pope mayor governor chief head director chairman chairwoman chairperson
  chair ceo commissioner ambassador secretary speaker leader captain coach manager principal dean sheriff coroner prosecutor
  judge bishop archbishop editor commander monarch prince princess founder owner treasurer superintendent attorney-general
  ombudsman rector provost marshal general patriarch sultan emir
`);
