/**
 * The room of English as data: every verb by which copy attributes, a row each, with all that the engine knows of it. A new verb is a
 * new row; the lists below are derived, and nobody keeps a second one.
 *
 *     verb (forms) | kinds | frames | attitude | judges
 *
 * `-` stands for an empty cell; empty cells at the end are left out. Forms are those that no rule of spelling gives.
 * `syntax/lemma` knows the others.
 *
 * A row that begins with `+` was added after the last training: rules and checks read it, learnt features do not, so that weights
 * keep their meaning. Such a row may also give more kinds to a verb that has a row. Training takes the `+` away
 * (`test/training/fingerprint.test.ts` says when it must).
 *
 * Kinds that learnt features read too:
 *
 * - `speech`: a verb of saying or writing; what follows is a statement
 * - `belief`: a verb of a state of mind
 * - `document`: what a paper, a count or a picture tells
 * - `request`: an order or a request: what is asked for, not what is so
 * - `non-assertive`: PolNeAR counts it as an attribution, yet it states nothing (a wish, support, a refusal, blame) unless the copy
 *   quotes the words themselves
 * - `needs-clause`: without a "that", a colon or a quotation it is an act ("reported a profit", "found the keys")
 * - `hearer`: takes its hearer before the statement ("told reporters that")
 *
 * Kinds for rules and checks alone:
 *
 * - `plain`: hardly ever means anything but a statement
 * - `clausal`: hardly takes anything but a clause
 * - `holding`: expresses a view of a thing ("what many believed to be the end")
 * - `expecting`: leaves its object out after "than" and "as" ("more than analysts expected")
 * - `paper`: with a paper that somebody has read as its subject, the paper speaks ("a draft seen by the Courier warns")
 * - `report`: what a report without an author may do ("reports suggest that")
 * - `press`: what the press without a name is said to state; its other verbs are acts ("the media focused on the fire")
 * - `unsourced`: states nothing that would need a source: requests, wishes, memories, labels ("lawmakers asked whether")
 * - `verdict`: a statement where its verdict is quoted ("called it “the worst speech of the year”")
 * - `own-word`: a statement that rests on the unnamed source alone ("an aide confirmed the sale")
 * - `needs-that`: no statement before a thing ("maintained the image", "revealed a gulf")
 *
 * Frames say what must follow the verb for it to be a stance (`stances.ts`): a stance is a statement, for somebody must have voiced
 * it. They follow the complement patterns of reference grammars (Quirk et al. 1985, 16.20–16.85); which verbs have them was decided on
 * development articles.
 *
 * - `object`: a noun phrase ("criticised the plan")
 * - `clause`: "that", a question word, or a clause with its own verb ("agree the loophole should close")
 * - `that-clause`: "that" and a clause, where the bare clause could be a thing ("accept that rents must fall", not "accept payment")
 * - `verdict`: a noun phrase and what it is held to be ("consider the port a waste", "called Oz a quack")
 * - `infinitive`: "to" and a verb, with or without a noun phrase before it ("vow to close the port", "expect him to go")
 * - `matter`: a noun phrase that is nobody ("cited a list of complaints", "questioned his sincerity"; not "questioned him")
 * - `claim`: a noun phrase for what somebody has said or stands accused of ("rebutted the allegation", "deny any links to")
 * - `NP-of`, `NP-as`, `NP-to`, `NP-for`: a noun phrase, and that preposition somewhere after it ("accused the mayor of")
 * - `NP-down-to`, `NP-up-to`, `up-NP-to`: a noun phrase, and both words round it or after it ("put the fall down to")
 * - `wish`, `for-wish`: what others are wished to do ("want him to go", "want a ban"), or that after "for" ("hope for a truce")
 * - `perceived`: a noun phrase for what people make of things ("see a motive", "saw the same thing in his stare")
 * - `with-mood`: a noun phrase, and how it is taken ("view the press with suspicion")
 * - `it-clear`, `about-how`: both words at once ("made it clear", "talked about how little was left")
 * - `to-NP-as`, `of-NP-as`: both prepositions ("referred to him as")
 * - `saying`, `to-saying`: a verb of saying or stance in -ing ("begun urging restraint", "taken to calling him a coward")
 * - any other word: that preposition or particle at once ("object to", "called for")
 *
 * The attitude is what the verb says of the statement besides reporting it (`attitudes.ts`), and the last cell how a message puts it where
 * an editor is asked about the verb (rule attribution/loaded-verb).
 */
