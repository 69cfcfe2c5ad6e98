/** Tests of who is it: pronouns, nouns and names beside a phrase, linked to people, bodies and unnamed sources of the story. */
import assert from 'node:assert/strict';
import type { Analysis, SourcePhrase } from '../../../src/engine';
import { engine } from '../../support/engine';

/** What the source `words` (the last so written) is linked to: the name of its identity, the phrase it points back to, or null. */
function linkOf(copy: string, words: string): string | null {
  const analysis = engine().analyze(copy);
  const source = sourceAt(analysis, copy.lastIndexOf(words), words);
  const identity = analysis.identities.find(({ id }) => id === source.entity);
  return identity?.name ?? source.antecedent?.text ?? null;
}

function sourceAt(analysis: Analysis, start: number, words: string): SourcePhrase {
  const found = analysis.attributions.find(({ source }) => source?.start === start);
  assert.ok(found?.source, `“${words}” is a source`);
  return found.source;
}

const LINKED: readonly (readonly [copy: string, source: string, is: string])[] = [
  ['Mayor Ingrid Solberg opened the hall. She said the roof would last a century.', 'She', 'Ingrid Solberg'],
  ['“We were lucky,” said Tomas Brandt, a roofer. “The wind turned,” he said.', 'he', 'Tomas Brandt'],
  [
    'Ana Lopes, who runs the ferry, met Peter Holm on Monday. Holm left early. He said the talks went well.',
    'He',
    'Peter Holm',
  ],
  [
    'Foreign Minister Rosa Amado arrived on Friday. The minister said the talks would be short.',
    'The minister',
    'Rosa Amado',
  ],
  // Titles that share a noun part people.
  ['President Ana Prado met Vice President Tom Brandt. The president said no.', 'The president', 'Ana Prado'],
  [
    'President Ana Prado met Vice President Tom Brandt. The vice president said no.',
    'The vice president',
    'Tom Brandt',
  ],
  ['Gov. Ana Prado and Lt. Gov. Tom Brandt spoke. The governor said it would hold.', 'The governor', 'Ana Prado'],
  ['Mayor Ana Prado blamed former Mayor Tom Brandt. The mayor said it had rotted.', 'The mayor', 'Ana Prado'],
  ['Fire Chief Ana Prado met Police Chief Tom Brandt. The fire chief said it was out.', 'The fire chief', 'Ana Prado'],
  [
    'Head coach Ana Prado and assistant coach Tom Brandt spoke. The coach said the season was lost.',
    'The coach',
    'Ana Prado',
  ],
  [
    'Secretary of State Ana Prado said it had failed. Secretary of the Treasury Ida Brandt left.',
    'Secretary of State Ana Prado',
    'Ana Prado',
  ],
  ['Former Mayor Tom Brandt spoke. The mayor said it had rotted.', 'The mayor', 'Tom Brandt'],
  ['Sen. Mark Dell voted against it. The senator said the bill was unclear.', 'The senator', 'Mark Dell'],
  ['Gen. Pierre Okoye toured the camp. The general said it was calm.', 'The general', 'Pierre Okoye'],
  [
    'Petra Novak, a nurse at the clinic, came at noon. The nurse said nobody had warned the ward.',
    'The nurse',
    'Petra Novak',
  ],
  [
    'A spokesman for the ministry, Karim Ould Salem, said the border would open.',
    'A spokesman for the ministry, Karim Ould Salem',
    'Karim Ould Salem',
  ],
  ['“We had no warning,” a baker said. The baker, Paulo Nunes, lost his oven.', 'a baker', 'Paulo Nunes'],
  [
    'A senior diplomat in the capital said the talks were dead. The plan was late, the official said.',
    'the official',
    'A senior diplomat in the capital',
  ],
  [
    'Two engineers at the dam said it leaked. The engineers said nobody listened.',
    'The engineers',
    'Two engineers at the dam',
  ],
  [
    'An accountant at the mill described the missing sums. She said most went abroad.',
    'She',
    'An accountant at the mill',
  ],
  [
    'Three people familiar with the sale said it was off. One of them said the price was the problem.',
    'One of them',
    'Three people familiar with the sale',
  ],
  [
    'A clerk said the files were gone. A driver said they were not. The clerk said a copy was kept.',
    'The clerk',
    'A clerk',
  ],
];

