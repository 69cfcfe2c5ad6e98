/**
 * The room of English as data: adjectives and nouns by which people take a stance towards a public act, a decision or a person in
 * public life. A stance is a statement: somebody must have voiced it. The verbs, each with its frames, are in `reportingVerbs.ts`.
 */
import { wordSet } from './wordSet';

/** Things that people challenge, contest and deny. */
export const CLAIM_NOUNS = wordSet(`
  accusation account allegation argument assertion assessment assumption charge claim complaint conclusion connection contention
  criticism depiction description explanation finding idea implication insinuation interpretation involvement link narrative notion
  portrayal premise report responsibility role rumor rumour statement suggestion theory tie version view wrongdoing
`);

/** After "be", "feel", "seem", "remain" these are a stance when a cause follows: "outraged by the ruling", "sure that". */
export const STANCE_ADJECTIVES = wordSet(`
  adamant afraid alarmed ambivalent angered angry anxious appalled baffled certain concerned confident convinced critical cynical dejected
  disappointed disgusted dismayed displeased distressed disturbed divided doubtful dubious dumbfounded enraged exasperated fearful
  frustrated furious hopeful horrified incensed indignant irate leery livid nervous optimistic outraged perplexed persuaded perturbed pessimistic
  puzzled resentful sceptical scornful shocked skeptical split stunned supportive surprised suspicious troubled unconvinced uneasy
  unhappy unimpressed unsure upset wary worried
`);

/** How sure people are, of which "not so" or "far from" makes a doubt: "One aide is not so sure." */
export const CERTAIN_ADJECTIVES = wordSet('certain convinced persuaded sure');
/** Doubts that need no more words: "Residents remain unconvinced." */
export const UNCERTAIN_ADJECTIVES = wordSet('doubtful dubious sceptical skeptical unconvinced unpersuaded unsure');

/** Verbs after which "so" or "not" stands for what was said: "One trader reckons so", "thinks not". */
export const SO_VERBS = wordSet('believe expect fear figure guess hope imagine reckon say suppose suspect think');
/** Verbs after which "it" does: "A backbencher doubts it". */
export const IT_VERBS = wordSet(
  'acknowledge admit believe concede confirm contest deny dispute doubt fear question regret resent',
);

/** After the same verbs, with "to" and a verb: readiness or reluctance to do something, "remain reluctant to back her". */
export const READINESS_ADJECTIVES = wordSet('determined eager hesitant keen loath reluctant unwilling wary');

/** Support or its lack, as a noun: "signalled their backing for", "voiced opposition to". Support that somebody merely has is not voiced. */
export const SUPPORT_NOUNS = wordSet(
  'approval backing disapproval endorsement opposition preference readiness support willingness',
);
export const SUPPORTED = wordSet('for to of');

/** With a noun of support as object these make it a stance of their subject. */
export const DECLARING_VERBS = wordSet('announce declare express indicate offer pledge signal state voice');

/** What introduces the cause of such an adjective. */
export const CAUSES = wordSet('by about at over of that with whether because on why how if');

/** Nouns of stances: "voiced concern", "criticism from", "drew fire from", "there are fears that". */
export const STANCE_NOUNS = wordSet(`
  accusation alarm allegation ambivalence anger annoyance anxiety apprehension astonishment backlash bafflement bewilderment blame charge claim complaint concern condemnation consternation
  confidence criticism cry denunciation disappointment disapproval disbelief discomfort discontent disgust dismay dissatisfaction distrust displeasure disquiet doubt fear fire frustration fury grumbling hope
  horror indignation misgiving mistrust objection opposition optimism outcry outrage pessimism praise pushback rebuke reservation resentment
  resistance ridicule rumor rumour scepticism scorn shock skepticism speculation surprise suspicion unease unhappiness uproar worry
`);

/** Nouns for what people think among themselves: "there is a sense among lawmakers that", "the fear among fishermen is that". */
export const OPINION_NOUNS = wordSet(`
  assumption belief concern consensus conviction doubt expectation fear feeling hope impression mood perception sense suspicion
  understanding view worry
`);

/** With a noun of stance as object these make a stance of their subject: "raised doubts about". */
export const VOICING_VERBS = wordSet('air cite express harbor harbour have raise register share sound voice hold');

/** "faced criticism from", "drew fire from", "met with scepticism among": verbs for what an organization meets with from its critics. */
export const HOLDERS_AFTER = wordSet('from among by');

/** What is said or held, as a noun: "accusations from residents that", "the view of many is that", "a point that aides made". */
export const SPOKEN_NOUNS = wordSet(`
  accusation acceptance acknowledgement acknowledgment admission advice agreement allegation answer anticipation appeal argument assertion assessment assumption
  assurance awareness belief betting boast call caution certainty charge chatter claim comment complaint concern conclusion confidence consensus contention conviction criticism
  declaration demand denial disclosure doubt estimate expectation explanation fear feeling forecast frustration gossip grievance guess hint hope
  hunch idea impression indication insistence insinuation interpretation judgement judgment lament message misgiving mood notion objection
  observation opinion perception plea point position prediction premise promise proposal protest reasoning recognition recommendation
  refrain remark reminder reply request revelation rumor rumour sense sentiment speculation statement stance suggestion suspicion take talk testimony theory
  threat understanding verdict view viewpoint vow warning whisper word worry
`);

/** Nouns of what is asked for, after which "to" and a verb say what: "calls from lawmakers to resign". */
export const REQUEST_NOUNS = wordSet('advice appeal call demand plea promise proposal request threat urging vow');

/**
 * Nouns for what somebody says or thinks, in the singular, each with the prepositions that make it a phrase of attribution: "in the telling
 * of aides", "by one adviser’s reckoning", "to critics’ eyes".
 */
