/**
 * The room of English as data: verbs, adjectives and nouns by which people take a stance towards a public act, a decision or a
 * person in public life, each with the frames in which it does. A stance is a statement: somebody must have voiced it. The frames
 * follow the complement patterns of reference grammars (Quirk et al. 1985, 16.20–16.85); which verbs are here was decided on
 * development articles.
 */
import { wordSet } from './wordSet';

/**
 * What must follow the word for it to be a stance.
 *
 * - `object`: a noun phrase ("criticised the plan")
 * - `clause`: "that", a question word, or a clause with its own verb ("agree the loophole should close")
 * - `verdict`: a noun phrase and what it is held to be ("consider the port a waste", "called Oz a quack", "see it as a threat")
 * - `infinitive`: "to" and a verb, with or without a noun phrase before it ("want to close the port", "want him to go")
 * - `NP-of`, `NP-as`, `NP-to`, `NP-for`: a noun phrase, and that preposition somewhere behind it ("accused the mayor of")
 * - any other word: that preposition or particle at once ("object to", "called for")
 */
export type Frame = string;

const VERBS = `
accuse: NP-of
acknowledge: clause object
agree: clause
allege: clause object
argue: clause against for
assail: object
assume: clause
attribute: NP-to
balk: at
bash: object
bemoan: object
berate: object
blame: object
blast: object
brand: verdict
bristle: at
call: verdict for on
cast: NP-as
castigate: object
caution: clause against
characterise: NP-as
characterize: NP-as
chide: object
cite: NP-as
clamor: for
clamour: for
complain: clause about of
concede: clause
condemn: object
consider: verdict clause
contend: clause
credit: object
cringe: at
criticise: object
criticize: object
cry: foul fraud
decry: object
defend: NP-as
deem: verdict
demand: clause object
denounce: object
deplore: object
deride: object
describe: NP-as
disagree: clause with about on
disapprove: of
dismiss: NP-as
disparage: object
dispute: object clause
distrust: object
doubt: object clause
dub: verdict
excoriate: object
expect: clause infinitive
fault: object
fear: object clause
float: object
fret: about over clause
fume: about at over
go: after
grumble: about clause
hail: object
hit: out back
hope: clause for
identify: NP-as
insist: clause on
interpret: NP-as
label: verdict
lambast: object
lambaste: object
lament: object clause
lash: out
laud: object
liken: NP-to
link: NP-to
lobby: for against
long: for
maintain: clause
mistrust: object
mock: object
object: to
panic: about over
pillory: object
pinpoint: NP-as
play: down
plead: for
point: to
portray: NP-as
praise: object
predict: clause object
press: for
protest: clause against
push: for back
rail: against at
read: NP-as
rebuke: object
recognise: NP-as NP-for
recognize: NP-as NP-for
regard: NP-as
reject: NP-as
resent: object
ridicule: object
savage: object
scoff: at
scorn: object
see: NP-as
slam: object
speculate: clause about
suspect: clause object
sympathise: with
sympathize: with
take: issue aim
term: verdict
think: clause of
threaten: infinitive
tout: object
trust: object
urge: infinitive object
view: NP-as
vow: infinitive
want: infinitive
warn: clause of against about
welcome: object
wish: clause
wonder: clause about
worry: clause about over
`;

/** Lemma of a verb of stance to the frames in which it is one. */
export const STANCE_VERBS: ReadonlyMap<string, ReadonlySet<Frame>> = new Map(
  VERBS.trim()
    .split('\n')
    .map((row) => {
      const [lemma = '', frames = ''] = row.split(':');
      return [lemma, new Set(frames.trim().split(' '))] as const;
    }),
);

/** Behind "be", "feel", "seem", "remain" these are a stance when a cause follows: "outraged by the ruling", "sure that". */
export const STANCE_ADJECTIVES = wordSet(`
  adamant afraid alarmed angered angry anxious appalled baffled certain concerned confident convinced critical cynical dejected
  disappointed disgusted dismayed displeased distressed disturbed divided doubtful dubious dumbfounded enraged exasperated fearful
  frustrated furious hopeful horrified incensed indignant irate leery livid nervous optimistic outraged perplexed perturbed pessimistic
  puzzled resentful sceptical scornful shocked skeptical split stunned supportive surprised suspicious troubled unconvinced uneasy
  unhappy unimpressed unsure upset wary worried
`);

/** Behind the same verbs, with "to" and a verb: what people are or are not ready to do, "remain reluctant to back her". */
export const READINESS_ADJECTIVES = wordSet('determined eager hesitant keen loath reluctant unwilling wary');

/** Support or its lack, as a noun: "signalled their backing for", "voiced opposition to". Nobody voices the support that he has. */
export const SUPPORT_NOUNS = wordSet(
  'approval backing disapproval endorsement opposition preference readiness support willingness',
);
export const SUPPORTED = wordSet('for to of');

/** With a noun of support as object these make it a stance of their subject. */
export const DECLARING_VERBS = wordSet('announce declare express indicate offer pledge signal state voice');

/** What introduces the cause of such an adjective. */
export const CAUSES = wordSet('by about at over of that with whether because on');

/** Nouns of stances: "voiced concern", "criticism from", "drew fire from", "there are fears that". */
export const STANCE_NOUNS = wordSet(`
  accusation alarm allegation anger annoyance anxiety backlash blame charge claim complaint concern condemnation consternation
  criticism cry denunciation disapproval discontent dismay displeasure disquiet doubt fear fire frustration fury grumbling hope
  indignation misgiving objection opposition outcry outrage pessimism praise pushback rebuke reservation resentment
  resistance ridicule rumor rumour scepticism scorn skepticism speculation suspicion unease uproar worry
`);

/** What people hold among themselves: "there is a sense among lawmakers that", "the fear among fishermen is that". */
export const OPINION_NOUNS = wordSet(`
  assumption belief concern consensus conviction doubt expectation fear feeling hope impression mood perception sense suspicion
  understanding view worry
`);

/** With a noun of stance as object these make a stance of their subject: "raised doubts about". */
export const VOICING_VERBS = wordSet('air cite express harbor harbour have raise register share sound voice hold');

/** "faced criticism from", "drew fire from", "met with scepticism among": what an organization gets from those who hold it. */
export const HOLDERS_AFTER = wordSet('from among by');
