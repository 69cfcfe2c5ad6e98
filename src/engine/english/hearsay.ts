/**
 * The room of English as data: words by which copy passes on hearsay. "Seen as", "accused of" and "there are concerns" are here; "known
 * for", "celebrated as" and "is expected to" are not: two editors would disagree on them.
 */
import { wordSet } from './wordSet';

/** Adverbs that pass on hearsay by themselves. */
export const HEARSAY_ADVERBS = wordSet('reportedly allegedly supposedly purportedly rumoredly rumouredly apparently');

/** Those of them that are hearsay only in a report, and may be the writer's own impression elsewhere. */
export const WEAK_HEARSAY_ADVERBS = wordSet('apparently supposedly');

/** Participles after "is", "was", "are", "were", "been": "is understood to be", "it is widely believed that". */
export const HEARSAY_PARTICIPLES: Readonly<Record<string, string>> = {
  said: 'say',
  believed: 'believe',
  understood: 'understand',
  thought: 'think',
  reported: 'report',
  rumored: 'rumor',
  rumoured: 'rumor',
  alleged: 'allege',
  claimed: 'claim',
  feared: 'fear',
  expected: 'expect',
  estimated: 'estimate',
  suspected: 'suspect',
  presumed: 'presume',
  assumed: 'assume',
  known: 'know',
  acknowledged: 'acknowledge',
  recognised: 'recognise',
  recognized: 'recognize',
  considered: 'consider',
  perceived: 'perceive',
  reputed: 'repute',
  tipped: 'tip',
  learned: 'learn',
  learnt: 'learn',
  stated: 'state',
  argued: 'argue',
  speculated: 'speculate',
  suggested: 'suggest',
  whispered: 'whisper',
};

/** Of these, the ones that are hearsay with "to" and a verb of any subject; the others only with "it is … that". */
export const RAISING_PARTICIPLES = wordSet(
  `said believed understood thought reported rumored rumoured alleged claimed feared estimated suspected presumed perceived reputed
  considered`,
);

/** Of these, the ones that are hearsay with nothing behind them: "her return had been rumoured for days". */
export const BARE_PARTICIPLES = wordSet('rumored rumoured');

/** "it emerged that", "it transpired that", "word has it that". */
export const IT_VERBS = wordSet('emerge transpire');

/** Nouns for what is in the air: "there are fears that", "concerns have been raised", "amid rumours that". */
export const HEARSAY_NOUNS = wordSet(`
  accusations agreement allegations assertions carping charges claims complaints concern concerns consensus criticism doubts fear fears misgivings objections
  questions report reports rumors rumours speculation suggestions suspicion suspicions talk unease whispers worries worry
`);

/** Verbs said of such things, with no agent named. */
export const RAISED = {
  passive: wordSet('aired asked expressed heard leveled levelled made raised reported voiced'),
  active:
    wordSet(`arise arisen arose abound circulate circulated circulating emerge emerged grow growing linger lingered
    mount mounted mounting persist persisted remain rife spread surface surfaced surround swept swirl swirled swirling`),
};

/**
 * "is seen as": held by nobody in particular; `nominal` where the noun may follow at once ("is considered a threat"), `figure` where it is
 * a view only of somebody ("he was painted as the culprit", but "the barn was painted as a gift").
 */
export const HELD_AS: ReadonlyMap<string, 'as' | 'nominal' | 'figure'> = new Map([
  ['seen', 'as'],
  ['viewed', 'as'],
  ['regarded', 'as'],
  ['perceived', 'as'],
  ['branded', 'nominal'],
  ['dubbed', 'nominal'],
  ['labelled', 'nominal'],
  ['labeled', 'nominal'],
  ['characterised', 'as'],
  ['characterized', 'as'],
  ['interpreted', 'as'],
  ['portrayed', 'as'],
  ['depicted', 'as'],
  ['considered', 'nominal'],
  ['deemed', 'nominal'],
  ['described', 'as'],
  ['condemned', 'as'],
  ['criticised', 'as'],
  ['criticized', 'as'],
  ['decried', 'as'],
  ['denounced', 'as'],
  ['derided', 'as'],
  ['dismissed', 'as'],
  ['lambasted', 'as'],
  ['mocked', 'as'],
  ['panned', 'as'],
  ['ridiculed', 'as'],
  ['caricatured', 'as'],
  ['painted', 'figure'],
]);

