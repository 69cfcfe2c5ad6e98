/**
 * Tests of noun phrases taken apart by their grammar. Each row is a phrase in its copy and what is read of it: determiner, number,
 * quantifier; what stands before the head, the *head* and its lemma, with "+" for several; after "|" what hangs on it, after "=" the
 * name that it gives; and in brackets what its head stands for and whom the source is.
 */
import assert from 'node:assert/strict';
import type { SourceClass } from '../../../src/engine/model';
import { readNounPhrase, type NounPhrase } from '../../../src/engine/syntax/nounPhrase';
import { classOf, isLooseOrganization, isOffice, isVaguePeople } from '../../../src/engine/syntax/phraseClass';
import type { StoryView } from '../../../src/engine/syntax/storyView';
import { phraseCopy } from '../../support/phraseCopy';

function told(marked: string, given: SourceClass = 'unnamed-individual', sourceNouns: readonly string[] = []): string {
  const { view, text, phrases } = phraseCopy(marked, sourceNouns);
  const phrase = readNounPhrase(view, phrases[0]!);
  if (phrase === null) return 'nothing';
  const { determiner, number, quantifier, partitive, pronoun, quantifierAlone, modifiers, head, complement } = phrase;
  const opening = [
    determiner,
    ...(number === null ? [] : [number]),
    ...(quantifier === null ? [] : [`“${quantifier}”`]),
    ...(partitive ? ['of'] : []),
    ...(pronoun === null ? [] : ['pronoun']),
    ...(quantifierAlone ? ['alone'] : []),
  ].join(' ');
  const { range, lemma, plural, name, kind } = phrase;
  const rest = complement < range.to ? ` | ${view.span({ from: complement, to: range.to }).text}` : '';
  const from = phrases[0]!.start + (name?.offset ?? 0);
  const named = name === null ? '' : ` = ${text.slice(from, from + name.text.length)}`;
  const words = [...modifiers, `*${view.word(head)}*`, `${lemma}${plural ? '+' : ''}`].join(' ');
  return `${opening}: ${words}${rest}${named} (${kind}: ${classOf(view, phrase, given)})`;
}

/** Rows of a phrase in its copy, and below it what is told of it. */
function each(rows: string, given?: SourceClass, sourceNouns?: readonly string[]): void {
  const lines = rows.trim().split('\n');
  for (let at = 0; at < lines.length; at += 2) {
    const [copy, expected] = [lines[at]!.trim(), lines[at + 1]!.trim()];
    it(copy, () => assert.equal(told(copy, given, sourceNouns), expected));
  }
}

