/** Command line: where SARIF, JSON and the sheet point in files that carry copy in markup, in escapes, or in none of their text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { exportCopy, type ExportOptions } from '../../src/cli/export';
import { readSheet } from '../formats/readers';
import { ROOT } from '../support/engine';
import { surroundings } from './surroundings';

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly copy?: string;
}
interface Document {
  readonly copy?: string;
  readonly carrier?: string;
  readonly entities: readonly Spot[];
  readonly attributions: readonly { readonly source: Spot | null; readonly contents: readonly Spot[] }[];
  readonly findings: readonly (Spot & { readonly rule: string })[];
}

const FOLDER = join(ROOT, 'test/fixtures/carriers');

async function exported(file: string, to: ExportOptions['to']): Promise<string> {
  const stage = surroundings();
  const options = { date: null, config: null, profile: 'default', to, out: null, notes: null } as const;
  assert.equal(await exportCopy([join(FOLDER, file)], options, stage), 0);
  return stage.printed.join('');
}

/** Line and column of an offset, as people count. */
function placeOf(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return [before.length, before.at(-1)!.length + 1];
}

const said = (spot: Spot): string => (spot.copy ?? spot.text).replace(/\s+/g, ' ');

describe('what is printed of copy in a carrier', () => {
  for (const [file, raw] of [
    ['pier.html', /<|&/],
    ['pier.nitf.newsml.xml', /<|&/],
    ['pier.rss', /&|</],
    ['pier.3.ninjs.json', /\\|&/],
    ['pier.quoted-printable.eml', /=/],
  ] as const) {
    it(`points into the file: ${file}`, async () => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const [document] = (JSON.parse(await exported(file, 'json')) as { documents: Document[] }).documents;
      assert.equal(document!.copy, undefined);
      const { entities, attributions, findings } = document!;
      const spots = [
        ...entities,
        ...findings,
        ...attributions.flatMap(({ source, contents }) => [source, ...contents]),
      ];
      for (const spot of spots) {
        if (spot === null) continue;
        assert.equal(spot.text, text.slice(spot.start, spot.end));
        // "copy" has the words where something else stands among them, and is left out elsewhere.
        assert.notEqual(spot.copy, spot.text);
        if (spot.copy !== undefined) assert.ok(!/[<>]|&\w+;|\\u/.test(spot.copy), spot.copy);
      }
      assert.ok(
        spots.some((spot) => spot?.copy !== undefined && raw.test(spot.text)),
        'one at least has markup among its words',
      );
      const log = JSON.parse(await exported(file, 'sarif')) as Log;
      const results = log.runs[0]!.results!;
      assert.deepEqual(
        results.map(({ ruleId }) => ruleId),
        findings.map(({ rule }) => rule),
      );
      results.forEach(({ locations }, index) => {
        const { start, end } = findings[index]!;
        const region = locations![0]!.physicalLocation!.region!;
        assert.deepEqual([region.charOffset, region.charLength], [start, end - start]);
        assert.deepEqual([region.startLine, region.startColumn], placeOf(text, start));
        assert.deepEqual([region.endLine, region.endColumn], placeOf(text, end));
        assert.equal(region.snippet!.text, text.slice(start, end));
      });
      const rows = readSheet(await exported(file, 'csv'));
      const source = rows.find((row) => row['text'] === 'Zoë Brandt' || row['text']?.includes('a senior official'));
      assert.ok(source !== undefined, 'the sheet has the words as they are read');
    });
  }

  for (const [file, carrier] of [
    ['pier.pandoc.docx', 'docx'],
    ['pier.libreoffice.odt', 'odt'],
    ['pier.libreoffice.rtf', 'rtf'],
    ['pier.base64.eml', 'eml'],
  ] as const) {
    it(`points into the copy that goes with it: ${file}`, async () => {
      const [document] = (JSON.parse(await exported(file, 'json')) as { documents: Document[] }).documents;
      const { copy, entities, findings } = document!;
      assert.equal(document!.carrier, carrier);
      for (const { start, end, text } of [...entities, ...findings]) assert.equal(copy!.slice(start, end), text);
      assert.ok(findings.some((finding) => said(finding).includes('a senior official')));
      const [result] = (JSON.parse(await exported(file, 'sarif')) as Log).runs[0]!.results!;
      const { physicalLocation, message } = result!.locations![0]!;
      assert.equal(physicalLocation!.region, undefined, 'there is no place to point at');
      assert.equal(message!.text, findings[0]!.text);
    });
  }
});
