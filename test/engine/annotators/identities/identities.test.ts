/** Who is who in a story: the names of one person, of people of one surname, and of one body joined to identities. */
import { tells } from '../../../support/norland';

describe('one person over the story', () => {
  const finds: [string, readonly string[]][] = [
    [
      '[Mary Rose Gull|p] left. [Gull|p] said so, and Mrs. [Gull|p] waved.',
      ['Mary Rose Gull: Mary Rose Gull, Gull, Gull -> none'],
    ],
    ['[Gull|p] to resign\n\n[Mary Gull|p] left.', ['Mary Gull: Gull, Mary Gull -> none']],
    ['[M. Gull|p] and then [Mary Gull|p].', ['Mary Gull: M. Gull, Mary Gull -> none']],
    [
      '[Omar al-Tariq|p] came. [al-Tariq|p] spoke. [Tariq|p] left.',
      ['Omar al-Tariq: Omar al-Tariq, al-Tariq, Tariq -> none'],
    ],
    ['[Samuel Gull Jr.|p] came. [Gull|p] left.', ['Samuel Gull Jr.: Samuel Gull Jr., Gull -> none']],
    ['[Samuel Gull|p] came. [Samuel Gull Jr.|p] left.', ['Samuel Gull Jr.: Samuel Gull, Samuel Gull Jr. -> none']],
    ['[Ben Gull|p] spoke.\n\n[Gull|p] teaches law.', ['Ben Gull: Ben Gull, Gull -> none']],
    ['[Van Gull|p] spoke. [Gull|p] left.', ['Van Gull: Van Gull, Gull -> none']],
    ['King [Harald III|p] spoke. [Harald|p] left.', ['Harald III: Harald III, Harald -> none']],
    ['[Kim Dae-jin|p] came. [Kim|p] left.', ['Kim Dae-jin: Kim Dae-jin, Kim -> none']],
    [
      '[José Peña Ruiz|p] came. [Peña Ruiz|p] left. [Pena|p] waved.',
      ['José Peña Ruiz: José Peña Ruiz, Peña Ruiz, Pena -> none'],
    ],
    ['[MARY GULL|p] WINS\n\n[Mary Gull|p] won.', ['MARY GULL: MARY GULL, Mary Gull -> none']],
    // A second surname that is left out.
    ['[Pedro Peña Ruiz|p] came. [Pedro Peña|p] left.', ['Pedro Peña Ruiz: Pedro Peña Ruiz, Pedro Peña -> none']],
    // The brother comes in after the surname has been hers.
    [
      '[Mary Gull|p] left. [Gull|p] waved.\n\n[Kit Gull|p] stayed.',
      ['Mary Gull: Mary Gull, Gull -> none', 'Kit Gull: Kit Gull -> none'],
    ],
    [
      '[Mary Gull|p] left. [Gull|p] waved. [Gull|p] sang.\n\n[Kit Gull|p] met [Mary Gull|p].\n\n[Gull|p] smiled.',
      ['Mary Gull: Mary Gull, Gull, Gull, Mary Gull, Gull -> none', 'Kit Gull: Kit Gull -> none'],
    ],
    // A pope's or a king's one name.
    ['Pope [Gregory|p] came. [Gregory|p] spoke.', ['Gregory: Gregory, Gregory -> none']],
    ['Mrs. [Gull|p] came. [Gull|p] spoke.', ['Gull: Gull, Gull -> none']],
    [
      '[Jean-Marc Gull|p] came. [J.M. Gull|p] spoke. [Gull|p] left.',
      ['Jean-Marc Gull: Jean-Marc Gull, J.M. Gull, Gull -> none'],
    ],
    ['[Robert Gull|p] came. [Bob Gull|p] left.', ['Robert Gull: Robert Gull, Bob Gull -> none']],
    ['[Bo Sorensen|p] came. [Bo Sorenson|p] left.', ['Bo Sorensen: Bo Sorensen, Bo Sorenson -> none']],
    ['[Abdulhadi Gull|p] came. [Adbulhadi Gull|p] left.', ['Abdulhadi Gull: Abdulhadi Gull, Adbulhadi Gull -> none']],
    ['[Mohammed Gull|p] came. [Mohamed Gull|p] left.', ['Mohammed Gull: Mohammed Gull, Mohamed Gull -> none']],
    // Whose title it is.
    [
      'President [Kit Gull|p] met Vice President [Robin Gull|p]. President [Gull|p] spoke. Vice President [Gull|p] left.',
      ['Kit Gull: Kit Gull, Gull -> none', 'Robin Gull: Robin Gull, Gull -> none'],
    ],
    [
      'Sen. [Kit Gull|p] met Gov. [Robin Gull|p]. Governor [Gull|p] spoke.',
      ['Kit Gull: Kit Gull -> none', 'Robin Gull: Robin Gull, Gull -> none'],
    ],
    // The headline's is the one whom the story names first; a husband by his first name alone is not called by the surname.
    [
      '[Gull|p] resigns\n\n[Robin Gull|p] left. [Kit Gull|p] stayed.',
      ['Robin Gull: Gull, Robin Gull -> none', 'Kit Gull: Kit Gull -> none'],
    ],
    [
      '[Robin Gull|p] came. [Gull|p] and her husband, [Kit|p], sang.\n\n[Gull|p] left. [Kit Gull|p] stayed. [Gull|p] wrote.',
      ['Robin Gull: Robin Gull, Gull, Gull, Gull -> none', 'Kit Gull: Kit, Kit Gull -> none'],
    ],
    // Two surnames are a couple's and no name.
    [
      '[Mary Gull|p] and [Peter Reed|p] own the [Gull Reed|p] docks.\n\n[Reed|p] left.',
      ['Mary Gull: Mary Gull -> none', 'Peter Reed: Peter Reed, Reed -> none', 'Gull Reed: Gull Reed -> none'],
    ],
  ];
  for (const [marked, expected] of finds) it(marked.replace(/\s+/g, ' '), () => tells(marked, expected));
});

