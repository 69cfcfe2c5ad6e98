/** What is put right in names after the tagger: given the pieces that it read, which names stand there. No weights matter. */
import assert from 'node:assert/strict';
import { withOrganizationForms } from '../../../../src/engine/annotators/names/organizationForms';
import { edgesOf } from '../../../../src/engine/annotators/names/edges';
import { LISTS } from '../../../../src/engine/annotators/names/lists';
import { withWholeOrganizations } from '../../../../src/engine/annotators/names/wholeOrganizations';
import { mended } from '../../../../src/engine/annotators/names/repairs';
import { withPersonForms } from '../../../../src/engine/annotators/names/personForms';
import { writeMarked } from '../../../support/markedCopy';
import { MARGIN, readSpans } from '../../../support/readSpans';

const LISTED = new Map([
  ['norland', LISTS.country],
  ['potter', LISTS.surname],
  ['technology', LISTS.commonWord],
  ['norland and sund', LISTS.region],
  ['old norland', LISTS.country],
]);
const listsOf = (phrase: string): number => LISTED.get(phrase.toLowerCase()) ?? 0;

/** The names of copy in which the tagger's pieces are marked. */
function named(marked: string): string {
  const { story, spans } = readSpans(marked);
  const found = withPersonForms(
    story,
    withWholeOrganizations(
      story,
      withOrganizationForms(story, mended(story, spans, listsOf, 2 * MARGIN), listsOf),
      listsOf,
    ),
    listsOf,
  );
  const edged = found.flatMap((span) => edgesOf(story, span, 0, listsOf));
  return writeMarked(
    story.text,
    edged.map(({ start, end, type }) => ({ start, end, label: type })),
  );
}