import { bitOf, VerbTable, type Frame, type Verb } from './verbTable';
import { wordSet, WordSet } from './wordSet';

/** The table, for whoever needs a whole row. */
export const REPORTING_VERBS = new VerbTable(`
abandon | non-assertive
+ abhor | - | object
accept | non-assertive | that-clause
+ acclaim | - | object NP-as
accord | press
accuse | non-assertive paper | NP-of | criticising
acknowledge | speech plain | clause object | conceding
add | speech needs-clause plain press
address | non-assertive
+ admire | - | object
admit | speech plain | - | conceding | suggests guilt, or a fact held back
+ admonish | - | object
advise | speech request needs-clause hearer | against
advocate | non-assertive
affirm | speech
+ agitate | - | for against
+ agonise | - | over about
+ agonize | - | over about
agree | non-assertive unsourced | clause with
aim | non-assertive
allege | speech plain expecting paper report press | clause object | doubting
allow | non-assertive
+ allude | - | to
angle | non-assertive
announce | speech non-assertive
answer | speech needs-clause
anticipate | belief expecting press | object clause
apologise | speech
apologize | speech
appear | non-assertive
applaud | non-assertive unsourced
appreciate | unsourced | that-clause
approve | non-assertive
argue | speech plain clausal paper | clause against for | arguing
+ articulate | - | matter
+ ascribe | - | NP-to
ask | speech request needs-clause hearer unsourced | - | demanding
assail | non-assertive | object
+ assent | - | to
assert | speech plain | - | arguing
assess | speech needs-clause | NP-as clause
assume | belief | clause | believing
assure | speech needs-clause hearer | - | promising
attack | non-assertive | - | criticising
attempt | non-assertive
attest | speech | to clause
attribute | - | NP-to
aver | speech
+ avow | - | clause
back | non-assertive unsourced
+ badmouth | - | object
balk | - | at
ban | non-assertive
bar | non-assertive
bash | non-assertive | object
+ baulk | - | at
beg | request unsourced | - | demanding
+ begin (began begun) | - | saying
+ begrudge | - | object
believe | belief plain clausal holding | - | believing
+ belittle | - | object
+ bellyache | - | about clause
bemoan | non-assertive | object
berate | non-assertive | object
+ bet | - | on clause
+ bewail | - | object
blame | non-assertive paper verdict | object | criticising
blast | non-assertive | object | criticising
+ bleat | - | clause about
block | non-assertive
blog | speech
boast | speech | - | boasting | judges the speaker
brag | speech | - | boasting
brand | verdict | verdict
brief | hearer
bristle | - | at
+ calculate | - | clause
call | speech non-assertive needs-clause paper unsourced verdict | verdict for on into-doubt into-question | demanding
+ caricature | - | object NP-as
cast | - | NP-as doubt
castigate | - | object
caution | speech plain | clause against | warning
celebrate | non-assertive
+ censure | - | object
+ chafe | - | at
+ chalk | - | NP-up-to up-NP-to
challenge | non-assertive | claim
champion | non-assertive
chant | speech unsourced
characterise | - | NP-as
characterize | - | NP-as
charge | speech needs-clause
+ chastise | - | object
cheer | non-assertive unsourced
chide | speech | object
choose (chose chosen) | non-assertive
cite | speech needs-clause own-word | NP-as matter
claim | speech needs-clause plain clausal report press own-word | - | doubting | suggests that it may not be true
clamor | - | for
clamour | - | for
clarify | speech
command | request needs-clause
+ commend | - | object
comment | speech needs-clause
compare | non-assertive | NP-to NP-with
complain | speech plain | clause about of | criticising
+ compliment | - | object
concede | speech plain | clause | conceding | suggests a point lost
+ conceive | - | NP-as
conclude | speech document | clause
+ concur | - | with clause
condemn | non-assertive verdict | object | criticising
confess | speech | - | conceding | suggests guilt
confide | speech
confirm | speech document needs-clause plain report own-word | - | vouching
congratulate | unsourced
+ conjecture | - | clause
consider | belief non-assertive needs-clause holding | verdict clause | believing
+ construe | - | NP-as
contend | speech plain clausal | clause | doubting
+ contest | - | claim
convince | non-assertive hearer
+ corroborate | - | matter clause
+ counsel | - | against clause
counter | speech
cover | non-assertive
credit | - | object
cringe | - | at
criticise | non-assertive verdict | object | criticising
criticize | non-assertive verdict | object | criticising
+ critique | - | object
crow | - | - | boasting
cry | speech needs-clause | foul fraud
debate | non-assertive
+ debunk | - | object
decide | non-assertive unsourced
declare | speech unsourced
decline | non-assertive unsourced
decry | non-assertive | object | criticising
+ deduce | - | clause
deem | verdict | verdict
defend | non-assertive | NP-as
defy | non-assertive
demand | speech request non-assertive needs-clause unsourced | clause object | demanding
+ demean | - | object
+ demonise | - | object
+ demonize | - | object
demonstrate | document needs-clause | - | vouching
+ denigrate | - | object
denounce | non-assertive verdict | object clause | criticising
deny | speech needs-clause | claim | denying
+ depict | - | NP-as
deplore | - | object
+ deprecate | - | object
deride | - | object
describe | speech needs-clause paper report own-word | object clause NP-as
desire | non-assertive
+ despair | - | of over about
+ despise | - | object
detail | speech document needs-clause | matter
determine | non-assertive
+ detest | - | object
+ differ | - | on over about
+ ding | - | object
direct | request needs-clause
disagree | non-assertive | clause with about on
disapprove | - | of
disavow | non-assertive | - | denying
disclose | speech | - | vouching
discuss | non-assertive
dismiss | non-assertive verdict | NP-as | denying
disparage | - | object
dispute | speech needs-clause | object clause claim | denying
+ dissent | - | from
distrust | - | object
+ divulge | - | clause matter
document | document needs-clause
doubt | belief plain | object clause | believing
+ downplay | - | matter
+ dread | - | object clause
dub | unsourced | verdict
+ echo | - | object
elaborate | speech
email | speech needs-clause hearer
embrace | non-assertive
emphasise | speech
emphasize | speech
encourage | request non-assertive needs-clause
endorse | non-assertive unsourced
+ enthuse | speech | about over clause
+ envisage | - | object clause
+ envision | - | object clause
establish | - | - | vouching
estimate | speech document holding press | - | hedging
+ eulogise | - | object
+ eulogize | - | object
+ exaggerate | - | matter
exclaim | speech
excoriate | - | object
+ exhort | - | infinitive object
expect | belief plain expecting | clause infinitive matter | believing
explain | speech plain | - | vouching
expose | - | - | vouching
+ extol | - | object
+ exult | - | over in
fault | - | object
favor | non-assertive unsourced
favour | non-assertive unsourced
fear | belief plain expecting | object clause | believing
feel (felt) | belief needs-clause | - | believing
figure | belief needs-clause
find (found) | document needs-clause | - | vouching
+ flay | - | object
float | - | object
focus | non-assertive
forbid (forbade forbidden) | non-assertive
forecast | speech needs-clause expecting | object clause infinitive
foresee (foresaw foreseen) | belief | object clause
+ foretell (foretold) | - | clause object
+ forewarn | - | clause of
+ frame | - | NP-as
fret | - | about over clause
+ fulminate | - | against at about
fume | speech | about at over | criticising
+ gainsay (gainsaid) | - | claim
+ gloat | - | over about
+ glorify | - | object
go (went gone goes) | - | after
greet | unsourced | with-mood
gripe | speech
+ groan | - | clause
+ grouse | - | about over clause
+ growl | - | clause
grumble | - | about clause
guarantee | speech needs-clause | - | promising
guess | belief needs-clause | - | hedging
+ gush | - | about over
hail | non-assertive verdict | object
hate | unsourced
hear (heard) | non-assertive needs-clause unsourced | saying
+ herald | - | NP-as
highlight | non-assertive | matter
hint | speech needs-clause report | - | hedging
hit | - | out back
hope | belief non-assertive unsourced | clause for-wish | believing
+ hypothesise | - | clause
+ hypothesize | - | clause
identify | non-assertive | NP-as
ignore | non-assertive
imagine | belief expecting
implore | request unsourced | - | demanding
imply | speech | - | hedging
+ impugn | - | object
indicate | speech document needs-clause report press | - | hedging
inform | speech needs-clause hearer
+ insinuate | speech | clause
insist | speech plain clausal | clause on | doubting | suggests that nobody believes it
inspire | non-assertive
instruct | request
insult | non-assertive
intend | non-assertive
interject | speech
+ interject | needs-clause
interpret | - | NP-as
+ intimate | speech | clause
+ inveigh | - | against
invite | unsourced
invoke | non-assertive
issue | non-assertive
jest | speech
+ jest | needs-clause
joke | speech
+ joke | needs-clause
judge | holding
know (knew known) | belief needs-clause unsourced
label | unsourced | verdict
lambast | non-assertive | object
lambaste | - | object
lament | speech plain | object clause | criticising
+ lampoon | - | object
lash | - | out
laud | - | object
learn (learnt) | needs-clause unsourced
like | non-assertive unsourced
liken | - | NP-to
link | - | NP-to
+ lionise | - | object
+ lionize | - | object
list | document needs-clause
listen | non-assertive
+ loathe | - | object
lobby | - | for against
long | - | for-wish
look | non-assertive
love | non-assertive unsourced
maintain | speech needs-clause plain needs-that | clause | doubting | suggests that it is in doubt
+ make | - | clear known plain it-clear it-known it-plain
+ malign | - | object
+ marvel | - | at clause
mention | speech non-assertive needs-clause | NP-as
mistrust | - | object
+ moan | - | about clause
mock | non-assertive | object
+ murmur | speech
+ muse | speech | clause
mutter | speech
name | non-assertive
need | non-assertive unsourced
negotiate | non-assertive
nickname | unsourced
nominate | non-assertive
note | speech document needs-clause plain expecting | matter | vouching | says that it is true
notify | hearer
object | speech needs-clause | to
observe | speech needs-clause expecting | - | vouching
offer | non-assertive
opine | speech
oppose | non-assertive unsourced | object
order | request non-assertive needs-clause unsourced
outline | speech needs-clause
+ paint | - | NP-as
panic | - | about over
pass | non-assertive
+ peg | - | NP-as
+ perceive | - | NP-as clause
permit | non-assertive
persuade | non-assertive hearer
pillory | - | object
pinpoint | - | NP-as
plan | non-assertive
play | - | down
plead | request non-assertive unsourced | for | demanding
pledge | speech non-assertive needs-clause | infinitive clause | promising
point | non-assertive | to | vouching | says that it is true
portray | non-assertive | NP-as
posit | speech
post | speech needs-clause
+ postulate | - | clause
+ pour | - | scorn
praise | non-assertive verdict | object
pray | unsourced
predict | speech plain expecting paper | clause object
prefer | non-assertive unsourced
press | request non-assertive needs-clause | for
presume | belief | clause
proclaim | speech
profess | - | - | doubting
project | document needs-clause
promise | speech needs-clause | matter infinitive clause | promising
promote | non-assertive
pronounce | speech needs-clause unsourced
+ prophesy | - | clause object
propose | request non-assertive needs-clause
protest | speech needs-clause | clause against | criticising
prove | non-assertive | - | vouching
publish | non-assertive
purport | - | - | doubting
push | non-assertive | for back
put | document needs-clause report | NP-down-to
+ quarrel | - | with
+ query | - | matter clause
question | speech non-assertive needs-clause plain | matter clause
+ quibble | - | with over
quip | speech
+ rage | - | at against about over clause
rail | non-assertive | against at
+ raise | - | alarm
+ rank | - | NP-as
+ rant | - | about against over
+ rate | - | NP-as
+ rave | - | about over
read | speech document needs-clause unsourced | NP-as
reaffirm | speech
realise | unsourced
realize | unsourced
reason | speech needs-clause
reassess | non-assertive
reassure | speech needs-clause hearer
rebuke | non-assertive | object
rebut | - | claim object | denying
recall | speech needs-clause unsourced | clause NP-as seeing hearing | vouching
reckon | belief holding | clause | doubting
recognise | non-assertive unsourced | that-clause NP-as NP-for | vouching
recognize | non-assertive unsourced | that-clause NP-as NP-for | vouching
+ recoil | - | at from
recommend | request non-assertive expecting | clause infinitive
record | document needs-clause
recount | speech own-word | matter
refer | non-assertive paper | to-NP-as
reflect | speech needs-clause
refuse | non-assertive unsourced
refute | - | object | denying | says that the other side was proved wrong; “denied” does not
regard | non-assertive | NP-as with-mood
regret | belief needs-clause | object clause
reiterate | speech
reject | non-assertive | NP-as | denying
+ rejoice | - | at over in
relate | speech needs-clause
relay | needs-clause
release | non-assertive
remark | speech
remember | non-assertive unsourced | clause seeing hearing
remind | speech needs-clause hearer | - | vouching
+ remonstrate | - | with over
renounce | non-assertive
repeat | speech needs-clause
reply | speech
report | speech document needs-clause press
reprimand | non-assertive
+ reproach | - | object
+ reprove | - | object
request | request non-assertive needs-clause unsourced
require | non-assertive
resent | - | object
resist | non-assertive
+ resort | - | to-saying
respond | speech needs-clause
retort | speech
reveal | speech document needs-clause plain press needs-that | - | vouching | says that it is true and was secret
+ revile | - | object
ridicule | - | object
rip | non-assertive
+ rue | - | object
rule | non-assertive | out
+ rule | speech needs-clause unsourced
+ ruminate | - | about on
savage | - | object
say (said) | speech document plain clausal report press
+ scapegoat | - | object
scoff | speech | at
scold | non-assertive
scorn | - | object
see (saw seen) | non-assertive needs-clause unsourced | NP-as perceived with-mood
seek (sought) | non-assertive unsourced
seem | non-assertive
+ seethe | - | over at about clause
share | non-assertive needs-clause
shout | speech
+ shout | needs-clause
show (shown) | document needs-clause report | - | vouching
shun | non-assertive
sign | non-assertive needs-clause unsourced
signal | speech needs-clause | - | hedging
sing | unsourced
+ skewer | - | object
+ slag | - | off
slam | non-assertive verdict | object | criticising
+ snarl | - | clause
+ sneer | - | at
+ snipe | - | at
+ speak | - | out of about-how
+ specify | speech needs-clause | clause
speculate | speech | clause about | hedging
spurn | non-assertive
+ start | - | saying
state | speech document needs-clause press
+ stigmatise | - | object
+ stigmatize | - | object
+ stipulate | speech needs-clause | clause
stress | speech needs-clause plain
+ substantiate | - | claim
sue | non-assertive
suggest | speech document needs-clause expecting report press | - | hedging
support | non-assertive unsourced
suppose | belief | - | believing
+ surmise | - | clause
suspect | belief plain holding expecting | clause object | believing
swear (swore sworn) | speech | - | promising
sympathise | non-assertive | with
sympathize | non-assertive | with
+ take (took taken) | - | issue aim exception umbrage to-saying
talk | non-assertive unsourced | about-how of-NP-as
target | non-assertive
tell (told) | speech request hearer plain
tend | non-assertive unsourced
term | verdict | verdict
testify | speech
text | speech needs-clause hearer
thank | non-assertive unsourced
theorise | speech
theorize | speech
think (thought) | belief plain clausal holding | clause of | believing
threaten | non-assertive | infinitive | warning
+ throw (threw thrown) | - | doubt
+ thunder | - | clause
touch | non-assertive
tout | non-assertive | object
+ trash | - | object
treat | non-assertive
+ trumpet | - | matter
trust | - | object
try | non-assertive
tweet | speech needs-clause
underline | speech | - | vouching
underscore | speech | - | vouching
understand (understood) | belief needs-clause unsourced
+ upbraid | - | object
urge | speech request unsourced | infinitive object | demanding
+ vent | - | about at over
verify | speech | - | vouching
view | non-assertive | NP-as with-mood
+ vilify | - | object
+ voice | - | matter
+ volunteer | - | clause
vote | non-assertive unsourced
+ vouch | - | for
vow | speech non-assertive | infinitive | promising
+ wail | - | about over clause
want | non-assertive unsourced | wish
warm | non-assertive
warn | speech request hearer plain expecting paper | clause of against about | warning
watch | non-assertive unsourced
welcome | non-assertive verdict | object
+ whine | - | about over clause
+ whinge | - | about over clause
whisper | speech
+ whisper | needs-clause
willing | non-assertive
wish | non-assertive unsourced | clause
wonder | speech needs-clause plain | clause about | believing
worry | belief plain | clause about over | believing
write (wrote written) | speech plain press
yell | speech
+ yell | needs-clause
`);