describe('a noun phrase', () => {
  each(`
    {“an official} said
      indefinite: *official* official (person: unnamed-individual)
    {—} said
      nothing
    {He} said
      bare pronoun: *he* he (pronoun: pronoun)
    {they} said
      bare pronoun: *they* they (pronoun: pronoun)
    {who} said
      bare pronoun: *who* who (pronoun: pronoun)
    {Her} said
      bare pronoun: *her* her (pronoun: pronoun)
    {Her aides} said
      possessive: *aides* aide+ (person: unnamed-group)
    {him, the mayor}
      bare pronoun: *him* him | , the mayor (pronoun: pronoun)
    {them officials} said
      bare: them *officials* official+ (person: unnamed-group)
    {an official} said
      indefinite: *official* official (person: unnamed-individual)
    {a minister} said
      indefinite: *minister* minister (person: unnamed-individual)
    {another official} said
      indefinite “another”: *official* official (person: unnamed-individual)
    {one official} said
      quantifier 1 “one”: *official* official (person: unnamed-individual)
    {half a dozen officials} said
      quantifier 12 “dozen”: *officials* official+ (person: unnamed-group)
    {the official} said
      definite: *official* official (person: unnamed-individual)
    {those officials} said
      definite: *officials* official+ (person: unnamed-group)
    {the said officials} left
      definite: said *officials* official+ (person: unnamed-group)
    {his aides} said
      possessive: *aides* aide+ (person: unnamed-group)
    {our own editor} said
      possessive: own *editor* editor (person: unnamed-individual)
    {whose aides} said
      possessive: *aides* aide+ (person: unnamed-group)
    {at least two officials} said
      quantifier 2 “two”: *officials* official+ (person: unnamed-group)
    {more than two officials} said
      quantifier 2 “two”: *officials* official+ (person: unnamed-group)
    {fewer than two officials} said
      quantifier 2 “two”: *officials* official+ (person: unnamed-group)
    {about two officials} said
      quantifier 2 “two”: *officials* official+ (person: unnamed-group)
    {nearly 12 officials} said
      quantifier 12 “12”: *officials* official+ (person: unnamed-group)
    {almost 12 officials} said
      quantifier 12 “12”: *officials* official+ (person: unnamed-group)
    {roughly 12 officials} said
      quantifier 12 “12”: *officials* official+ (person: unnamed-group)
    {12345 officials} said
      bare: 12345 *officials* official+ (person: unnamed-group)
    {the two officials} said
      definite 2 “two”: *officials* official+ (person: unnamed-group)
    {some officials} said
      quantifier “some”: *officials* official+ (person: unnamed-group)
    {the many officials} said
      definite “many”: *officials* official+ (person: unnamed-group)
    {a few officials} said
      quantifier “few”: *officials* official+ (person: unnamed-group)
    {his few aides} said
      possessive “few”: *aides* aide+ (person: unnamed-group)
    {some of the officials} said
      quantifier “some” of: *officials* official+ (person: unnamed-group)
    {one of his aides} said
      quantifier 1 “one” of: *aides* aide (person: unnamed-individual)
    {several of them} said
      quantifier “several” of alone: *them* them+ (quantifier: unnamed-group)
    {one of us} said
      quantifier 1 “one” of alone: *us* us (quantifier: unnamed-individual)
    {many of those officials} said
      quantifier “many” of: *officials* official+ (person: unnamed-group)
    {two of officials} said
      quantifier 2 “two” of: *officials* official+ (person: unnamed-group)
    {a host of officials} said
      indefinite “host” of: *officials* official+ (person: unnamed-group)
    {a section of residents} said
      indefinite “section” of: *residents* resident+ (person: indefinite)
    {a host} said
      indefinite: *host* host (person: unnamed-individual)
    {a wide array of economists} said
      indefinite “array” of: *economists* economist+ (person: indefinite)
    {the wide array of economists} said
      definite: wide *array* array | of economists (unknown: unnamed-individual)
    {a close friend} said
      indefinite: close *friend* friend (person: unnamed-individual)
    {the known critic} said
      definite: known *critic* critic (person: unnamed-individual)
    {an inside source} said
      indefinite: inside *source* source (person: unnamed-individual)
    {his close friends} said
      possessive: close *friends* friend+ (person: unnamed-group)
    {a close} said
      indefinite: *close* close (unknown: unnamed-individual)
    {many} said
      quantifier “many” alone: *many* many+ (quantifier: indefinite)
    {the two} said
      definite 2 “two” alone: *two* two+ (quantifier: unnamed-group)
    {another} said
      indefinite “another” alone: *another* another (quantifier: unnamed-individual)
    {two at the port} said
      quantifier 2 “two” alone: *two* two+ | at the port (quantifier: unnamed-group)
    {one} said
      quantifier 1 “one” alone: *one* one (quantifier: unnamed-individual)
    {one in the north} said
      quantifier 1 “one” alone: *one* one | in the north (quantifier: unnamed-individual)
    {the party/union officials} said
      definite: party union *officials* official+ (person: unnamed-group)
    {the research & planning director} said
      definite: research planning *director* director (person: unnamed-individual)
    {a “senior” official} said
      indefinite: senior *official* official (person: unnamed-individual)
    {a "senior" official} said
      indefinite: senior *official* official (person: unnamed-individual)
    {an official, a lawyer} said
      indefinite: *official* official | , a lawyer (person: unnamed-individual)
    {an official at the port} said
      indefinite: *official* official | at the port (person: unnamed-individual)
    {people close to the family} said
      bare: *people* person+ | close to the family (person: unnamed-group)
    {a longtime close aide} said
      indefinite: longtime close *aide* aide (person: unnamed-individual)
    {a longtime close to her} said
      indefinite: *longtime* longtime | close to her (unknown: unnamed-individual)
    {the boss close by} said
      definite: *boss* boss | close by (person: unnamed-individual)
    {aides and lawyers} said
      bare: *aides* aide+ | and lawyers (person: unnamed-group)
    {aides or lawyers} said
      bare: *aides* aide+ | or lawyers (person: unnamed-group)
    {trade and industry officials} said
      bare: trade and industry *officials* official+ (person: unnamed-group)
    {several people I spoke with} said
      quantifier “several”: *people* person+ | I spoke with (person: unnamed-group)
    {the trade people he met} said
      definite: trade *people* person+ | he met (person: unnamed-group)
    {officials attending the talks} said
      bare: *officials* official+ | attending the talks (person: unnamed-group)
    {officials wounded there} said
      bare: *officials* official+ | wounded there (person: unnamed-group)
    {a minister underling} said
      indefinite: minister *underling* underling (person: unnamed-individual)
    {a leading official} said
      indefinite: leading *official* official (person: unnamed-individual)
    {the mayor’s critics} said
      possessive: mayor 's *critics* critic+ (person: unnamed-group)
    {the officials’} said
      definite: *officials* official+ (person: unnamed-group)
    {one of the officials} said
      quantifier 1 “one” of: *officials* official (person: unnamed-individual)
    {another of the officials} said
      indefinite “another” of: *officials* official (person: unnamed-individual)
    {several of the officials} said
      quantifier “several” of: *officials* official+ (person: unnamed-group)
    {a staff} said
      indefinite: *staff* staff (person: unnamed-individual)
    {two counsel} said
      quantifier 2 “two”: *counsel* counsel+ (person: unnamed-group)
    {one counsel} said
      quantifier 1 “one”: *counsel* counsel (person: unnamed-individual)
    {the counsel} said
      definite: *counsel* counsel (person: unnamed-individual)
    {the people} said
      definite: *people* person+ (person: indefinite)
    {Krogh’s aides} said
      possessive: krogh 's *aides* aide+ (person: unnamed-group)
    {the suspect’s lawyer} said
      definite: suspect 's *lawyer* lawyer (person: unnamed-individual)
    {a mayor’s aide} said
      indefinite: mayor 's *aide* aide (person: unnamed-individual)
    {an intervention and analysts} said
      bare: *analysts* analyst+ (person: indefinite)
    {an intervention and analyst} said
      indefinite: intervention and *analyst* analyst (person: unnamed-individual)
    {the intervention and analysts} said
      definite: intervention and *analysts* analyst+ (person: unnamed-group)
    {an outcry and analysts at the bank, [Olaf Brun|p]} said
      bare: *analysts* analyst+ | at the bank, Olaf Brun = Olaf Brun (name: named-person)
    [Port of {Tarn} Authority|o] said
      bare: *tarn* tarn = Port of Tarn Authority (name: named-organization)
    {[Medics|g]} said
      bare: *medics* medic+ (person: unnamed-group)
    He met {[Medics|g]} there.
      bare: *medics* medic+ = Medics (name: unnamed-group)
    {[Medic Brun|p]} said
      bare: medic *brun* brun = Medic Brun (name: named-person)
    {[Trade|o] medics} said
      bare: trade *medics* medic+ (person: unnamed-group)
    {[TARN — Sources|o]} said
      bare: *tarn* tarn | — Sources (unknown: unnamed-individual)
    {[TARN — Orr|o]} said
      bare: *tarn* tarn | — Orr = TARN — Orr (name: named-organization)
    {[Nearly|l] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    {[Nearly There|o] people} said
      bare alone: *nearly* nearly | There people (quantifier: indefinite)
    {[Trump|p]’s lawyer} said
      possessive: trump 's *lawyer* lawyer (person: unnamed-individual)
    {[Acme|o]}’s lawyer said
      bare: *acme* acme = Acme (name: named-organization)
    {[U.S.|l] and British officials} said
      bare: u.s. and british *officials* official+ (person: unnamed-group)
    {[Norland|l] or British officials} said
      bare: norland or british *officials* official+ (person: unnamed-group)
    {[Norland|l] & British officials} said
      bare: norland british *officials* official+ (person: unnamed-group)
    {[Ruth Ames|p] and other officials} said
      bare: ruth ames and other *officials* official+ = Ruth Ames (name: named-person)
    {[Norland|l] and its allies} said
      bare: norland and its *allies* ally+ = Norland (name: named-organization)
    {[Norland|l] and allies} said
      bare: norland and *allies* ally+ = Norland (name: named-organization)
    {[Norland|l] and army spokesmen} said
      bare: norland and army *spokesmen* spokesman+ (person: unnamed-group)
    {[Norland|l] and Aunt Carmen} said
      bare: norland and aunt *carmen* carman+ = Norland (name: named-organization)
    {[Norland|l] and the boss of trade officials} said
      bare: norland and the *boss* boss | of trade officials = Norland (name: named-organization)
    {A teacher, surnamed [Li|p]} said
      indefinite: *teacher* teacher | , surnamed Li (person: unnamed-individual)
    {an aide to [Clinton|p]} said
      indefinite: *aide* aide | to Clinton (person: unnamed-individual)
    {a spokesman for the port, [Olaf Brun|p]} said
      indefinite: *spokesman* spokesman | for the port, Olaf Brun = Olaf Brun (name: named-person)
    {the mayors of Leiden, [Delft|l]} said
      definite: *mayors* mayor+ | of Leiden, Delft (person: unnamed-group)
    {a senator from the north ([Ruth Ames|p])} said
      indefinite: *senator* senator | from the north (Ruth Ames) = Ruth Ames (name: named-person)
    {a teacher from the north — [Ruth Ames|p]} said
      indefinite: *teacher* teacher | from the north — Ruth Ames = Ruth Ames (name: named-person)
    {a teacher from the north – [Ruth Ames|p]} said
      indefinite: *teacher* teacher | from the north – Ruth Ames = Ruth Ames (name: named-person)
    {a member who backs [Trump|p]} said
      indefinite: *member* member | who backs Trump (person: unnamed-individual)
    {a member whose friend is [Trump|p]} said
      indefinite: *member* member | whose friend is Trump (person: unnamed-individual)
    {[Trump|p] adviser} said
      bare: trump *adviser* adviser (person: unnamed-individual)
    {[Nordea|o] analyst [Petter Lund|p]} said
      bare: nordea analyst petter *lund* lund = Petter Lund (name: named-person)
    {[Ruth Ames|p] of the union} said
      bare: ruth *ames* ame+ | of the union = Ruth Ames (name: named-person)
    {[Ruth Ames|p] and friends} said
      bare: ruth ames and *friends* friend+ = Ruth Ames (name: named-person)
    {[Ruth Ames|p], 45} said
      bare: ruth *ames* ame+ | , 45 = Ruth Ames (name: named-person)
    {[Ruth Ames|p] 45} said
      bare: ruth ames *45* 45 = Ruth Ames (name: named-person)
    {[Ruth Ames|p] 4500} said
      bare: ruth ames *4500* 4500 (unknown: unnamed-individual)
    {[Acme|o], [Olaf Brun|p]} said
      bare: *acme* acme | , Olaf Brun = Olaf Brun (name: named-person)
    {[Olaf Brun|p], [Acme|o]} said
      bare: olaf *brun* brun | , Acme = Olaf Brun (name: named-person)
    {[Olaf Brun|p], [Lea Hart|p]} said
      bare: olaf *brun* brun | , Lea Hart = Olaf Brun (name: named-person)
    {the aide [Olaf Brun|p]} said
      definite: aide olaf *brun* brun = Olaf Brun (name: named-person)
    {the police} said
      definite: *police* police+ (organization: named-organization)
    {the staff} said
      definite: *staff* staff+ (person: unnamed-group)
    {the personnel} said
      definite: *personnel* personnel+ (person: unnamed-group)
    {the crew} said
      definite: *crew* crew+ (person: unnamed-group)
    {the folk} said
      definite: *folk* folk+ (person: indefinite)
    {one staff} said
      quantifier 1 “one”: *staff* staff (person: unnamed-individual)
    {a dozen staff} said
      indefinite 12 “dozen”: *staff* staff+ (person: unnamed-group)
    {union “strike” leaders} said
      bare: union strike *leaders* leader+ (person: unnamed-group)
    {union "strike" leaders} said
      bare: union strike *leaders* leader+ (person: unnamed-group)
    {trade - union leaders} said
      bare: trade union *leaders* leader+ (person: unnamed-group)
    {the aide [Olaf} Brun|p] said
      definite: aide *olaf* olaf = Olaf Brun (name: named-person)
    {an aide to [Clinton} Foundation|o] said
      indefinite: *aide* aide | to Clinton (person: unnamed-individual)
    [Trump {Tower|f]’s lawyer} said
      possessive: tower 's *lawyer* lawyer (person: unnamed-individual)
    {some} of them said
      quantifier “some” alone: *some* some+ (quantifier: indefinite)
    {a whole group} said
      indefinite: whole *group* group (organization: named-organization)
    {a board member of the union} said
      indefinite: board *member* member | of the union (person: unnamed-individual)
    {the very least partner} said
      definite: very least *partner* partner (person: unnamed-individual)
    {at least the mayor} said
      definite: *mayor* mayor (person: unnamed-individual)
    {more officials} said
      quantifier “more”: *officials* official+ (person: unnamed-group)
    {fewer officials} said
      quantifier “fewer”: *officials* official+ (person: unnamed-group)
    {rather than officials} said
      bare: *rather* rather | than officials (unknown: unnamed-individual)
    {of the officials} said
      bare: of the *officials* official+ (person: unnamed-group)
    {her close aides} said
      possessive: close *aides* aide+ (person: unnamed-group)
    {their close aides} said
      possessive: close *aides* aide+ (person: unnamed-group)
    {another close aide} said
      indefinite “another”: close *aide* aide (person: unnamed-individual)
    {two close to her} said
      quantifier 2 “two” alone: *two* two+ | close to her (quantifier: unnamed-group)
    {a known}, he said.
      indefinite alone: *a* a | known (quantifier: indefinite)
    {a present partner} said
      indefinite: present *partner* partner (person: unnamed-individual)
    {a working mother} said
      indefinite: working *mother* mother (person: unnamed-individual)
    {the living relatives} said
      definite: living *relatives* relative+ (person: unnamed-group)
    {the interviewed voters} said
      definite: interviewed *voters* voter+ (person: unnamed-group)
    {the named officials} said
      definite: named *officials* official+ (person: unnamed-group)
    {her, the mayor} said
      possessive pronoun: *her* her | , the mayor (pronoun: pronoun)
    {everyone} said
      bare alone: *everyone* everyone (quantifier: indefinite)
    {nobody at the port} said
      bare: *nobody* nobody | at the port (person: unnamed-individual)
    {a longtime close} aide said
      indefinite: *longtime* longtime | close (unknown: unnamed-individual)
    {the teachers federation} said
      definite: teachers *federation* federation (organization: named-organization)
    {the mayor’s} said
      definite: *mayor* mayor (person: unnamed-individual)
    {[Workers Party|o]} said
      bare: workers *party* party = Workers Party (name: named-organization)
    It rained. {[Medics|g]} said
      bare: *medics* medic+ (person: unnamed-group)
    It rained. {[Some|o] people} said
      quantifier “some”: *people* person+ (person: indefinite)
    {[Some Port|o]} said
      quantifier “some”: *port* port = Some Port (name: named-organization)
    {the [Teamsters|o]’ leader} said
      definite: teamsters *leader* leader (person: unnamed-individual)
    {[Acme|o], [Tarn|l]} said
      bare: *acme* acme | , Tarn = Acme (name: named-organization)
    {[Ruth Ames|p] or friends} said
      bare: ruth ames or *friends* friend+ = Ruth Ames (name: named-person)
    {[Ruth Ames|p] met friends} there
      bare: ruth ames met *friends* friend+ (person: unnamed-group)
    {the [Bank of Norland|o]} said
      definite: *bank* bank | of Norland = Bank of Norland (name: named-organization)
    {of [Clinton|p]} said
      bare: of *clinton* clinton (name: named-person)
    {a member whom [Trump|p] backs} said
      indefinite: *member* member | whom Trump backs (person: unnamed-individual)
    {[About|o] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    {[Almost|o] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    {[Roughly|o] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    {[Around|o] 20 people} said
      bare: around 20 *people* person+ (person: indefinite)
    {[Dozens|o] of people} said
      quantifier “dozens” of: *people* person+ (person: indefinite)
    {[Scores|o] of people} said
      quantifier “scores” of: *people* person+ (person: indefinite)
    {[Hundreds|o] of people} said
      quantifier “hundreds” of: *people* person+ (person: indefinite)
    {a few of our friends} said
      quantifier “few” of: *friends* friend+ (person: unnamed-group)
    {one of the owners’ lawyers} said
      quantifier 1 “one” of: owners *lawyers* lawyer (person: unnamed-individual)
    He said {—}
      nothing
    {people familiar with the matter} said
      bare: *people* person+ | familiar with the matter (person: unnamed-group)
    {a man named Olaf} said
      indefinite: *man* man | named Olaf (person: unnamed-individual)
    {[Olaf Brun|p], an aide to [Clinton|p],} said
      bare: olaf *brun* brun | , an aide to Clinton, = Olaf Brun (name: named-person)
    {the spokesman for [Acme|o]’s owner, [Olaf Brun|p]} said
      definite: *spokesman* spokesman | for Acme’s owner, Olaf Brun = Olaf Brun (name: named-person)
    {a friend and an ally} said
      indefinite: *friend* friend | and an ally (person: unnamed-individual)
    {both} said
      quantifier 2 “both” alone: *both* both+ (quantifier: unnamed-group)
    {both officials} said
      quantifier 2 “both”: *officials* official+ (person: unnamed-group)
    {a pair of officials} said
      indefinite 2 “pair” of: *officials* official+ (person: unnamed-group)
    {a trio of bosses} said
      indefinite 3 “trio” of: *bosses* boss+ (person: unnamed-group)
    {each official} said
      quantifier “each”: *official* official (person: unnamed-individual)
    {every official} said
      quantifier “every”: *official* official (person: unnamed-individual)
    {any official} said
      quantifier “any”: *official* official (person: unnamed-individual)
    {others} said
      quantifier “others” alone: *others* others+ (quantifier: indefinite)
    {those close to him} said
      definite alone: *those* those | close to him (quantifier: indefinite)
    {those} said
      definite alone: *those* those (quantifier: indefinite)
    {most of those polled} said
      quantifier “most” of alone: *those* those+ | polled (quantifier: unnamed-group)
    {40 percent of voters} said
      quantifier 40 “percent” of: *voters* voter+ (person: unnamed-group)
    {hundreds of voters} said
      quantifier “hundreds” of: *voters* voter+ (person: indefinite)
    {a growing number of voters} said
      quantifier “number” of: *voters* voter+ (person: indefinite)
    {members of the board} said
      bare: *members* member+ | of the board (person: unnamed-group)
    {an owner’s son} said
      indefinite: owner 's *son* son (person: unnamed-individual)
    {the son of an owner} said
      definite: *son* son | of an owner (person: unnamed-individual)
  `);
});

