/**
 * The ledger's lexicon: the words by which copy says that somebody asked for, or was given, anonymity, and why. Data only.
 * A pattern is a row of words: `a|b` either, `?` may be missing, `*3` up to three words of any kind. See ../phrases.ts.
 */

/** What an anonymity marker says. */
export type MarkerKind =
  | 'anonymity' // asked for or was given anonymity
  | 'partial' // gave part of a name, or another name
  | 'background' // ground rules of the talk: "on background"
  | 'unauthorised'; // the marker is its own reason: was not allowed to speak

const ASK =
  'ask|asks|asked|asking|request|requests|requested|requesting|wish|wishes|wished|wishing|want|wants|wanted|wanting|prefer|prefers|preferred|preferring|insist|insists|insisted|insisting|choose|chose|demand|demanded|demanding|begged';
const REFUSE =
  'decline|declines|declined|declining|refuse|refuses|refused|refusing|unwilling|reluctant|hesitant|afraid';
const NAMED = 'named|identified|quoted|cited|photographed|identifiable';
const HIS = 'his|her|their|its|whose|the';
const NAME = 'name|names|surname|surnames|identity|identities';
const NOT = "not|n't|never";
const WITHHELD =
  'withheld|used|published|printed|disclosed|revealed|known|concealed|hidden|protected|public|given|made|mentioned';
const SPEAK =
  'speak|talk|discuss|comment|brief|disclose|describe|release|reveal|give|address|share|say|be|make|divulge|provide|go';

export const MARKERS: Readonly<Record<MarkerKind, readonly string[]>> = {
  anonymity: [
    `${ASK} not to be publicly? further? ${NAMED}`,
    `${ASK} to not be publicly? ${NAMED}`,
    `${ASK} that ${HIS} *2 ${NAME} not be ${WITHHELD}`,
    `${ASK} that ${HIS} *2 ${NAME} be withheld|concealed|protected|changed`,
    `${ASK} that they|he|she not be ${NAMED}`,
    `${ASK} to remain|stay|be|keep *2 anonymous|unnamed|nameless|unidentified`,
    `${ASK} for? on? full|complete|strict? anonymity|confidentiality`,
    `${REFUSE} to be publicly? ${NAMED}`,
    `${REFUSE} to give|provide|reveal|disclose|share ${HIS} *2 ${NAME}`,
    `did|does|do|would|will ${NOT} want|wish|like|agree|care to be publicly? ${NAMED}`,
    `did|does|do|would|will ${NOT} want|wish|like ${HIS} *2 ${NAME} to? be? ${WITHHELD}`,
    `did|does|do|would|will ${NOT} give|provide|reveal|share ${HIS} *2 ${NAME}`,
    `could|can|may|would|will|should ${NOT} be publicly? ${NAMED}`,
    `cannot be publicly? ${NAMED}`,
    `is|are|was|were ${NOT} being? ${NAMED}`,
    `is|are|has|have ${NOT} naming|identifying|named|identified`,
    'on|under the? condition|conditions|terms|promise|guarantee|assurance|basis of strict? anonymity|confidentiality',
    `on|under the? condition|understanding that? they|he|she ${NOT} be ${NAMED}`,
    `on|under the? condition that? ${HIS} *2 ${NAME} ${NOT} be ${WITHHELD}`,
    'grant|grants|granted|given|giving|seek|sought|seeking|offered|promised|guaranteed|allowed|afforded *1 anonymity|confidentiality',
    'speak|speaks|spoke|speaking|talk|talks|talked|talking|comment|commented|briefed *2 anonymously',
    'must|had|have|has to? be|remain|stay anonymous',
    'remain|remains|remained|remaining|stay|stayed|staying|kept anonymous|unnamed|nameless|unidentified',
    `${HIS} *2 ${NAME} is|are|was|were|has|have|had being? been? withheld|concealed`,
    `withhold|withholds|withheld|withholding ${HIS} *2 ${NAME}`,
    'insisted|insists|insisting on anonymity|confidentiality',
  ],
  partial: [
    `give|gives|gave|giving|provided|used|uses|using|offered only|just? ${HIS}|a first|given|middle|last|one? name|nickname|initial|initials|surname`,
    `identified|identifies|identifying|gave|named|introduced himself|herself|themselves|themself only|just|simply? as`,
    'identified|known|named only|just|simply as|by',
    `${ASK} to be identified|named|known|called|quoted|referred only|just? to? only|just? by|as ${HIS} first|given|middle|last|one|initial|initials|nickname`,
    `${ASK} to be identified|named|known|called|quoted only|just|solely by|as`,
    `${ASK} to be called|nicknamed`,
    `${ASK} to be identified|named|known|quoted as|by`,
    `${ASK} that ${HIS} last|full|family|sur|real? ${NAME} not be ${WITHHELD}`,
    `${ASK} that ${HIS} last|full|family|real? surname|name|surnames be withheld`,
    `${ASK} that only ${HIS} first|given|middle name`,
    `only ${HIS} first|given|middle name be`,
    `${NOT} ${HIS} real name|names`,
    `${HIS} real? ${NAME} has|have|had|was|were|is|are been? being? changed|altered`,
    `changed|altered ${HIS} ${NAME}`,
    'a|the|under|using|by pseudonym|alias',
    'under|using|by a pseudonym|alias',
    `would|did|does|do|will ${NOT} give|provide|share ${HIS} last|full|family name`,
    `would|did|does|do|will ${NOT} want|wish|like to give|provide|share|use ${HIS} last|full|family|real name|surname`,
    `${REFUSE} to give|provide|share ${HIS} last|full|family name`,
    `${REFUSE} to give|provide|share ${HIS} surname`,
    'withheld|withholding his|her|their surname',
    'goes|went only? by *3 name',
    'surnamed',
  ],
  background: [
    'speak|speaks|spoke|speaking|talk|talked|talking|briefed|briefing on deep? background',
    'off the record',
    'not for attribution',
    'on background',
  ],
  unauthorised: [
    `${NOT} been? authorised|authorized|permitted|allowed|cleared|empowered|entitled|supposed|free to publicly|openly|officially? ${SPEAK}`,
    'unauthorised|unauthorized to publicly? speak|talk|discuss|comment|brief|disclose',
    'lack|lacks|lacked|lacking|without authorisation|authorization|permission|clearance to',
    'fear|fears|feared|fearing *6 if *2 named|identified',
    'barred|forbidden|prohibited|banned from publicly? speaking|talking|discussing|commenting|disclosing',
    'forbidden|prohibited to speak|talk|discuss|comment',
  ],
};

