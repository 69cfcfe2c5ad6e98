/** The room of English as data: the closed classes of words that a source phrase is read by. */
import { CARDINALS } from './cardinals';
import { NOUNS } from './nouns';
import { wordSet } from './wordSet';

export const PERSONAL_PRONOUNS = wordSet(`
  he she it they i we you him her them me us himself herself itself themselves who
`);
/** Pronouns for nobody in particular. */
export const INDEFINITE_PRONOUNS =
  wordSet(`many some several others few most all both none another one everyone everybody
  nobody anyone anybody someone somebody those these no-one each either neither more`);

/** Subjects by their form: "he" and "they", not "him". */
export const SUBJECT_PRONOUNS = wordSet('he she they we i');
export const RELATIVE_PRONOUNS = wordSet('who which that');
/** Begin a clause that is told or asked: "said that", "asked whether". */
export const CLAUSE_OPENERS = wordSet('that whether how why if what who when where');
/** Join a clause to one that it is set against. */
export const CONTRASTING_CONJUNCTIONS = wordSet('but while though although yet');
/** Join one clause to another. */
export const CLAUSE_JOINERS = wordSet('and', CONTRASTING_CONJUNCTIONS);
/** Begin a clause that says when: "as he waited". */
export const TIME_CONJUNCTIONS = wordSet('after as before when while');
/** Begin a clause ("as he waited") or a phrase ("as a rule"). */
export const LIKE_PREPOSITIONS = wordSet('as after before since until');
/** Begin a clause that is only supposed: "if officials agree". */
export const CONDITIONALS = wordSet('if whether unless until');

export const DEFINITE_DETERMINERS = wordSet(`the this that these those said`);
export const POSSESSIVE_DETERMINERS = wordSet(`his her its their my our your whose`);
export const INDEFINITE_DETERMINERS = wordSet(`a an one another`);
/** "the mayor", "her lawyer": what stands in front of a noun and says nothing of how many. */
export const ARTICLES_AND_POSSESSIVES = wordSet('a an the his her its their');
export const QUANTIFIERS =
  wordSet(`some many several few most other others various numerous countless certain more all any
  both multiple plenty lots dozens scores hundreds thousands millions handful number couple group majority minority half
  each every fewer least growing different`);

/** Some of many people, with no noun after the word: "some in the union", "many doubt it". */
export const QUANTIFIERS_ALONE = wordSet('many some several others most few');
/** The same, and what stands before a noun as well: "other lawmakers". */
export const LOOSE_QUANTIFIERS = wordSet('other', QUANTIFIERS_ALONE);

/** Quantifiers that leave nobody to refer to. */
export const VAGUE_QUANTIFIERS = wordSet(
  `some many several few most other others various numerous countless certain more`,
);
/** Quantifiers for one or some of many, without saying which. */
export const ONE_OR_SOME = wordSet('one another some many several most few two three four');
/** Before a noun these pick some out without saying which. */
export const PICKING_DETERMINERS = wordSet('a an other', ONE_OR_SOME);

/** Heads of "a number of officials", "one of the people", "members of staff": the semantic head comes after "of". */
export const PARTITIVE_HEADS = wordSet(`
  one two three four five six seven eight nine ten dozen dozens scores hundreds thousands some many several few most
  number handful couple group pair trio quartet majority minority half any none both all each another others plenty lots
  series range array host chorus string slew raft swath bevy coalition scattering smattering percent cent third quarter section faction segment
`);

/** The number that a word gives; "dozens" and "several" give none. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].filter(([, number]) => number > 0 && number <= 12),
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['dozen', 12],
]);

/** Prepositions that say where somebody is: "protesters outside the ministry". */
export const PLACE_PREPOSITIONS = wordSet(`
  above across along alongside among amongst around at behind below beneath beside between beyond by in inside near on opposite
  outside over throughout under within
`);

/** Prepositions that say whose somebody is: "an aide at the fund". */
export const BELONGING_PREPOSITIONS = wordSet('of from at with for');

/** Prepositions that say which people are meant: "parents of pupils", "growers around Tessa", "protesters against the levy". */
export const PICKING_PREPOSITIONS = wordSet('against without', PLACE_PREPOSITIONS, BELONGING_PREPOSITIONS);

/** Prepositions: a name after one of these is not the name of the head. */
export const PREPOSITIONS = wordSet(
  'to about during after before off since until into onto upon via per as than like including',
  PICKING_PREPOSITIONS,
);

/** Words at which the noun phrase proper ends and its modifiers begin. */
export const POSTMODIFIER_STARTS = wordSet(
  `who whom whose which that where when here there
  familiar close briefed aware present privy knowledgeable involved based living working speaking seen obtained reviewed
  viewed polled surveyed interviewed contacted reached published released posted issued filed quoted cited identified named
  described known called provided supplied handed`,
  PREPOSITIONS,
);

/** Small words inside the name of an office ("Secretary of State") and of a body ("Ministry for the Environment", "Banque du Nord"). */
export const ROLE_LINKS = wordSet('of for and to &');
export const NAME_LINKS = wordSet('of and for the in on to de del la du des &');

/** "Those close to him", "those involved in the talks": modifiers that describe people in the know. */
export const NEARNESS_WORDS = wordSet('close familiar briefed involved present privy near');
/** "emails seen by this newspaper": participles by which an outlet says that it alone has read them. */
export const SEEN_PARTICIPLES = wordSet(`
  seen obtained reviewed viewed read examined acquired leaked shared provided inspected heard watched
`);
/** Before "reports" these do not say whose they are. */
export const UNOWNED_REPORTS = wordSet(`
  latest recent initial early preliminary first unconfirmed conflicting multiple several some various other local media news press
`);
/** Of these the ones that say what reports stand in: "Norlandish news reports". */
export const PRESS_REPORTS = wordSet('media news newspaper press');

/** Nouns and courtesy titles for women, and those for men. */
export const FEMALE_WORDS = wordSet('ms mrs miss madam madame dame', NOUNS.of('female'));
export const MALE_WORDS = wordSet('mr sir lord', NOUNS.of('male'));
