/** Attributions over the whole pipeline: one line for each that is found, "source | cue | content / content". */
import { strict as assert } from 'node:assert';
import { isAssertive, type Attribution } from '../../../src/engine';
import { NO_CARDS } from '../../../src/engine/knowledge';
import { engineOf, readModelBytes } from '../../support/engine';

const engine = engineOf({ models: readModelBytes(), cards: NO_CARDS });

const line = ({ source, cue, contents }: Attribution): string =>
  [source?.text ?? '-', cue?.text ?? '-', contents.map((content) => content.text).join(' / ')].join(' | ');
const read = (text: string): string[] => engine.analyze(text).attributions.filter(isAssertive).map(line);

const finds: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['The mayor said the bridge would reopen in May.', 'The mayor | said | the bridge would reopen in May'],
  ['The bridge will reopen in May, the mayor said.', 'the mayor | said | The bridge will reopen in May'],
  ['“We are ready,” said a police officer at the scene.', 'a police officer at the scene | said | “We are ready,”'],
  [
    '“We are ready,” the coach said. “We have trained all year.”',
    'the coach | said | “We are ready,” / “We have trained all year.”',
  ],
  [
    'The dam is safe, according to two people familiar with the survey.',
    'two people familiar with the survey | according to | The dam is safe',
  ],
  ['According to the ministry, the dam is safe.', 'the ministry | According to | the dam is safe'],
  [
    'Deckhands who were not allowed to speak publicly said the hull leaked.',
    'Deckhands who were not allowed to speak publicly | said | the hull leaked',
  ],
  ['The ferry was reportedly overloaded.', '- | reportedly | The ferry was / overloaded'],
  ['It is widely believed that the owners will sell.', '- | is widely believed | that the owners will sell'],
  ['The owners are understood to be in talks.', '- | are understood | The owners / to be in talks'],
  ['Critics say the plan will fail.', 'Critics | say | the plan will fail'],
  ['Ann Orr warned of floods on the coast.', 'Ann Orr | warned of | floods on the coast'],
  ['Ann Orr complained about the tax on mooring.', 'Ann Orr | complained about | the tax on mooring'],
  ['It emerged on Monday that the pier had been sold.', '- | emerged | that the pier had been sold'],
  ['Two guards are alleged to have fled.', '- | are alleged | Two guards / to have fled'],
  ['She believes the ferry was too full.', 'She | believes | the ferry was too full'],
  [
    'Ada Brunn pointed out that the pier had been repaired.',
    'Ada Brunn | pointed out | that the pier had been repaired',
  ],
  [
    'NIAMEY, Niger — Bandits robbed nine drivers near the border with Chad, Niger’s interior ministry said Monday, in the boldest raid on the convoys since the June vote.',
    'Niger’s interior ministry | said | Bandits robbed nine drivers near the border with Chad / in the boldest raid on the convoys since the June vote',
  ],
  [
    'OSLO, Norway — Thieves stole at least 30 paintings from a depot near the border with Sweden, Norway’s culture ministry said Friday, in the costliest theft from the museum since the May fire.',
    'Norway’s culture ministry | said | Thieves stole at least 30 paintings from a depot near the border with Sweden / in the costliest theft from the museum since the May fire',
  ],
  [
    'The brewery, which opened in 1908, has hired a bank and expects offers in June, two of the clerks said.',
    'two of the clerks | said | The brewery, which opened in 1908, has hired a bank and expects offers in June',
  ],
  [
    'The merger talk came as Brunnvik reported a profit of 12 million crowns.',
    'Brunnvik | reported | a profit of 12 million crowns',
  ],
  [
    'The governor praised the crew’s work but also had to give them more time.',
    'The governor | praised | the crew’s work',
  ],
  [
    'The mayor promised to rebuild the pier, but her plan would require money from the county.',
    'The mayor | promised | to rebuild the pier',
  ],
  ['The minister condemned the raid in a statement on Friday.', 'The minister | condemned | the raid'],
  [
    'The mayor called for lower fees and longer opening hours.',
    'The mayor | called for | lower fees and longer opening hours',
  ],
  [
    'The minister condemned the raid and the killing of two guards.',
    'The minister | condemned | the raid and the killing of two guards',
  ],
  [
    'The mayor promised to rebuild the pier and to widen the quay.',
    'The mayor | promised | to rebuild the pier and to widen the quay',
  ],
  ['Ida Pell said the mill is old and needs a roof.', 'Ida Pell | said | the mill is old and needs a roof'],
];

const leavesAlone: readonly string[] = [
  'She said goodbye and closed the door.',
  'The tower clock says noon.',
  'Officials opened the bridge on Friday.',
  'The hall was at its stated capacity.',
  'The insurer paid the claim within a week.',
  'The report runs to forty pages.',
  'She can tell time in three languages.',
  'Add the flour and stir until smooth.',
  'The band played “Harvest Lights” twice.',
  'The board measures 12" by 30".',
  'The appeal in Hale v. Brook ended on Monday.',
  'He carries a so-called “miracle” battery.',
  'A guard who asked not to be named stood by the gate.',
  'No group has claimed responsibility for the blast.',
  'The shipwright calls the old crane Gerda.',
  'Joe “the Boss” Tarelli ran the fish market.',
  '(Exit the duke. The guards draw their swords.)',
  'const message = "ready";',
  'The claim form is on the second page.',
  'Her novel “The Salt Road” won a prize in May.',
  'The tide tables are printed every year.',
  'The resolution, passed on 12 October, is long.',
];

describe('attributions', () => {
  it('finds the speaker before the colon of a headline', () => {
    const story = '# Maria Ferreira: We will rebuild the harbor\n\nThe harbor burned on Friday.\n';
    assert.deepEqual(read(story), ['Maria Ferreira | : | We will rebuild the harbor']);
  });
  for (const [text, ...lines] of finds) it(`finds: ${text}`, () => assert.deepEqual(read(text), lines));
  for (const text of leavesAlone) it(`leaves alone: ${text}`, () => assert.deepEqual(read(text), []));
});
