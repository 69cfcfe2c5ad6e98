/** The ledger's lexicon: cues that state nothing as fact, so that no unnamed source stands behind anything. */
import { MODAL_VERBS } from '../../../english/auxiliaries';
import { wordSet } from '../../../english/wordSet';

/** In the cue itself these make the statement hypothetical or deny that anything was said: "would ask", "have not said". */
export const NOT_SAID = wordSet("not n't never 'll 'd would've wo ca cannot", MODAL_VERBS);

/** Those of these verbs that even a quotation does not turn into a statement. */
export const CHANTS = wordSet(`cheer chant sing pray vote applaud greet toast`);

/** Before "to" and the verb these mean that it was said after all: "went on to say", "were quick to note". */
export const BEFORE_SAID_INFINITIVE = wordSet(`
  on forward continue continues continued continuing come came comes coming begin began begun begins start started starts quick
  used seem seems seemed appear appears appeared tend tends tended rush rushed first last one ones only careful pains keen
  eager like likes liked out
`);

/** Right before a phrase these make it somebody addressed, or told what to do. */
export const ADDRESSING_VERBS = wordSet(`
  tell tells told telling ask asks asked asking urge urges urged urging require requires required requiring allow allows allowed
  allowing force forces forced forcing order orders ordered ordering invite invites invited inviting encourage encourages
  encouraged encouraging remind reminds reminded reminding thank thanks thanked thanking warn warns warned warning advise advises
  advised advising instruct instructs instructed instructing persuade persuades persuaded persuading forbid forbids forbade
  forbidding accuse accuses accused accusing summon summons summoned summoning
`);
