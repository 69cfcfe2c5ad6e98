/** Surnames of several words: given what the tagger read, what is marked. No weights matter. */
import assert from 'node:assert/strict';
import { edgesOf } from '../../../../src/engine/annotators/names/edges';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { withSurnames } from '../../../../src/engine/annotators/names/surnames';
import { writeMarked } from '../../../support/markedCopy';
import { readSpans } from '../../../support/readSpans';

const LISTED = new Map([
  ['ada', LISTS.givenName],
  ['jean', LISTS.givenName],
  ['sund', LISTS.fullName | LISTS.city],
  ['le tarn', LISTS.city],
  ['le gull', LISTS.organization],
  ['line', LISTS.organizationWord],
]);
const listsOf = (phrase: string): number => LISTED.get(phrase.toLowerCase()) ?? 0;

function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  const found = withSurnames(story, spans, listsOf).map((span) => ({ ...span, reason: 'tagger' as const }));
  const edged = found.flatMap((span) => edgesOf(story, span, 0, listsOf));
  return writeMarked(
    story.text,
    edged.map(({ start, end, type }) => ({ start, end, label: type })),
  );
}

describe('surnames of several words', () => {
  const finds: [string, string][] = [
    ['[Marine Le Corre|organization] won.', '[Marine Le Corre|person] won.'],
    ['Voters chose Marine [Le Corre|person].', 'Voters chose [Marine Le Corre|person].'],
    ['[Marine Le Corre|person] won.', '[Marine Le Corre|person] won.'],
    ['[Ada Du Parc|organization] was fined.', '[Ada Du Parc|person] was fined.'],
    ['[Jean-Luc Le Goff|place] left.', '[Jean-Luc Le Goff|person] left.'],
    ['[Paris|place] [Del Mar|person] scored.', '[Paris Del Mar|person] scored.'],
    ['[Sund Van Hook|organization] spoke.', '[Sund Van Hook|person] spoke.'],
    ['[Ada van der Berg|organization] spoke.', '[Ada van der Berg|person] spoke.'],
    ['[Ada De La Torre|place]’s car was found.', '[Ada De La Torre|person]’s car was found.'],
    ['Hope [Mac Corley|person] left.', '[Hope Mac Corley|person] left.'],
  ];
  for (const [read, told] of finds) it(told, () => assert.equal(named(read), told));

  const leaves = [
    '[Le Corre|organization] is a paper.',
    '[Ada Le Tarn|organization] won the cup.',
    '[Marine Le Gull|organization] fell.',
    '[Banque Le Corre|organization] fell.',
    'The [Ada Le Corre|organization] sank.',
    '[Ada Le Corre Bank|organization] lends.',
    '[Ada Le Corre|organization] Line sails.',
    '[Ada Moss|organization] won.',
    '[Ada Le Corre|event] passed.',
    '[Ida Moss|person] and [Le Corre|person] left.',
    'Voters chose [Le Corre|person].',
  ];
  for (const copy of leaves) it(copy, () => assert.equal(named(copy), copy));
});