const UNRESOLVED: readonly (readonly [copy: string, source: string])[] = [
  [
    "Peru's interior ministry said the road was shut. The Chilean interior ministry said its side was open.",
    'The Chilean interior ministry',
  ],
  ['A Danish diplomat said the talks were dead. The Swedish diplomat said they were not.', 'The Swedish diplomat'],
  ['The official said the bridge would open in May.', 'The official'],
  ['She said the road was closed.', 'She'],
  ['His lawyer said the trial would be short.', 'His lawyer'],
  ['Mayor Ingrid Solberg opened the hall. Her brother said the roof leaked.', 'Her brother'],
  ['An aide said the plan was late. Another aide said it was not.', 'Another aide'],
  ['Two guards said the gate was open. A third guard said it was shut.', 'A third guard'],
  ['Mayor Ingrid Solberg opened the hall. Experts say the roof will leak.', 'Experts'],
  ['Vice President Tom Brandt flew in on Friday. The president said no.', 'The president'],
  ['Deputy Mayor Tom Brandt spoke. The mayor said it had rotted.', 'The mayor'],
  ['A nurse said the ward was full. The soldier said it was empty.', 'The soldier'],
];

const DUNN = 'Mayor Paul Dunn said the bridge would reopen.';

/** Somebody else has become the subject since the last speaker. */
const NEW_SUBJECT: readonly (readonly [copy: string, source: string, is: string])[] = [
  [`${DUNN} Councillor Alan Price called the date a fantasy. “We have heard it before,” he said.`, 'he', 'Alan Price'],
  [`${DUNN} Councillor Alan Price laughed. “We have heard it before,” he said.`, 'he', 'Alan Price'],
  [`${DUNN} Alan Price runs the ferry. He said the bridge would ruin it.`, 'He', 'Alan Price'],
  [
    'Wim de Boer said the park would close. The mayor’s deputy, Folasade Adeyinka, welcomed it. She said it was due.',
    'She',
    'Folasade Adeyinka',
  ],
  [`${DUNN} Councillor Alan Price resigned. “We have heard it before,” he said.`, 'he', 'Alan Price'],
  [`${DUNN}\n\nAlan Price, who is 40, praised the plan. He said it was due.`, 'He', 'Alan Price'],
];

/** The clause before "and, he said," is the copy's own, and its subject speaks. */
const OWN_CLAUSE: readonly (readonly [copy: string, source: string, is: string])[] = [
  [`${DUNN} George Hill ran into the street and, he said, saw nobody.`, 'he', 'George Hill'],
  [`${DUNN} Alan Price went inside but, he said, saw nobody.`, 'he', 'Alan Price'],
  [`${DUNN} Alan Price left the party because, he said, nobody listened.`, 'he', 'Alan Price'],
];

/** The whole sentence is what he says. */
const WHOLE_SENTENCE: readonly (readonly [copy: string, source: string, is: string])[] = [
  [`${DUNN} George Hill ran into the street and saw nobody, he said.`, 'he', 'Paul Dunn'],
  [`${DUNN} Alan Price, he said, was a liar.`, 'he', 'Paul Dunn'],
  [`${DUNN} Alan Price was a liar, he said, and nobody listened.`, 'he', 'Paul Dunn'],
];

/** Nobody else has: those in what the speaker says, or who cannot be meant. */
const SAME_SPEAKER: readonly (readonly [copy: string, source: string, is: string])[] = [
  [`${DUNN} “We have the money,” he said.`, 'he', 'Paul Dunn'],
  [`${DUNN} “Councillor Alan Price laughed. We did not,” he said.`, 'he', 'Paul Dunn'],
  ['Paul Dunn, an adviser to Alan Price, said it would reopen. “We have the money,” he said.', 'he', 'Paul Dunn'],
  ['Paul Dunn said on Monday that, by May, Alan Price would go. “We have the money,” he said.', 'he', 'Paul Dunn'],
  [`${DUNN} Mrs. Lena Orr laughed. “We have heard that,” he said.`, 'he', 'Paul Dunn'],
  [`${DUNN} Nobody laughed. “We have the money,” he said.`, 'he', 'Paul Dunn'],
];

describe('speakers', () => {
  before(function () {
    // The first use reads weights and cards.
    this.timeout(60_000);
    engine();
  });

  for (const [copy, words, is] of [...LINKED, ...NEW_SUBJECT, ...SAME_SPEAKER, ...OWN_CLAUSE, ...WHOLE_SENTENCE]) {
    it(`links “${words}” to ${is}: ${copy}`, () => {
      assert.equal(linkOf(copy, words), is);
    });
  }
  for (const [copy, words] of UNRESOLVED) {
    it(`leaves “${words}” unresolved: ${copy}`, () => {
      assert.equal(linkOf(copy, words), null);
    });
  }
});