describe('what the head of a phrase stands for', () => {
  each(`
    {a senior figure} said
      indefinite: senior *figure* figure (person: unnamed-individual)
    {a leading figure} said
      indefinite: leading *figure* figure (person: unnamed-individual)
    {prominent figures} said
      bare: prominent *figures* figure+ (person: indefinite)
    {a top figure} said
      indefinite: top *figure* figure (person: unnamed-individual)
    {a key figure} said
      indefinite: key *figure* figure (person: unnamed-individual)
    {an opposition figure} said
      indefinite: opposition *figure* figure (person: unnamed-individual)
    {a party figure} said
      indefinite: party *figure* figure (person: unnamed-individual)
    {an industry figure} said
      indefinite: industry *figure* figure (person: unnamed-individual)
    {an underworld figure} said
      indefinite: underworld *figure* figure (person: unnamed-individual)
    {influential figures} said
      bare: influential *figures* figure+ (person: indefinite)
    {a figure close to her} said
      indefinite: *figure* figure | close to her (person: unnamed-individual)
    {a figure familiar with it} said
      indefinite: *figure* figure | familiar with it (person: unnamed-individual)
    {figures} show
      bare: *figures* figure+ (document: document)
    {the latest figures} show
      definite: latest *figures* figure+ (document: document)
    {prosecutors} said
      bare: *prosecutors* prosecutor+ (organization: named-organization)
    {prosecutors familiar with the case} said
      bare: *prosecutors* prosecutor+ | familiar with the case (person: unnamed-group)
    {former prosecutors} said
      bare: former *prosecutors* prosecutor+ (person: unnamed-group)
    {police close to the talks} said
      bare: *police* police+ | close to the talks (organization: named-organization)
    {organisers} said
      bare: *organisers* organiser+ (organization: named-organization)
    {protest organisers} said
      bare: protest *organisers* organiser+ (person: unnamed-group)
    {organizers of the march} said
      bare: *organizers* organizer+ | of the march (person: unnamed-group)
    {prosecutors at the court} said
      bare: *prosecutors* prosecutor+ | at the court (organization: named-organization)
    {federal prosecutors} said
      bare: federal *prosecutors* prosecutor+ (organization: named-organization)
    {the defendant} said
      definite: *defendant* defendant (person: unnamed-individual)
    {the plaintiffs} said
      definite: *plaintiffs* plaintiff+ (person: unnamed-group)
    {the suspects} said
      definite: *suspects* suspect+ (person: unnamed-group)
    He asked {the Guardian}.
      definite: *guardian* guardian (name: named-person)
    {The Guardian} said
      definite: *guardian* guardian (unknown: unnamed-individual)
    He asked {Activists}.
      bare: *activists* activist+ (person: indefinite)
    He asked {Anonymous}.
      bare: *anonymous* anonymous (name: named-person)
    He asked {the old Guardian}.
      definite: old *guardian* guardian (unknown: unnamed-individual)
    {Unicorn Hunters} said
      bare: unicorn *hunters* hunter+ (name: named-person)
    {Unicorn hunters} said
      bare: unicorn *hunters* hunter+ (person: unnamed-group)
    {the Unicorn Hunters} said
      definite: unicorn *hunters* hunter+ (person: unnamed-group)
    {Unicorn Hunters In Tarn} said
      bare: unicorn *hunters* hunter+ | In Tarn (person: unnamed-group)
    {Hunters} said
      bare: *hunters* hunter+ (person: unnamed-group)
    {Mr. King} said
      bare: mr. *king* king (name: named-person)
    {Minister of Planning Suharso} said
      bare: *minister* minister | of Planning Suharso (person: unnamed-individual)
    He met {Minister}.
      bare: *minister* minister (name: named-person)
    {Suharso} said
      bare: *suharso* suharso (unknown: unnamed-individual)
    He met {Suharso}.
      bare: *suharso* suharso (name: named-person)
    {Two Mothers} said
      quantifier 2 “two”: *mothers* mother+ (person: unnamed-group)
    {the papers} show
      definite: *papers* paper+ (document: document)
    {voters} said
      bare: *voters* voter+ (person: indefinite)
    {the public} said
      definite: *public* public (person: unnamed-individual)
    {the opposition} said
      definite: *opposition* opposition (organization: unnamed-group)
    {the anti-dam movement} said
      definite: anti-dam *movement* movement (organization: unnamed-group)
    {both sides} said
      quantifier 2 “both”: *sides* side+ (organization: unnamed-group)
    {each side} said
      quantifier “each”: *side* side (organization: unnamed-group)
    {the side} said
      definite: *side* side (organization: named-organization)
    {her inner circle} said
      possessive: inner *circle* circle (organization: unnamed-group)
    {the circle} said
      definite: *circle* circle (unknown: unnamed-individual)
    {rights groups} said
      bare: rights *groups* group+ (organization: indefinite)
    {several banks} said
      quantifier “several”: *banks* bank+ (organization: indefinite)
    {two banks} said
      quantifier 2 “two”: *banks* bank+ (organization: named-organization)
    {the banks} said
      definite: *banks* bank+ (organization: named-organization)
    {the bank} said
      definite: *bank* bank (organization: named-organization)
    {its banks} said
      possessive: *banks* bank+ (organization: named-organization)
    {a report} said
      indefinite: *report* report (document: document)
    {the reports} said
      definite: *reports* report+ (document: document)
    {data} show
      bare: *data* data (document: document)
    {the statistics} show
      definite: *statistics* statistic+ (document: document)
    {a wobble} said
      indefinite: *wobble* wobble (unknown: unnamed-individual)
    {critics} said
      bare: *critics* critic+ (person: indefinite)
    {the critics} said
      definite: *critics* critic+ (person: unnamed-group)
    {her critics} said
      possessive: *critics* critic+ (person: unnamed-group)
    {two critics} said
      quantifier 2 “two”: *critics* critic+ (person: unnamed-group)
    {doctors} said
      bare: *doctors* doctor+ (person: indefinite)
    {doctors at the hospital} said
      bare: *doctors* doctor+ | at the hospital (person: unnamed-group)
    {doctors inside the hospital} said
      bare: *doctors* doctor+ | inside the hospital (person: unnamed-group)
    {doctors in the town} said
      bare: *doctors* doctor+ | in the town (person: indefinite)
    {the doctors at the hospital} said
      definite: *doctors* doctor+ | at the hospital (person: unnamed-group)
    {economists} said
      bare: *economists* economist+ (person: indefinite)
    {two economists} said
      quantifier 2 “two”: *economists* economist+ (person: unnamed-group)
    {economists at the bank} said
      bare: *economists* economist+ | at the bank (person: unnamed-group)
    {economists with the bank} said
      bare: *economists* economist+ | with the bank (person: indefinite)
    {the economists} said
      definite: *economists* economist+ (person: unnamed-group)
    {some ministers} said
      quantifier “some”: *ministers* minister+ (person: unnamed-group)
    {some aides} said
      quantifier “some”: *aides* aide+ (person: unnamed-group)
    {various ministers} said
      quantifier “various”: *ministers* minister+ (person: unnamed-group)
    {two ministers} said
      quantifier 2 “two”: *ministers* minister+ (person: unnamed-group)
    {ministers} said
      bare: *ministers* minister+ (person: unnamed-group)
    {aides} said
      bare: *aides* aide+ (person: unnamed-group)
    {residents} said
      bare: *residents* resident+ (person: indefinite)
    {the residents} said
      definite: *residents* resident+ (person: unnamed-group)
    {two residents} said
      quantifier 2 “two”: *residents* resident+ (person: unnamed-group)
    {her residents} said
      possessive: *residents* resident+ (person: indefinite)
    {residents of the town} said
      bare: *residents* resident+ | of the town (person: indefinite)
    {someone} said
      bare alone: *someone* someone (quantifier: unnamed-individual)
    {somebody} said
      bare alone: *somebody* somebody (quantifier: unnamed-individual)
    {someone at the port} said
      bare: *someone* someone | at the port (person: unnamed-individual)
    {anyone} said
      bare alone: *anyone* anyone (quantifier: indefinite)
    {the majority} said
      definite “majority” alone: *majority* majority+ (quantifier: indefinite)
    {two of them} said
      quantifier 2 “two” of alone: *them* them+ (quantifier: unnamed-group)
    {some of them} said
      quantifier “some” of alone: *them* them+ (quantifier: unnamed-group)
    {the former neighbour} said
      definite: former *neighbour* neighbour (person: unnamed-individual)
    {ex-ministers} said
      bare: *ex-ministers* ex-minister+ (person: unnamed-group)
    {some ex-ministers} said
      quantifier “some”: *ex-ministers* ex-minister+ (person: unnamed-group)
    {another of them} said
      indefinite “another” of alone: *them* them (quantifier: unnamed-individual)
    {[Acme|o]} said
      bare: *acme* acme = Acme (name: named-organization)
    {[Tarn|l]} said
      bare: *tarn* tarn = Tarn (name: named-organization)
    He met {[Norwegians|g]} there.
      bare: *norwegians* norwegian+ = Norwegians (name: unnamed-group)
    {[Olaf Brun|p]} said
      bare: olaf *brun* brun = Olaf Brun (name: named-person)
    {Port hunters} said
      bare: port *hunters* hunter+ (person: unnamed-group)
    He met {port Hunters} there.
      bare: port *hunters* hunter+ (person: unnamed-group)
    He met {Former Hunters} there.
      bare: former *hunters* hunter+ (name: named-person)
    {Some Hunters} said
      quantifier “some”: *hunters* hunter+ (person: indefinite)
    {Prosecutors} said
      bare: *prosecutors* prosecutor+ (organization: named-organization)
    He met {Prosecutors} there.
      bare: *prosecutors* prosecutor+ (organization: named-organization)
    {countless ministers} said
      quantifier “countless”: *ministers* minister+ (person: unnamed-group)
    {few lawyers} said
      quantifier “few”: *lawyers* lawyer+ (person: indefinite)
    {the some lawyers} said
      definite “some”: *lawyers* lawyer+ (person: indefinite)
    {more hunters} said
      quantifier “more”: *hunters* hunter+ (person: indefinite)
    {many Acme hunters} said
      quantifier “many”: acme *hunters* hunter+ (person: indefinite)
    {rebels} said
      bare: *rebels* rebel+ (party: unnamed-group)
    {a rebel} said
      indefinite: *rebel* rebel (party: unnamed-individual)
    {ex-rebels} said
      bare: *ex-rebels* ex-rebel+ (party: unnamed-group)
    {ex-hunters} said
      bare: *ex-hunters* ex-hunter+ (person: unnamed-group)
    {the ex-circle} said
      definite: *ex-circle* ex-circle (unknown: unnamed-individual)
    {four sides} said
      quantifier 4 “four”: *sides* side+ (organization: named-organization)
    {both circles} said
      quantifier 2 “both”: *circles* circle+ (unknown: unnamed-individual)
    {police} said
      bare: *police* police+ (organization: named-organization)
    {courts} said
      bare: *courts* court+ (organization: named-organization)
    {two courts} said
      quantifier 2 “two”: *courts* court+ (organization: named-organization)
    {some courts} said
      quantifier “some”: *courts* court+ (organization: named-organization)
    {forces} said
      bare: *forces* force+ (organization: named-organization)
    {local media} said
      bare: local *media* media (organization: named-organization)
    {government services} said
      bare: government *services* service+ (organization: named-organization)
    {newspapers} said
      bare: *newspapers* newspaper+ (organization: indefinite)
    {folks} said
      bare: *folks* folk+ (person: indefinite)
    {some folks} said
      quantifier “some”: *folks* folk+ (person: indefinite)
    {folks in town} said
      bare: *folks* folk+ | in town (person: unnamed-group)
    {guys} said
      bare: *guys* guy+ (person: indefinite)
    {two guys} said
      quantifier 2 “two”: *guys* guy+ (person: unnamed-group)
    {guys in town} said
      bare: *guys* guy+ | in town (person: unnamed-group)
    {some bystanders} said
      quantifier “some”: *bystanders* bystander+ (person: indefinite)
    {the bystanders} said
      definite: *bystanders* bystander+ (person: unnamed-group)
    {two bystanders} said
      quantifier 2 “two”: *bystanders* bystander+ (person: unnamed-group)
    {some critics} said
      quantifier “some”: *critics* critic+ (person: indefinite)
    {some of the critics} said
      quantifier “some” of: *critics* critic+ (person: indefinite)
    {certain hunters} said
      quantifier “certain”: *hunters* hunter+ (person: indefinite)
    {ex-critics} said
      bare: *ex-critics* ex-critic+ (person: indefinite)
    {her inner council} said
      possessive: inner *council* council (organization: named-organization)
    {doctors} at the hospital said
      bare: *doctors* doctor+ (person: indefinite)
    {many doctors at the hospital} said
      quantifier “many”: *doctors* doctor+ | at the hospital (person: indefinite)
    {some rebels} said
      quantifier “some”: *rebels* rebel+ (party: unnamed-group)
    {a member whom [Trump|p] and Orr back} said
      indefinite: *member* member | whom Trump and Orr back (person: unnamed-individual)
    {[Some|o] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    It rained. {[Some|o] 20 people} said
      quantifier 20 “20”: *people* person+ (person: unnamed-group)
    {a mayor’s critics} said
      indefinite: mayor 's *critics* critic (person: unnamed-individual)
  `);

  it('is no title where the capital before it closes a headline', () => {
    assert.equal(told('Quay Sold\n\n{Hunters} said'), told('{Hunters} said'));
  });

  describe('is what the attributions made of it, where the words say nothing', () => {
    each('{a wobble} said\nindefinite: *wobble* wobble (unknown: document)', 'document');
    each('{a wobble} said\nindefinite: *wobble* wobble (unknown: indefinite)', 'indefinite');
    each('{Suharso} said\nbare: *suharso* suharso (unknown: named-person)', 'named-person');
    each('He met {Suharso}.\nbare: *suharso* suharso (name: named-organization)', 'named-organization');
    each('He met {Suharso}.\nbare: *suharso* suharso (name: document)', 'document');
    each('He met {Suharso}.\nbare: *suharso* suharso (name: named-person)', 'indefinite');
  });

  describe('is nobody whose pronoun or name the words do not show', () => {
    each('{a wobble} said\nindefinite: *wobble* wobble (unknown: unnamed-individual)', 'pronoun');
  });

  describe('is a person where the house says so', () => {
    each('{two wobbles} said\nquantifier 2 “two”: *wobbles* wobble+ (person: unnamed-group)', 'document', ['wobble']);
    each('{two bobbles} said\nquantifier 2 “two”: *bobbles* bobble+ (unknown: document)', 'document', ['wobble']);
  });
});