/** Verbs that attribute nothing by themselves, for their forms alone. */
export const OTHER_VERBS = new VerbTable(`
be (is are was were been am)
do (does did done)
give (gave given)
have (has had)
hold (held)
make (made)
speak (spoke spoken)
`);

export const SPEECH_VERBS = REPORTING_VERBS.of('speech');
export const BELIEF_VERBS = REPORTING_VERBS.of('belief');
export const DOCUMENT_VERBS = REPORTING_VERBS.of('document');
export const NON_ASSERTIVE_VERBS = REPORTING_VERBS.of('non-assertive');
export const NEEDS_CLAUSE = REPORTING_VERBS.of('needs-clause');
export const HEARER_VERBS = REPORTING_VERBS.of('hearer');
export const PLAIN_VERBS = REPORTING_VERBS.of('plain');
export const CLAUSAL_VERBS = REPORTING_VERBS.of('clausal');
export const HOLDING_VERBS = REPORTING_VERBS.of('holding');
export const EXPECTING_VERBS = REPORTING_VERBS.of('expecting');
export const PAPER_VERBS = REPORTING_VERBS.of('paper');
export const REPORT_VERBS = REPORTING_VERBS.of('report');
export const PRESS_VERBS = REPORTING_VERBS.of('press');
export const UNSOURCED_VERBS = REPORTING_VERBS.of('unsourced');
export const VERDICT_VERBS = REPORTING_VERBS.of('verdict');
export const OWN_WORD_VERBS = REPORTING_VERBS.of('own-word');
export const NEEDS_THAT = REPORTING_VERBS.of('needs-that');