describe('people kept apart', () => {
  const leaves: [string, readonly string[]][] = [
    [
      '[Otto Gull|p] came by [Otto Gull Drive|p].',
      ['Otto Gull: Otto Gull -> none', 'Otto Gull Drive: Otto Gull Drive -> none'],
    ],
    [
      '[Mary Gull|p] met [Peter Gull|p].\n\nMrs. [Gull|p] left.\n\nMr. [Gull|p] stayed.',
      ['Mary Gull: Mary Gull, Gull -> none', 'Peter Gull: Peter Gull, Gull -> none'],
    ],
    [
      '[Robin Gull|p] met [Kit Gull|p] there.\n\n[Gull|p] left.',
      ['Robin Gull: Robin Gull -> none', 'Kit Gull: Kit Gull -> none', 'Gull: Gull -> none'],
    ],
    [
      '[John A. Reed|p] and [John B. Reed|p].',
      ['John A. Reed: John A. Reed -> none', 'John B. Reed: John B. Reed -> none'],
    ],
    ['[Peter Gull|p] spoke. Mrs. [Gull|p] did not.', ['Peter Gull: Peter Gull -> none', 'Gull: Gull -> none']],
    ['[Mary Gull|p] owns [Gull|o].', ['Mary Gull: Mary Gull -> none', 'Gull: Gull -> none']],
    ['[Mary Gull|p] met [Mary Reed|p].', ['Mary Gull: Mary Gull -> none', 'Mary Reed: Mary Reed -> none']],
    [
      'Mrs. [Gull|p] met Mr. [Gull|p]. [Gull|p] left.',
      ['Gull: Gull -> none', 'Gull: Gull -> none', 'Gull: Gull -> none'],
    ],
    ['Mr. [Gull|p] met [Gull|p]. Mrs. [Gull|p] left.', ['Gull: Gull, Gull -> none', 'Gull: Gull -> none']],
    ['[Bob Gull|p] met [Rob Gull|p].', ['Bob Gull: Bob Gull -> none', 'Rob Gull: Rob Gull -> none']],
    // Two given names that are one letter apart.
    ['[Marco Gull|p] met [Mario Gull|p].', ['Marco Gull: Marco Gull -> none', 'Mario Gull: Mario Gull -> none']],
    ['[J.A. Gull|p] met [Jens B. Gull|p].', ['J.A. Gull: J.A. Gull -> none', 'Jens B. Gull: Jens B. Gull -> none']],
    [
      'President [Kit Gull|p] met Senator [Robin Gull|p]. Mayor [Gull|p] left.',
      ['Kit Gull: Kit Gull -> none', 'Robin Gull: Robin Gull -> none', 'Gull: Gull -> none'],
    ],
    [
      '[Samuel Gull Jr.|p] and his son, [Samuel Gull III|p].',
      ['Samuel Gull Jr.: Samuel Gull Jr. -> none', 'Samuel Gull III: Samuel Gull III -> none'],
    ],
  ];
  for (const [marked, expected] of leaves) it(marked.replace(/\s+/g, ' '), () => tells(marked, expected));
});