/** Without these in it, a request to be called something is one for a name: "asked to be called Sol", "to be identified as Pip". */
export const PARTS_OF_NAME: ReadonlySet<string> = new Set(
  'only just solely simply first given middle last one initial initials nickname'.split(' '),
);

/** After these, "named" is a christening or an appointment: "asked not to be named after", "named in the will". */
export const AFTER_OTHER_SENSE: ReadonlySet<string> = new Set([
  'after',
  'captain',
  'manager',
  'leader',
  'chairman',
  'head',
  'among',
  'party',
]);

/** How a reason begins after its marker. The last words of a pattern are part of the reason. */
export const REASONS: readonly string[] = [
  'because',
  'as|since he|she|they|it|the|his|her|their|this|these|such|no|talks|details|negotiations|discussions|deliberations|plans',
  'so that|as',
  'so he|she|they could|can|would|might',
  'for|in|over|out fear|fears of|that',
  'out of fear|fears|concern|concerns|worry|respect',
  'over concerns|fears|worries',
  'for *2 reasons',
  'for|given his|her|their|own own? safety|security|protection|privacy',
  'fearing|fearful|afraid|worried|wary',
  'citing',
  'to|and protect|avoid|prevent|preserve|shield|safeguard|spare|keep',
  'in order to',
  'due|owing to',
  'given the|that|his|her|their',
  'under *2 rules|protocols|protocol|terms|policy',
  'in line|keeping|accordance with',
  'to openly|freely|candidly|frankly|publicly? discuss|describe|speak|talk|share|reveal|disclose|detail|offer|be|relay|recount',
  'while? discussing|describing|revealing|disclosing',
  'in|when discussing',
  'lest',
  'pending',
];

/** How a reason begins when it stands before its marker: "Fearing for his job, the worker asked not to be named". */
export const REASONS_BEFORE: readonly string[] = [
  'because',
  'as|since he|she|they|it|the|his|her|their',
  'for fear of|that',
  'out of fear|concern',
  'fearing|fearful|afraid|worried|wary',
  'citing',
  'to protect|avoid|shield',
  'given the|that',
  'not? wanting|wishing to',
];

/** Words that make a sentence after a plain marker a reason: "She said she would be fired". */
export const RISKS: ReadonlySet<string> = new Set(
  `fear fears feared fearing afraid risk risks risked retaliation retribution reprisal reprisals fired dismissed sacked
  harassment harassed arrest arrested prosecution prosecuted prosecute punished punish sued deported persecution jail jailed
  threats threatened blacklisted backlash stigma`.split(/\s+/),
);

/** Reasons that every newsroom has read too often to learn anything from them. */
export const ROTE: readonly string[] = [
  `${NOT} been? authorised|authorized|permitted|allowed|cleared|empowered|entitled|supposed|free to publicly|openly|officially? ${SPEAK}`,
  'unauthorised|unauthorized to',
  'lack|lacks|lacked|lacking|without authorisation|authorization|permission|clearance',
  'sensitivity|sensitivities|sensitive|delicacy|delicate',
  "matter|matters|talks|discussions|negotiations|deliberations|information|details|deal|process|plans|meeting|meetings|subject|issue|conversations|decision is|are|was|were|remain|remains still|not|n't|being? private|confidential|public|ongoing|internal|secret",
  'private|confidential|internal|personnel|nonpublic|non-public|closed-door matters|matter|discussions|talks|deliberations|conversations|information|meetings|meeting|negotiations',
  'speak|talk|discuss|comment|be *1 freely|candidly|openly|frankly|candid|frank',
  'not public|final|official|announced',
  "has|have not|n't been? *1 announced|released|published|finalised|finalized",
  'discuss|discussing *3 matter|matters|holding|holdings|deliberations|negotiations|conversations|plans|thinking|strategy',
  'under *2 rules|protocols|protocol|policy',
];
