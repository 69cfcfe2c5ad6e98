/**
 * The room of English as data: adjectives and nouns by which people take a stance towards a public act, a decision or a person in
 * public life. A stance is a statement: somebody must have voiced it. The verbs, each with its frames, are in `reportingVerbs.ts`.
 */
import { wordSet } from './wordSet';

/** What people challenge, contest and deny. */
export const CLAIM_NOUNS = wordSet(`
  accusation account allegation argument assertion assessment assumption charge claim complaint conclusion connection contention
  criticism depiction description explanation finding idea implication insinuation interpretation involvement link narrative notion
  portrayal premise report responsibility role rumor rumour statement suggestion theory tie version view wrongdoing
`);

/** Behind "be", "feel", "seem", "remain" these are a stance when a cause follows: "outraged by the ruling", "sure that". */
export const STANCE_ADJECTIVES = wordSet(`
  adamant afraid alarmed ambivalent angered angry anxious appalled baffled certain concerned confident convinced critical cynical dejected
  disappointed disgusted dismayed displeased distressed disturbed divided doubtful dubious dumbfounded enraged exasperated fearful
  frustrated furious hopeful horrified incensed indignant irate leery livid nervous optimistic outraged perplexed persuaded perturbed pessimistic
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
  accusation alarm allegation ambivalence anger annoyance anxiety apprehension astonishment backlash bafflement bewilderment blame charge claim complaint concern condemnation consternation
  confidence criticism cry denunciation disappointment disapproval disbelief discomfort discontent disgust dismay dissatisfaction distrust displeasure disquiet doubt fear fire frustration fury grumbling hope
  horror indignation misgiving mistrust objection opposition optimism outcry outrage pessimism praise pushback rebuke reservation resentment
  resistance ridicule rumor rumour scepticism scorn shock skepticism speculation surprise suspicion unease unhappiness uproar worry
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