describe('names and the marks inside and beside them', () => {
  const finds: [string, string][] = [
    ['[Rosa|person] “the Oar” [Lind|person] won.', '[Rosa “the Oar” Lind|person] won.'],
    ['[Karl|person] "[Kalle|person]" [Voss|person] left.', '[Karl "Kalle" Voss|person] left.'],
    ["[Ada|person] '[Big Red|organization]' Lund spoke.", "[Ada 'Big Red' Lund|person] spoke."],
    ['[Ida|person] ([Idi|person]) [Moss|person] left.', '[Ida (Idi) Moss|person] left.'],
    ['Mobster [Ned Orr|person] died.', 'Mobster [Ned Orr|person] died.'],
    ['The [Harmouth-based Orr|person] died.', 'The Harmouth-based [Orr|person] died.'],
    ['[Playwright Ned Orr|person] died.', 'Playwright [Ned Orr|person] died.'],
    ['The playwright April [Hale|person] spoke.', 'The playwright [April Hale|person] spoke.'],
    ['We saw Judge August Pell there today.', 'We saw Judge [August Pell|person] there today.'],
    ['Will Osei met her.', '[Will Osei|person] met her.'],
    ['Later April said no.', 'Later [April|person] said no.'],
    ['Sen. March said no.', 'Sen. [March|person] said no.'],
    ['Judge Sunday agreed.', 'Judge [Sunday|person] agreed.'],
    ['[Ned Orr|person], [MBE|organization], [FRS|place], left.', '[Ned Orr|person], MBE, FRS, left.'],
    ['[Ida Moss|person], [M.D.|place], said so.', '[Ida Moss|person], M.D., said so.'],
    ['[Jane Roe|person], [R-Texas|organization], left.', '[Jane Roe|person], R-[Texas|place], left.'],
    ['[Ned Orr|person] (D-Nev.) left.', '[Ned Orr|person] (D-[Nev|place].) left.'],
    ['It cost [A$|product]5m or [US|place]$4m.', 'It cost A$5m or US$4m.'],
    ['[Tarn F.C.|person] lost to [AFC Pell|place].', '[Tarn F.C.|organization] lost to [AFC Pell|organization].'],
    ['Tarn[’s Sailing Hospital|organization] opened.', 'Tarn’s [Sailing Hospital|organization] opened.'],
    ['He became [Sunken Norland Emperor|person] there.', 'He became Sunken Norland Emperor there.'],
    ['[Tarn Coal|organization] [Mining Company|organization] fell.', '[Tarn Coal Mining Company|organization] fell.'],
    ['[Tarn|place] [Coal Limited|organization] fell.', '[Tarn Coal Limited|organization] fell.'],
    [
      'The [Council of Boatmen|organization] for the [Liberation of Tarn|organization] won.',
      'The [Council of Boatmen for the Liberation of Tarn|organization] won.',
    ],
    ['He joined [The Norland Post|organization].', 'He joined The [Norland Post|organization].'],
    [
      'The [Joint Chiefs of Staff Maj.|organization] [Ned Orr|person] came.',
      'The [Joint Chiefs of Staff|organization] Maj. [Ned Orr|person] came.',
    ],
    ['He owns [Gull Ferries|facility].', 'He owns [Gull Ferries|organization].'],
    ['The [European|group] commission met.', 'The [European commission|organization] met.'],
    [
      'The Minister of [Labour|organization], [Ned Orr|person], left.',
      'The Minister of Labour, [Ned Orr|person], left.',
    ],
    ['The [Non-Academic Staff Union|organization] met.', 'The [Non-Academic Staff Union|organization] met.'],
    [
      'A professor at [Norland|place] [Baptist University|organization] left.',
      'A professor at [Norland Baptist University|organization] left.',
    ],
    [
      'The [Ministry of Tides and the Bank of Norland|organization] met.',
      'The [Ministry of Tides|organization] and the [Bank of Norland|organization] met.',
    ],
    [
      'It was won by [Gull Racing and Tern Racing|organization].',
      'It was won by [Gull Racing|organization] and [Tern Racing|organization].',
    ],
    ['the Seed and [Plant Control Agency|organization]', 'the [Seed and Plant Control Agency|organization]'],
    [
      'At [Osei University of Science|organization] and Technology.',
      'At [Osei University of Science and Technology|organization].',
    ],
    ['At [St.|place] [Mary|person]’s we met.', 'At [St. Mary|organization]’s we met.'],
    ['[St. John|person]’s [Hospital|organization] shut.', '[St. John’s Hospital|organization] shut.'],
    ['[Lord Harmouth|place] spoke.', 'Lord [Harmouth|person] spoke.'],
    ['He met [Dean Orr|person].', 'He met [Dean Orr|person].'],
    ['He met [Dean Ida Moss|person].', 'He met Dean [Ida Moss|person].'],
    ['[Norland President Ida Moss|person] won.', '[Norland|place] President [Ida Moss|person] won.'],
    ['[Ned Orr Tuesday|person] said so.', '[Ned Orr|person] Tuesday said so.'],
    ['In [New Pell Saturday|place] it rained.', 'In [New Pell|place] Saturday it rained.'],
    ['The [1979 Unity Wall|organization] movement.', 'The 1979 [Unity Wall|organization] movement.'],
    ['Nearly [1,000 Air Force|organization] staff.', 'Nearly 1,000 [Air Force|organization] staff.'],
    ['The [September Treasury|organization] bond.', 'The September [Treasury|organization] bond.'],
    [
      'The [Pell Chamber of Commerce|organization] in [Norland|place] met.',
      'The [Pell Chamber of Commerce in Norland|organization] met.',
    ],
    ['The [Emperor|person] came.', 'The Emperor came.'],
    ['He has an [M.A.|place] and a [PhD|organization].', 'He has an M.A. and a PhD.'],
    ['On [Ida Moss|person] Drive it rained.', 'On [Ida Moss Drive|place] it rained.'],
    ['On [Ida Moss Road|person] it rained.', 'On [Ida Moss Road|place] it rained.'],
    ["[Moss|organization]['s Shipping Inc|organization] grew.", "[Moss's Shipping Inc|organization] grew."],
    ['She has [Moss|person]’s disease.', 'She has Moss’s disease.'],
    [
      'The [Norland|place] and [Sund Court of Appeal|organization] sat.',
      'The [Norland and Sund Court of Appeal|organization] sat.',
    ],
    [
      'The [U.N. Interim Force|organization] in [Norland|place] left.',
      'The [U.N. Interim Force in Norland|organization] left.',
    ],
    ['[Otto|person] ([Ottie|place]) [Lind|person] left.', '[Otto (Ottie) Lind|person] left.'],
    ['[Otto|person] ([Jack|person] the Oar) [Lind|person] left.', '[Otto (Jack the Oar) Lind|person] left.'],
    ['[Ida|person] (née [Moss|person]) Orr left.', '[Ida (née Moss) Orr|person] left.'],
    ["[Sami 'Oars|person]' [Lind|person] left.", "[Sami 'Oars' Lind|person] left."],
    ['[Mary Pell OBE|person] left.', '[Mary Pell|person] OBE left.'],
    ['Sir [Abel Tarn|person], [KCB|organization], left.', 'Sir [Abel Tarn|person], KCB, left.'],
    ['[Kay Lund|person], [DFL-Tarn|organization], left.', '[Kay Lund|person], DFL-[Tarn|place], left.'],
    ['Rep. [Ned Orr|person] ([D.|place], [Mass|place].) left.', 'Rep. [Ned Orr|person] (D., [Mass|place].) left.'],
    ['It paid [EUR|organization] 300 and [AED|place] 20m.', 'It paid EUR 300 and AED 20m.'],
    ['Pope [John Tarn|person] II died.', 'Pope [John Tarn II|person] died.'],
    ['[Otto Junior|organization] scored.', '[Otto Junior|person] scored.'],
    ['The [Jr.|person] left.', 'The Jr. left.'],
    ['[Ida Moss|person]-\n[Lind|place] left.', '[Ida Moss-\nLind|person] left.'],
    ['[Norland-based|organization] crews met.', '[Norland|place]-based crews met.'],
    ['[Old Norland-based|organization] crews met.', '[Old Norland|place]-based crews met.'],
    ['In [June Harmouth|person] had lost.', 'In June [Harmouth|person] had lost.'],
    ['He [Tarn|person] spoke.', '[He Tarn|person] spoke.'],
    ['Under the [Lund|person] [Moss|person] regime.', 'Under the [Lund Moss|person] regime.'],
    // Months, days and common words that people are called.
    ['Captain January said no.', 'Captain [January|person] said no.'],
    ['Prime Minister May resigned.', 'Prime Minister [May|person] resigned.'],
    ['Sergeant Friday said no.', 'Sergeant [Friday|person] said no.'],
    ['Sunday [Osei|person] scored.', '[Sunday Osei|person] scored.'],
    ['The defender Sunday [Osei|person] scored.', 'The defender [Sunday Osei|person] scored.'],
    ['The late April [Lund|person] was kind.', 'The late [April Lund|person] was kind.'],
    ['Minister Price resigned.', 'Minister [Price|person] resigned.'],
    ['Later Coach Early said no.', 'Later Coach [Early|person] said no.'],
  ];
  for (const [pieces, whole] of finds) it(whole, () => assert.equal(named(pieces), whole));

  const leaves = [
    '[Rosa Lind|person] “a saint” Orr called her.',
    '[Karl Voss|person] (SPD) [Lena Orr|person] left.',
    '2. [Karl Voss|person] ([Norland|place]) [Halden|organization] 1:16',
    '[Guy Voss|person] left.',
    '[Salman Voss|person] left.',
    '“No,” [Ned|person] “Yes,” [Ida|person] said.',
    'Will Norland vote?',
    'Will Osei vote?',
    'In April said to be dry it rained.',
    'In April [Hale|person] spoke.',
    'On 1 June [Hale|person] spoke.',
    'It came in early May [Norland|place] said.',
    'The judge Sunday sent him home.',
    'The President Monday signed it.',
    '[Ned Orr|person], [NATO|organization], and others.',
    'The [MBE|organization] is an order.',
    'The [US|place] paid $4m.',
    'The [European|group] railways met.',
    'In [Norland|place] [Gulltech|organization] grew.',
    'The [Institute of Tides and Currents|organization] met.',
    'The [Institute of Tides|organization] and Osei met.',
    'Ned and [Gull Agency|organization] met.',
    'The Minister of the [Labour Department|organization] left.',
    'The [Guild|organization] of Minister [Ned Orr|person].',
    '[St. John|place] is a town.',
    '[Potter Lund|person] left.',
    'At [Lord|place]’s it rained.',
    'Near [Lord Moss|place] Island it rained.',
    'The [Pell Chamber of Commerce|organization] in [Harmouth|place] met.',
    '[Ida Drive|person] drives.',
    'On [Pell|place] [Street|person] lived.',
    'He led [Harmouth Wednesday|organization].',
    'He backs the [March 9 Alliance|organization].',
    'The [June 4 Movement|organization] met.',
    'The [May Institute|organization] met.',
    'The [1st Battalion|organization] left.',
    '[Moss|person]’s friend left.',
    '[Norland|place] and [Pell Court of Appeal|organization] agreed.',
    'The [Harmouth Council|organization] in [Norland|place] met.',
    'They named [Emperor Lund|organization] a club.',
    '[Otto|person] ([Norland|place]) [Lind|person] won.',
    '[Otto|person] (left) [Lind|person] waved.',
    '[Lund|person], [Moss|person] and [Orr|person] left.',
    '[Ida Lund|person] [Moss|person] called it off.',
    '[Otto Moss|person] ([Gull|organization]) [Lind|person] left.',
    "[Sami 'Oars|person]’ [Lind|person] left.",
    '[MARY PELL MA|person] WINS',
    '[Jack MA|person] left.',
    '[Kay Lund|person], [GULL-Tarn|organization], left.',
    'The [EUR|organization] district grew.',
    'The [Otto Juniors|organization] won.',
    '[Ida Moss|person] - [Lind|person] left.',
    '[June Harmouth|person] had lost.',
    'The late [June Harmouth|person] had lost.',
    'Since [June Harmouth|person] left it rained.',
    'She met [Ida|person] and he [Tarn|person].',
    'The captain January signed left.',
    'The Captain Friday sent him home.',
    'Governor Tuesday signed it.',
    'On Sunday [Osei|person] scored.',
    'Sunday [Osei|person], 30, scored.',
    'Sunday [Technology|person] fell.',
    'In late April [Lund|person] left.',
    'Sunday [Osei Moss|person] scored.',
    'She told him Sunday [Osei|person] scored.',
    'The Judge Advocate said so.',
    'Minister Counsellor Orr said no.',
    'The Minister Price sent left.',
    'Judge Advocate said so.',
    'Mayor of Pell said so.',
    'Coach Rules Out Return Of Injured Keeper',
  ];
  for (const same of leaves) it(`leaves alone: ${same}`, () => assert.equal(named(same), same));
});