describe('one body over the story', () => {
  const finds: [string, readonly string[]][] = [
    ['The [Gulf Rescue Board|o] (GRB) met. The [GRB|o] left.', ['Gulf Rescue Board: Gulf Rescue Board, GRB -> none']],
    [
      'The [Board of Rescue at Sea|o], or [RESEA|o], met. [RESEA|o] left.',
      ['Board of Rescue at Sea: Board of Rescue at Sea, RESEA, RESEA -> none'],
    ],
    [
      '[Gull Motors Inc.|o] fell. [Gull Motors|o] rose. [Gull|o] held.',
      ['Gull Motors Inc.: Gull Motors Inc., Gull Motors, Gull -> none'],
    ],
    ['The [Bank of Gullmark|o] (BoG) met. The [BoG|o] left.', ['Bank of Gullmark: Bank of Gullmark, BoG -> none']],
    // In another language the letters are others.
    [
      'The [Party of Fair Trade|o] ([PQZ|o]) met. The [PQZ|o] left.',
      ['Party of Fair Trade: Party of Fair Trade, PQZ, PQZ -> none'],
    ],
    [
      'The [Norland Revenue Authority|o] met. The [Revenue Authority|o] left.',
      ['Norland Revenue Authority: Norland Revenue Authority, Revenue Authority -> none'],
    ],
    [
      'The [NSO|o] is the [Northern Shipping Office|o].',
      ['Northern Shipping Office: NSO, Northern Shipping Office -> nso'],
    ],
    [
      "[Northern Shipping Office|o]'s ships; the [N.S.O.|o] said.",
      ['Northern Shipping Office: Northern Shipping Office, N.S.O. -> nso'],
    ],
    // What it is, once it has been named.
    [
      'The [National Assembly|o] met. The [Assembly|o] rose.',
      ['National Assembly: National Assembly, Assembly -> none'],
    ],
    ['The [Bank of Gulls|o] and the [Bank|o].', ['Bank of Gulls: Bank of Gulls, Bank -> none']],
    ['[The Tern Post|o] said so. [The Post|o] was right.', ['The Tern Post: The Tern Post, The Post -> none']],
    ['[Tern United|o] won. [United|o] lost.', ['Tern United: Tern United, United -> none']],
    [
      'The [Tern City Council|o] met. The [City Council|o] rose.',
      ['Tern City Council: Tern City Council, City Council -> none'],
    ],
    [
      'The [Reform Party of Sudland|o] met. The [Reform Party|o] won.',
      ['Reform Party of Sudland: Reform Party of Sudland, Reform Party -> none'],
    ],
    [
      'The [Tern Conservation Trust|o] paid. The [Tern Trust|o] said so.',
      ['Tern Conservation Trust: Tern Conservation Trust, Tern Trust -> none'],
    ],
    ['The [House of Deputies|o] met. The [House|o] rose.', ['House of Deputies: House of Deputies, House -> none']],
    // A house and who runs it.
    ['The [Tern Hospital|f] opened. [Tern|o] is proud.', ['Tern Hospital: Tern Hospital, Tern -> none']],
    // The letters of another language, or of a word.
    [
      'The [Council for Fair Trade|o] ([FUKAJO|o]) met.',
      ['Council for Fair Trade: Council for Fair Trade, FUKAJO -> none'],
    ],
    [
      'The [Chamber of Trade|o] ([Chatra|o]) met. [Chatra|o] left.',
      ['Chamber of Trade: Chamber of Trade, Chatra, Chatra -> none'],
    ],
    // Another spelling, or another ending.
    ['[Sockovia|o] paid. [Socovia|o] said so.', ['Sockovia: Sockovia, Socovia -> none']],
    [
      'The [Tern Diplomacy Network|o] met. The [Tern Diplomatic Network|o] left.',
      ['Tern Diplomatic Network: Tern Diplomacy Network, Tern Diplomatic Network -> none'],
    ],
    ['[Sudland|l] and the [SU|l].', ['Sudland: Sudland, SU -> sudland']],
    [
      '[HARMUOTH|l], [Norland|l] – Rain. [Harmouth|l] flooded.',
      ['Harmouth: HARMUOTH, Harmouth -> harmouth', 'Norland: Norland -> norland'],
    ],
    [
      'A [Norlander|g] and two [Norlanders|g] in [Norland|l].',
      ['Norlanders: Norlander, Norlanders -> norland', 'Norland: Norland -> norland'],
    ],
  ];
  for (const [marked, expected] of finds) it(marked, () => tells(marked, expected));

  const leaves: [string, readonly string[]][] = [
    [
      '[Red Front|o] split from [Red Front in Sudland|o].',
      ['Red Front: Red Front -> front', 'Red Front in Sudland: Red Front in Sudland -> none'],
    ],
    ['The [Red Front|o] in Sudland struck.', ['Red Front: Red Front -> none']],
    [
      'The [Rural Bank of Gulls|o] lost. The [Bank of Gulls|o] lent.',
      ['Rural Bank of Gulls: Rural Bank of Gulls -> none', 'Bank of Gulls: Bank of Gulls -> none'],
    ],
    [
      'The [Board of the Gull Bank|o] met. The [Gull Bank|o] lent.',
      ['Board of the Gull Bank: Board of the Gull Bank -> none', 'Gull Bank: Gull Bank -> none'],
    ],
    [
      'The [Social Reform Party|o] left. The [Reform Party|o] stayed.',
      ['Social Reform Party: Social Reform Party -> none', 'Reform Party: Reform Party -> none'],
    ],
    [
      'The [Norland Armed Forces|o] and the [NAF|o].',
      ['Norland Armed Forces: Norland Armed Forces -> none', 'NAF: NAF -> none'],
    ],
    [
      'The [Bank of Gulls|o], the [Tern Bank|o] and the [Bank|o].',
      ['Bank of Gulls: Bank of Gulls -> none', 'Tern Bank: Tern Bank -> none', 'Bank: Bank -> none'],
    ],
    [
      'The [Tern Reform Party|o] met. The [Reform Party|o] won.',
      ['Tern Reform Party: Tern Reform Party -> none', 'Reform Party: Reform Party -> none'],
    ],
    [
      'The [National Reform Party|o] met. The [National Reforming Party|o] won.',
      [
        'National Reform Party: National Reform Party -> none',
        'National Reforming Party: National Reforming Party -> none',
      ],
    ],
    [
      'The [Senate|o] rose. The [Senate Reform Caucus|o] stayed.',
      ['Senate: Senate -> none', 'Senate Reform Caucus: Senate Reform Caucus -> none'],
    ],
    [
      'The [NSO|o] and the [NSO Fishing Fund|o] paid.',
      ['NSO: NSO -> nso', 'NSO Fishing Fund: NSO Fishing Fund -> none'],
    ],
    [
      '[Gull Motor Co.|o] and [Gull Motor Credit Co.|o] fell.',
      ['Gull Motor Co.: Gull Motor Co. -> none', 'Gull Motor Credit Co.: Gull Motor Credit Co. -> none'],
    ],
    ['The [Upper House|o] met. The [House|o] rose.', ['Upper House: Upper House -> none', 'House: House -> none']],
    ['[Tern Stadium|f] is full. [Tern|o] won.', ['Tern Stadium: Tern Stadium -> none', 'Tern: Tern -> none']],
    ['[Orr & Gull Research|o] ([R|o]) polled.', ['Orr & Gull Research: Orr & Gull Research -> none', 'R: R -> none']],
    [
      '[Gull Air|o] and [Gull Foods|o] like [Gull|o].',
      ['Gull Air: Gull Air -> none', 'Gull Foods: Gull Foods -> none', 'Gull: Gull -> none'],
    ],
  ];
  for (const [marked, expected] of leaves) it(marked, () => tells(marked, expected));
});