/** The same with a particle before their "as", each a view only of somebody: "was written off as a crank". */
export const HELD_WITH_PARTICLE: ReadonlyMap<string, string> = new Map([
  ['held', 'up'],
  ['singled', 'out'],
  ['talked', 'up'],
  ['written', 'off'],
]);

/** "The attack was blamed on rebels", "killings attributed to the army": somebody must have blamed them. */
export const LAID_ON: ReadonlyMap<string, string> = new Map([
  ['attributed', 'to'],
  ['blamed', 'on'],
  ['pinned', 'on'],
]);
/** Words and works are attributed to their authors, and so are effects to their causes. */
export const AUTHORED = wordSet(
  'comment idea line painting phrase play poem proverb quotation quote remark saying song statement work word',
);

/** "was deemed unfit": a decision by whoever decides such things. */
export const OFFICIAL_VERDICTS = wordSet(`
  acceptable adequate eligible essential fit guilty illegal inadmissible ineligible insufficient invalid lawful legal liable
  necessary safe unacceptable unconstitutional unfit unlawful unsafe valid
`);

/** "The rumour is that": what is in circulation without a source, as the subject of "is". */
export const GOING_ROUND = wordSet(
  'concern fear worry accusation allegation charge complaint consensus gossip refrain rumor rumour speculation suspicion talk whisper word wisdom',
);

/** What people say to one another: of these there is no single one, and no article need stand before them. */
export const TALK = wordSet('gossip rumor rumour speculation talk word');

/** "It is an open secret that": known to all, attributed to nobody. */
export const KNOWN_TO_ALL: ReadonlyMap<string, string> = new Map([
  ['secret', 'open'],
  ['knowledge', 'common'],
  ['wisdom', 'conventional'],
]);

/** Participles of blame with the preposition of their charge. */
export const BLAMED: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['blamed', 'for'],
  ['criticised', 'for'],
  ['criticized', 'for'],
  ['condemned', 'for'],
  ['denounced', 'for'],
  ['suspected', 'of'],
  ['faulted', 'for'],
  ['lambasted', 'for'],
  ['pilloried', 'for'],
  ['slammed', 'for'],
  ['dogged', 'by'],
  ['plagued', 'by'],
  ['haunted', 'by'],
]);

/** What somebody gets from critics: "has drawn criticism", "came under fire". */
export const CRITICISM_NOUNS = wordSet(
  'anger backlash condemnation criticism fury ire outcry outrage ridicule scorn uproar',
);
/** Verbs that take such a noun without saying who voiced it. */
export const DREW = wordSet(`
  attracted attracting attracts drawing drawn draws drew faced faces facing generated ignited invited prompted prompting provoked
  provoking received receives receiving spark sparked sparking sparks stirred stoked stoking triggered triggering fuelled fuelling fueled fueling fanned
`);
/** "faces allegations that", "has sparked fears that": verbs whose object is in the air. */
export const SPARKED_NOUNS = wordSet(
  'accusations allegations claims concern concerns doubts fears misgivings questions rumors rumours speculation suspicion suspicions',
);
/** "under": what somebody comes under. */
export const UNDER = wordSet('attack criticism fire scrutiny');

/** "The consensus view is that", "the prevailing mood is that": a view ascribed to everybody and nobody. */
export const COMMON_VIEWS = wordSet('assumption belief expectation feeling mood perception view');
export const COMMON = wordSet(
  'common consensus conventional dominant general mainstream popular prevailing received widespread',
);

/** "By some accounts": somebody has said so, and the copy does not say who. "By all accounts", "by most estimates" mean everybody. */
export const ACCOUNTS_OF_SOME = wordSet('accounts estimates reckonings tellings versions');
export const OF_SOME = wordSet('many numerous several some various');

/** Gatherings: "the meeting heard that" does not name who spoke. */
export const MEETINGS = wordSet(
  'assembly audience conference crowd forum gathering meeting rally seminar session summit',
);

/** "The story goes that": what goes round, as the subject of "goes". */
export const TALES = wordSet('argument gossip logic reasoning rumor rumour story tale talk theory thinking');