export const VIEW_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    account: 'by in',
    assessment: 'by in to',
    calculation: 'by on',
    count: 'by',
    description: 'by in',
    estimate: 'by',
    estimation: 'by in to',
    eye: 'in to',
    forecast: 'by on',
    guess: 'at by',
    judgement: 'in to',
    judgment: 'in to',
    memory: 'by in',
    mind: 'in to',
    opinion: 'in to',
    perspective: 'from',
    phrase: 'in',
    projection: 'by on',
    reading: 'by in on to',
    reckoning: 'at by in on',
    recollection: 'by in',
    reminiscence: 'in',
    standpoint: 'from',
    tally: 'by',
    telling: 'by in to',
    testimony: 'by',
    verdict: 'in',
    version: 'by in',
    view: 'in to',
    viewpoint: 'from',
    word: 'in',
  }).map(([noun, prepositions]) => [noun, wordSet(prepositions)]),
);

/** Verbs for voicing a point, a charge or a warning. */
export const MADE_VERBS = wordSet(
  `advanced advancing echoed expressed issued levelled leveled levelling leveling lodged made making offered pressed pressing pushing raised raising
  repeated shared voiced voicing`,
);

/** By these a claim or a worry is voiced: "the concerns expressed by growers"; one that is "made" or "raised" may be a form or a vote. */
export const VOICED_PARTICIPLES = wordSet('aired amplified augmented echoed expressed propagated repeated voiced');

/** What becomes of a view among people: "the conviction among growers has hardened that". */
export const SPREADING_VERBS = wordSet('deepen go grew grow grown harden mount persist prevail ran run spread');

/** Accounts and counts, in the singular, that say something by a verb: "two nurses’ accounts suggest", "an aide’s estimate puts it at". */
export const ACCOUNT_NOUNS = wordSet(`
  account assessment calculation count estimate forecast projection reckoning recollection tally telling testimony theory version
`);
/** The verbs by which they do. */
export const ACCOUNT_VERBS = wordSet(`
  attribute blame contradict credit describe have hold imply indicate laid lay make paint place portray put say show suggest trace
`);

/** How things look to somebody: "To critics, the plan looks like a gift". */
export const APPEARING_VERBS = wordSet(
  'amount appear come feel look mark mean prove reek remain represent seem show signal smack sound symbolise symbolize',
);

/** Verbs for what things do to people who mind them: "What worries residents is that". */
export const WORRYING_VERBS = wordSet(`
  alarm anger annoy astonish baffle bother bug concern confuse disappoint dismay disturb enrage exasperate fascinate frighten frustrate
  gall galvanise galvanize infuriate irk irritate motivate pain perplex please puzzle rankle reassure scare shock stun surprise trouble
  unnerve unsettle upset vex worry
`);

/** Verbs and adjectives after "with" and people, for the side they take. */
export const BACKING_PARTICIPLES = wordSet('backing favoring favouring opposing supporting welcoming rejecting');

/** Phrases after "be" for holding a view, by their first word. */
export const HELD_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'in',
    [
      ['in', 'no', 'doubt'],
      ['in', 'little', 'doubt'],
      ['in', 'agreement'],
      ['in', 'disbelief'],
    ],
  ],
  [
    'of',
    [
      ['of', 'the', 'opinion'],
      ['of', 'the', 'view'],
      ['of', 'the', 'belief'],
      ['of', 'two', 'minds'],
    ],
  ],
  [
    'under',
    [
      ['under', 'the', 'impression'],
      ['under', 'no', 'illusion'],
      ['under', 'no', 'illusions'],
    ],
  ],
  ['up', [['up', 'in', 'arms']]],
  [
    'at',
    [
      ['at', 'pains', 'to', 'say'],
      ['at', 'pains', 'to', 'stress'],
      ['at', 'pains', 'to', 'point', 'out'],
    ],
  ],
  [
    'on',
    [
      ['on', 'record', 'as', 'saying'],
      ['on', 'the', 'record', 'as', 'saying'],
    ],
  ],
]);

/** What authorities and parties to a dispute do or decide: whoever wants one wants others to act ("want a ban", "hope for a ceasefire"). */
export const PUBLIC_ACTS = wordSet(`
  agreement amnesty apology autopsy ban bailout boycott ceasefire cease-fire clampdown compensation compromise crackdown curb curfew deal
  debate decision disarmament election embargo end evacuation extension extradition freeze hearing impeachment inquest inquiry
  intervention investigation justice law legislation levy limit lockdown moratorium overhaul pardon peace pension probe prosecution
  quota rebate recount redress referendum reform refund regulation reinstatement release removal repeal reparation resignation
  restitution restoration restriction retrial review revote ruling sanction settlement subsidy tariff treaty trial truce verdict vote
  withdrawal
`);

/** What people do by themselves: whoever wants to do it asks nothing of anybody ("want to go home"). */
export const OWN_ACTS = wordSet(`
  be become buy camp climb come cook dance drink earn eat enjoy escape experience feel find fish fly get give go grow have hear hike hunt join
  learn leave live look marry meet move own paint park play relax rent rest retire return ride run sail sell shop sing sit skate ski sleep
  spend stay study swim talk travel try visit wait walk watch wear work
`);

/** Participles for holding or voicing a view, before "by" and its holders: "a concern shared by", "fears voiced by". */
export const SHARED_PARTICIPLES = wordSet(
  'aired articulated echoed expressed held peddled propagated shared spread voiced',
);

/** What people make of things: "see an ulterior motive", "saw a culprit in the mayor". */
export const PERCEIVED_NOUNS = wordSet(`
  advantage bias conspiracy contradiction culprit danger flaw hypocrisy irony link merit motive parallel pattern plot ploy pretext
  reason risk scapegoat similarity threat upside value
`);