/** Whether the verb says, thinks, shows, asks for or backs anything: where a form could belong to two infinitives, this one is preferred. */
export const ATTRIBUTING_VERBS = new WordSet(() =>
  attributing(({ kinds, frames }) => (frames.size > 0 ? ATTRIBUTING : kinds)),
);
export const LEARNT_ATTRIBUTING_VERBS = new WordSet(() => attributing(({ learntKinds }) => learntKinds));

const ATTRIBUTING = (['speech', 'belief', 'document', 'request', 'non-assertive'] as const).reduce(
  (bits, kind) => bits | bitOf(kind),
  0,
);

function attributing(kindsOf: (verb: Verb) => number): string[] {
  return [...REPORTING_VERBS.verbs.values()]
    .filter((row) => (kindsOf(row) & ATTRIBUTING) !== 0)
    .map(({ verb }) => verb);
}

/** The frames in which the verb takes a stance; undefined where it takes none. */
export function stanceFramesOf(verb: string): ReadonlySet<Frame> | undefined {
  const frames = REPORTING_VERBS.verbs.get(verb)?.frames;
  return frames === undefined || frames.size === 0 ? undefined : frames;
}

/** Objects of "say" and "tell" that state nothing: "said goodbye", "tells time", "said grace". */
export const EMPTY_OBJECTS =
  wordSet(`goodbye goodbyes bye farewell farewells hello hi grace mass prayer prayers thanks amen cheese
  time tale tales joke jokes lie lies fortune fortunes adieu`);

/** The forms in which copy says most often that somebody said something. */
export const COMMON_SAYING = wordSet('said says told added wrote');
