/**
 * Parts of speech: the tags. Penn's, with those merged that no rule or feature of the project distinguishes (plural and singular names,
 * degrees of comparison, present forms, question words), and one for each kind of punctuation mark.
 */

/** The tags that the tagger's weights distinguish. */
export const LEARNT_TAGS = [
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'RB',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'VBZ',
  'MD',
  'IN',
  'TO',
  'DT',
  'PRP',
  'PRP$',
  'W',
  'CC',
  'CD',
  'POS',
  'RP',
  'EX',
  'X',
  'PUNCT',
] as const;

const JOINED: Readonly<Record<string, string>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  AFX: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  VBP: 'VBZ',
  PDT: 'DT',
  WDT: 'W',
  WP: 'W',
  WP$: 'W',
  WRB: 'W',
  FW: 'X',
  UH: 'X',
  LS: 'X',
  SYM: 'X',
  GW: 'X',
  ADD: 'X',
  NIL: 'X',
  $: 'X',
};

/** The project's tag for a tag of Penn's (as the training corpora write them). */
export function joinedTag(penn: string): string {
  if ((LEARNT_TAGS as readonly string[]).includes(penn)) return penn;
  return JOINED[penn] ?? 'PUNCT';
}