describe('a phrase', () => {
  const read = (marked: string): { view: StoryView; phrase: NounPhrase } => {
    const { view, phrases } = phraseCopy(marked);
    return { view, phrase: readNounPhrase(view, phrases[0]!)! };
  };

  it('with “the” or an owner is an office with one holder', () => {
    for (const marked of ['{the mayor}', '{her chairman}', '{the acting governor}'])
      assert.ok(isOffice(read(marked).phrase), marked);
    for (const marked of ['{a mayor}', '{mayor}', '{the mayors}', '{the aide}', '{her aide}'])
      assert.ok(!isOffice(read(marked).phrase), marked);
  });

  it('of several may be of nobody in particular', () => {
    const isVague = (marked: string): boolean => {
      const { view, phrase } = read(marked);
      return isVaguePeople(view, phrase);
    };
    for (const marked of ['{critics}', '{some lawyers}', '{people}']) assert.ok(isVague(marked), marked);
    for (const marked of ['{a critic}', '{some critic}', '{two critics}', '{the lawyers}'])
      assert.ok(!isVague(marked), marked);
  });

  it('of a body with a name is no loose one', () => {
    for (const marked of ['{the opposition}', '{both sides}', '{its inner circle}'])
      assert.ok(isLooseOrganization(read(marked).phrase), marked);
    for (const marked of ['{the [Orr Movement|o]}', '{the side}', '{a wider circle}', '{the bank}'])
      assert.ok(!isLooseOrganization(read(marked).phrase), marked);
  });
});
