/** The room of English as data: verbs of saying and thinking: lemmas that say that somebody says, writes, thinks or orders something. Data only. */
import { wordSet } from './wordSet';

/** Verbs of saying and writing: what follows is a statement. */
const SPEECH = `
  acknowledge add admit advise affirm allege announce answer apologise apologize argue assert assess assure attest aver
  blog boast brag caution chant charge chide cite claim clarify comment complain concede conclude confess confide confirm
  contend counter cry declare deny describe detail disclose dispute elaborate email emphasise emphasize estimate exclaim
  explain forecast fume gripe guarantee hint imply indicate inform insist interject jest joke lament maintain mention mutter
  note object observe opine outline posit post predict proclaim promise pronounce protest question quip read reaffirm reason
  reassure recall recount reflect reiterate relate remark remind repeat reply report respond retort reveal say scoff shout
  signal speculate state stress suggest swear tell testify text theorise theorize tweet underline underscore urge verify vow
  warn whisper wonder write yell pledge ask demand call
`;

/** Verbs of what a paper, a count or a picture tells. */
const DOCUMENT = `find show indicate reveal suggest state read conclude list estimate record document project detail confirm
  note report say put demonstrate`;

/** Verbs of a state of mind. */
const BELIEF = `
  anticipate assume believe consider doubt expect fear feel figure foresee guess hope imagine know presume reckon regret
  suppose suspect think understand worry
`;

/** Verbs of orders and requests: what is asked for, not what is so. */
const REQUEST = `advise ask beg command demand direct encourage implore instruct order plead press propose recommend request
  tell urge warn`;

/**
 * Verbs that PolNeAR counts as attributions, yet state nothing: wishes, support, refusals, blame. Non-assertive unless the
 * copy quotes the words themselves.
 */
const NON_ASSERTIVE = `
  abandon accept accuse advocate agree aim allow angle applaud approve assail attack attempt back ban bar bash bemoan berate
  blame blast block celebrate challenge champion cheer choose compare condemn consider convince criticise criticize debate
  decide decline decry defend defy demand denounce desire determine disagree disavow discuss dismiss embrace encourage
  endorse favor favour forbid hail hear highlight hope ignore inspire insult intend invoke lambast like listen look love
  mock name need negotiate nominate offer oppose order pass permit persuade plan plead pledge portray praise prefer press
  promote propose prove push question rail reassess recognise recognize recommend refer refuse regard reject remember
  renounce request require resist rip rule scold see seek seem share shun sign slam spurn support sympathise sympathize talk
  target tend thank threaten touch tout try view vote vow want warm watch welcome willing wish appear approve call look point
  address focus cover mention release issue publish identify announce rebuke reprimand sue treat
`;

/** Irregular forms, form to lemma. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    thought: 'think',
    felt: 'feel',
    knew: 'know',
    known: 'know',
    saw: 'see',
    seen: 'see',
    found: 'find',
    read: 'read',
    put: 'put',
    heard: 'hear',
    held: 'hold',
    swore: 'swear',
    sworn: 'swear',
    understood: 'understand',
    foresaw: 'foresee',
    foreseen: 'foresee',
    shown: 'show',
    spoke: 'speak',
    spoken: 'speak',
    sought: 'seek',
    forbade: 'forbid',
    forbidden: 'forbid',
    chose: 'choose',
    chosen: 'choose',
    learnt: 'learn',
    made: 'make',
    gave: 'give',
    given: 'give',
    went: 'go',
    gone: 'go',
    goes: 'go',
    does: 'do',
    did: 'do',
    done: 'do',
    has: 'have',
    had: 'have',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    am: 'be',
    denied: 'deny',
    replied: 'reply',
    implied: 'imply',
    testified: 'testify',
    clarified: 'clarify',
    verified: 'verify',
    cried: 'cry',
    decried: 'decry',
    quipped: 'quip',
    forecast: 'forecast',
    forecasted: 'forecast',
  }),
);

export const SPEECH_VERBS = wordSet(SPEECH);
export const DOCUMENT_VERBS = wordSet(DOCUMENT);
export const BELIEF_VERBS = wordSet(BELIEF);
export const REQUEST_VERBS = wordSet(REQUEST);
export const NON_ASSERTIVE_VERBS = wordSet(NON_ASSERTIVE);

/**
 * Verbs that need words after them before they attribute anything: without a "that", a colon or a quotation they are deeds
 * ("reported a profit", "found the keys", "posted a loss", "read the letter").
 */
export const NEEDS_CLAUSE = wordSet(`
  answer assess call cite confirm cry deny describe detail figure find forecast guess hint indicate know list maintain mention
  note observe outline post project pronounce read record recall reflect relate report respond reveal see share show signal
  sign stress suggest text tweet understand demonstrate document email question repeat state hear learn promise pledge guarantee
  reason object charge claim comment demand ask call dispute consider feel add press propose request order direct regret
  protest command advise encourage inform remind reassure assure put relay wonder
`);

/** Verbs that take their hearer before the statement: "told reporters that". */
export const HEARER_VERBS = wordSet(
  'tell inform assure remind warn advise ask reassure notify brief convince persuade text email',
);

/** What one says or tells without stating anything: "said goodbye", "tells time", "said grace". */
export const EMPTY_OBJECTS =
  wordSet(`goodbye goodbyes bye farewell farewells hello hi grace mass prayer prayers thanks amen cheese
  time tale tales joke jokes lie lies fortune fortunes adieu`);
