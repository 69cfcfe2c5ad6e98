/** The command line over a small share of the development corpora, where they are there: every line answered, every span true. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../src/cli/annotate';
import { itWithShared } from '../support/shared';
import { json, surroundings } from './surroundings';

interface Row {
  readonly text?: string;
  readonly tokens?: readonly string[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Answer {
  readonly id: string;
  readonly error?: string;
  readonly failures: readonly unknown[];
  readonly entities: readonly Piece[];
  readonly findings: readonly Piece[];
  readonly sources: readonly { readonly mentions: readonly Piece[] }[];
  readonly attributions: readonly {
    readonly source: Piece | null;
    readonly cue: Piece | null;
    readonly contents: readonly Piece[];
  }[];
}

/** One text of each so many rows. */
const STEP = 100;

const FILES = ['ner/worldwide-dev', 'ner/ewt-dev', 'ner/gum-dev', 'attribution/polnear-dev', 'attribution/cofenet-dev'];

describe('copydesk annotate over the corpora', function () {
  this.timeout(60_000);

  for (const file of FILES) {
    itWithShared(`answers every line of a sample of ${file}`, ['corpora'], async (corpora) => {
      const rows = gunzipSync(readFileSync(join(corpora, `${file}.jsonl.gz`)))
        .toString()
        .split('\n')
        .filter((line, index) => line !== '' && index % STEP === 0)
        .map((line) => json(line) as Row);
      const texts = rows.map(({ text, tokens }) => text ?? (tokens ?? []).join(' '));
      const input = texts.map((text, index) => JSON.stringify({ id: `${index}`, text })).join('\n');
      const stage = surroundings({ input: new TextEncoder().encode(input), chunk: 65_536 });
      const code = await annotate(['-'], { date: null, config: false, profile: 'default', format: 'ndjson' }, stage);
      assert.equal(code, 0);
      const answers = stage.printed.map((line) => json(line) as Answer);
      assert.deepEqual(
        answers.map(({ id }) => id),
        texts.map((_, index) => `${index}`),
      );
      answers.forEach((answer, index) => {
        assert.deepEqual(answer.failures, []);
        for (const { start, end, text } of pieces(answer)) {
          assert.ok(start < end);
          assert.equal(texts[index]!.slice(start, end), text);
        }
      });
    });
  }
});

function* pieces({ entities, findings, sources, attributions }: Answer): Generator<Piece> {
  yield* entities;
  yield* findings;
  for (const { mentions } of sources) yield* mentions;
  for (const { source, cue, contents } of attributions) {
    if (source !== null) yield source;
    if (cue !== null) yield cue;
    yield* contents;
  }
}
