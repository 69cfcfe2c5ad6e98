/**
 * Who says what by the form of the copy: datelines, lead-ins, dashes, clauses before the verb, quotations between two speakers.
 * One line for each statement, "source | cue | content / content".
 */
import assert from 'node:assert/strict';
import { isAssertive, type Attribution } from '../../../../src/engine';
import { NO_CARDS } from '../../../../src/engine/knowledge';
import { engineOf, readModelBytes } from '../../../support/engine';

const engine = engineOf({ models: readModelBytes(), cards: NO_CARDS });

const line = ({ source, cue, contents }: Attribution): string =>
  [source?.text ?? '-', cue?.text ?? '-', contents.map((content) => content.text).join(' / ')].join(' | ');
const read = (text: string): string[] => engine.analyze(text).attributions.filter(isAssertive).map(line);

type Row = readonly [text: string, ...lines: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'a dateline is no part of what is said': [
    ['OSLO — “We are broke,” Nora Pike said.', 'Nora Pike | said | “We are broke,”'],
    ['BERN (Reuters) - The pact is dead, two aides said.', 'two aides | said | The pact is dead'],
    ['FORT KENT, Maine (AP) _ Mayor Nora Pike said no.', 'Mayor Nora Pike | said | no'],
    ['LIMA, Peru — “No,” a guard said on Monday.', 'a guard | said | “No,”'],
    ['PARIS: The pact is dead, two diplomats said.', 'two diplomats | said | The pact is dead'],
    [
      'TUNIS, Tunisia – “The bread is gone,” said a baker in the old town.',
      'a baker in the old town | said | “The bread is gone,”',
    ],
  ],
  'brackets around a statement, and brackets behind a source': [
    [
      'The new runway (pilots say it is too short for a loaded plane) opened on Tuesday.',
      'pilots | say | it is too short for a loaded plane',
    ],
    ['The bridge [engineers warn that it may fall] is open.', 'engineers | warn | that it may fall'],
    ['The bill (Sen. Nora Pike said it was dead) came back.', 'Sen. Nora Pike | said | it was dead'],
    [
      'The runway floods (it was built on a marsh, pilots say) and will close.',
      'pilots | say | it was built on a marsh',
    ],
    ['The runway is too short (pilots say so) for a loaded plane.', 'pilots | say | The runway is too short'],
    [
      'The runway is too short (officials say) for a loaded plane.',
      'officials | say | The runway is too short / for a loaded plane',
    ],
    ['The runway (as pilots say) is too short.', 'pilots | say | is too short'],
    ['Officials in Tarrow (population 4,000) said no.', 'Officials in Tarrow (population 4,000) | said | no'],
    ['Nora Pike (D-Calif.) said the bill was dead.', 'Nora Pike (D-Calif.) | said | the bill was dead'],
    [
      'Witnesses (many of them children) said the boat sank.',
      'Witnesses (many of them children) | said | the boat sank',
    ],
    ['The pier (built in 1910) is old, officials said.', 'officials | said | The pier (built in 1910) is old'],
    ['The mayor (who said the pier was safe) left on Monday.', 'who | said | the pier was safe'],
  ],
  'in whose view': [
    ['In the view of aides, who met in May, it is over.', 'aides | view | it is over'],
    ['Bishop Orr, in the view of two aides, waited too long.', 'two aides | view | Bishop Orr / waited too long'],
    ['Bishop Orr waited too long, in the words of one aide.', 'one aide | words | Bishop Orr waited too long'],
    ['From the point of view of residents, it is over.', 'residents | view | it is over'],
    [
      'Nora Pike said that, in the view of aides, it was over.',
      'Nora Pike | said | that, in the view of aides, it was over',
    ],
  ],
  'a speaker in the midst of the words': [
    [
      'Not since 1998, recalled one farmer whose land is wet, had the water come so fast.',
      'one farmer | recalled | Not since 1998 / had the water come so fast',
    ],
    ['Never in 40 years, said a nurse, had so many come.', 'a nurse | said | Never in 40 years / had so many come'],
    ['It rained hard, recalled a farmer, but it was May.', 'a farmer | recalled | It rained hard / but it was May'],
    ['The plan is dead, said a clerk, who was at the table.', 'a clerk | said | The plan is dead'],
    ['The plan, explained Nora Pike, is dead.', 'Nora Pike | explained | The plan / is dead'],
  ],
  'a paper that somebody has seen': [
    [
      'According to a memo seen by the Harbour Post, the yard will close.',
      'a memo seen by the Harbour Post | According to | the yard will close',
    ],
    [
      'According to a letter to the board seen by AFP, the talks “have failed”.',
      'a letter to the board seen by AFP | According to | the talks “have failed”',
    ],
    [
      'According to Nora Pike, the sale was seen by many as a gift.',
      'many | was seen | According to Nora Pike, the sale',
    ],
  ],
  'a line that leads up to the next paragraph': [
    ['Mayor Nora Pike said:\n\n“The road is safe.”\n\nIt rained.', 'Mayor Nora Pike | said: | “The road is safe.”'],
    [
      'Omar Nasser, the clerk, told the board:\n\n“Nobody asked the crews.\n\n“Nobody asked us.”',
      'Omar Nasser, the clerk, | told | “Nobody asked the crews. / “Nobody asked us.”',
    ],
    [
      'In an email, Omar Nasser wrote:\n\n“I leave with a heavy heart.”\n\n“You were the best crew.”',
      'Omar Nasser | wrote: | “I leave with a heavy heart.” / “You were the best crew.”',
    ],
    ['And from Councilwoman Nora Pike:\n\n“The fare stays.”', 'Councilwoman Nora Pike | : | “The fare stays.”'],
    ['Pike put it bluntly:\n\n“There is no plan.”', 'Pike | put | “There is no plan.”'],
    [
      'From a dock worker on the night shift:\n\n“We saw the smoke first.”',
      'a dock worker on the night shift | : | “We saw the smoke first.”',
    ],
    [
      '# Row\n\nNora Pike told the board:\n\n> We are sorry.\n> We will pay.',
      'Nora Pike | told | We are sorry.\n> We will pay.',
    ],
  ],
  'a dash with the speaker after it': [
    ['“Nobody asked the crews.” – Omar Nasser, deck hand', 'Omar Nasser | – | “Nobody asked the crews.”'],
    ['“It was a mess.” — a city official', 'a city official | — | “It was a mess.”'],
    ['“We kept our word.” -- Mayor Nora Pike, on the budget', 'Mayor Nora Pike | -- | “We kept our word.”'],
    [
      '“We kept our word to the crews.”\n— Nora Pike, mayor\n\nIt rained.',
      'Nora Pike | — | “We kept our word to the crews.”',
    ],
    ['"I saw the roof go," – Ann Reyes, dock worker', 'Ann Reyes | – | "I saw the roof go,"'],
  ],
  'a quotation after an indirect statement': [
    [
      'Nora Pike, the mayor, said the town was tired. “We have carried this for years.”',
      'Nora Pike, the mayor, | said | the town was tired / “We have carried this for years.”',
    ],
    [
      'Nora Pike told the Courier the roof had leaked for years. “We put out buckets. We prayed.”\n\n“Nobody came to help us.”',
      'Nora Pike | told | the roof had leaked for years / “We put out buckets. We prayed.” / “Nobody came to help us.”',
    ],
    [
      'A clerk said the vault was empty. “Somebody took it.” The board did not reply.',
      'A clerk | said | the vault was empty / “Somebody took it.”',
    ],
    [
      'Nora Pike said it was old. “It is fine,” she said.',
      'Nora Pike | said | it was old',
      'she | said | “It is fine,”',
    ],
    ['Nora Pike added that it rained. “The Salt Road” opens in May.', 'Nora Pike | added | that it rained'],
    ['According to Nora Pike, the sum is wrong. “Somebody took it.”', 'Nora Pike | According to | the sum is wrong'],
  ],
  'a quotation between two speakers': [
    [
      '“It is shut,” Nora Pike said. “Who says so?” asked Omar Nasser.',
      'Nora Pike | said | “It is shut,”',
      'Omar Nasser | asked | “Who says so?”',
    ],
    [
      'The road is shut, Nora Pike said. “It is old, and it is weak,” said Omar Nasser.',
      'Nora Pike | said | The road is shut',
      'Omar Nasser | said | “It is old, and it is weak,”',
    ],
    [
      "'It leaked,' Pike said. 'Who told you?' Nasser wanted to know.",
      "Pike | said | 'It leaked,'",
      "Nasser | wanted to know | 'Who told you?'",
    ],
    [
      'The crew called the boat “Old Tub,” skipper Nora Pike said. “She floats,” said cook Omar Nasser.',
      'skipper Nora Pike | said | The crew called the boat “Old Tub,”',
      'cook Omar Nasser | said | “She floats,”',
    ],
    [
      '“Who pays?” Pike demanded. “You do,” Nasser shot back.',
      'Pike | demanded | “Who pays?”',
      'Nasser | shot back | “You do,”',
    ],
    ['“It was old,” Pike said. “It leaked.”', 'Pike | said | “It was old,” / “It leaked.”'],
  ],
  'any verb after a quotation': [
    ['“Must that go to court?” a journalist inquired.', 'a journalist | inquired | “Must that go to court?”'],
    ['“Twice,” grinned his mate, Lou Brunn.', 'his mate, Lou Brunn | grinned | “Twice,”'],
    ['“It is,” sighed his sister, Nell Brunn.', 'his sister, Nell Brunn | sighed | “It is,”'],
    [
      '“And we will be last,” quipped their neighbor, Bo Lund.',
      'their neighbor, Bo Lund | quipped | “And we will be last,”',
    ],
  ],
  'a clause between the source and its verb': [
    ['Mayor Nora Pike — who chairs the board — said the road was safe.', 'Mayor Nora Pike | said | the road was safe'],
    ['Omar Nasser — a clerk who left in May — said the sum was wrong.', 'Omar Nasser | said | the sum was wrong'],
    ['Nora Pike, speaking through tears outside the court, said: “It’s over.”', 'Nora Pike | said: | “It’s over.”'],
    [
      'The minister – known for plain talk – told reporters the bridge was “junk.”',
      'The minister | told | the bridge was “junk.”',
    ],
    ['Omar Nasser — he has three boats — says the quota is too low.', 'Omar Nasser | says | the quota is too low'],
    [
      'Dora Brunn, standing in the rain with her two sons, vowed: “I will rebuild.”',
      'Dora Brunn | vowed: | “I will rebuild.”',
    ],
  ],
  'words of time before the source': [
    ['Yesterday officials said it was late.', 'officials | said | it was late'],
    ['Last night Nora Pike, a clerk, said she was worried.', 'Nora Pike, a clerk, | said | she was worried'],
    ['On Friday Nora Pike said no.', 'Nora Pike | said | no'],
    ['In June Omar Nasser, a clerk, said yes.', 'Omar Nasser, a clerk, | said | yes'],
    ['Earlier officials said the road was shut.', 'officials | said | the road was shut'],
    ['This week sources said the sale was off.', 'sources | said | the sale was off'],
  ],
  'abbreviations inside': [
    ['Mr. Reyes told St. Anne’s pupils that the roof would hold.', 'Mr. Reyes | told | that the roof would hold'],
    ['Dr. Reyes warned Ft. Dunmore staff that the well was dry.', 'Dr. Reyes | warned | that the well was dry'],
    [
      'Divers found a 25 ft. Pike Line boat adrift, Sgt. Nora Pike said.',
      'Sgt. Nora Pike | said | Divers found a 25 ft. Pike Line boat adrift',
    ],
    [
      'Police found a 30 lb. Atlantic cod adrift, Capt. Nora Pike said.',
      'Capt. Nora Pike | said | Police found a 30 lb. Atlantic cod adrift',
    ],
  ],
  'a name in quotation marks at the end of the source': [
    [
      '“Two shots. Then nothing,” said a docker who goes by the name “Smoky.”',
      'a docker who goes by the name “Smoky.” | said | “Two shots. Then nothing,”',
    ],
  ],
  'a clause of three words': [
    ['Jun Halder said Bo Kwon fled.', 'Jun Halder | said | Bo Kwon fled'],
    ['Nora Pike said she won.', 'Nora Pike | said | she won'],
  ],
  'marks of Markdown': [
    ['# Row\n\n**Nora Pike**’s clerk said no.', '**Nora Pike**’s clerk | said | no'],
    [
      '# Row\n\n[Nora Pike](https://x.example)’s office said no.',
      '[Nora Pike](https://x.example)’s office | said | no',
    ],
    ['# Row\n\nNora Pike[^2] said no. A clerk[^3] said yes.', 'Nora Pike | said | no', 'A clerk | said | yes'],
    [
      '# Row\n\n*Nora Pike*, the mayor, said it stood in the *Post*.',
      '*Nora Pike*, the mayor, | said | it stood in the *Post*',
    ],
    [
      '# Row\n\n{% quote %}\n“The ferry stays,” Nora Pike said.\n{% endquote %}',
      'Nora Pike | said | “The ferry stays,”',
    ],
  ],
  'who closes the sentence has all of it': [
    [
      'The mill had shared records that were of no use because half of them were wet, it said.',
      'it | said | The mill had shared records that were of no use because half of them were wet',
    ],
    [
      'The harbor side explained that the towns lacked plans for small piers but would ask the yards, the report said.',
      'the report | said | The harbor side explained that the towns lacked plans for small piers but would ask the yards',
    ],
    [
      'Of the crop, ground or whole; husks and all; $64 million worth was sold to the islands, the BCR added in its monthly report.',
      'the BCR | added | Of the crop, ground or whole; husks and all; $64 million worth was sold to the islands',
    ],
  ],
  'what is said begins with its "that"': [
    [
      'Nora Pike, president of the guild, stated at the beginning of the year that fares will fall.',
      'Nora Pike, president of the guild, | stated | that fares will fall',
    ],
    [
      'He said at the time that Mr. Nasser had assured him that the papers were in order.',
      'He | said | that Mr. Nasser had assured him that the papers were in order',
    ],
    [
      'Sources told the Gazette that three people left. Ann Bell said the port was shut.',
      'Sources | told | that three people left',
      'Ann Bell | said | the port was shut',
    ],
    [
      '“There is room for a pier,” the senator said, adding that he also asked Mayor Pike to pave the loop road.',
      'the senator | said | “There is room for a pier,”',
      'the senator | adding | that he also asked Mayor Pike to pave the loop road',
    ],
    [
      'Mr. Nasser said the school, which has been run by the Salt Road Trust since it was built in the winter of 2014, has filled its halls.',
      'Mr. Nasser | said | the school, which has been run by the Salt Road Trust since it was built in the winter of 2014, has filled its halls',
    ],
  ],
  'what stands beside what is said': [
    [
      'Earlier, he said, “Such strikes should not be left alone,” when a reporter asked about force.',
      'he | said | “Such strikes should not be left alone,”',
    ],
    [
      '“We tell the children that bees do no harm, and they are here to help us,” Pike told the Courier at the farm in Lima, where she sells honey.',
      'Pike | told | “We tell the children that bees do no harm, and they are here to help us,”',
    ],
    [
      '“The side that needs to show good faith is the union,” he said, adding, “We stay at the table for a good pact. The onus is on them.”',
      'he | said | “The side that needs to show good faith is the union,”',
      'he | adding | “We stay at the table for a good pact. The onus is on them.”',
    ],
    ['The ministry last month said that the move was lawful.', 'The ministry | said | that the move was lawful'],
    [
      'During her Tuesday remarks to the press, Nora Pike said the pier will stay.',
      'Nora Pike | said | the pier will stay',
    ],
  ],
  'who says it, and not what': [
    [
      'Nora Pike said the two owners strongly denounced the sale. “It is a theft,” she said after the talks.',
      'Nora Pike | said | the two owners strongly denounced the sale',
      'she | said | “It is a theft,”',
    ],
    [
      'Millions of people face the highest cost of living in years due to rising food and energy prices, leaving the poorest in a dire state, said the trade body, UNCTAD.',
      'the trade body, UNCTAD | said | Millions of people face the highest cost of living in years due to rising food and energy prices, leaving the poorest in a dire state',
    ],
    ['Nora Pike, the mayor, said no.', 'Nora Pike, the mayor, | said | no'],
  ],
  'two verbs with one source': [
    [
      'Nora Pike of the guild reported and pointed out that it is due to the change of owners.',
      'Nora Pike of the guild | pointed out | that it is due to the change of owners',
    ],
    [
      'Sales have fallen by up to 60 percent, reported Nora Pike, president of the guild, and pointed out that it is due to the change of owners.',
      'Nora Pike, president of the guild | reported | Sales have fallen by up to 60 percent',
      'Nora Pike, president of the guild | pointed out | that it is due to the change of owners',
    ],
  ],
};

const LEAVES_ALONE: readonly string[] = [
  'Three things to know:\n\n“Salt Road” opens on Monday.',
  'The hymn began:\n\n“Abide with me.”\n\nThe choir sang.',
  'The shop sells three things:\n\n“Old Tub” mugs, pens and caps.',
  '“The Salt Road” — a film',
  '“The Salt Road,” her first novel, won a prize.',
  'They sang “Abide with Me.” — and left.',
  '— and then it rained.',
  'The play, “Who Pays?” opened in May.',
  'The second book of the set titled “The Stolen Boat” was printed in Lima.',
  'The piers, wide and low, were built by crews that stayed for years, and half of them are gone.',
];

describe('attributions by form', () => {
  for (const [kind, rows] of Object.entries(TABLES)) {
    describe(kind, () => {
      for (const [text, ...lines] of rows) it(text, () => assert.deepEqual(read(text), lines));
    });
  }
  describe('leaves alone', () => {
    for (const text of LEAVES_ALONE) it(text, () => assert.deepEqual(read(text), []));
  });
});
