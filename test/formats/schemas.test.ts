/** Formats: held against what their makers publish: the context of Web Annotations, the schema of SARIF. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import jsonld, { type NodeObject } from 'jsonld';
import { exportFiles, type ExportFormat } from '../../src/formats/export';
import { check } from '../support/check';
import { itWithShared } from '../support/shared';

const STORY =
  'Mayor Nadia Okafor said on Monday the quay 🛟 cost $40 million. "It will last," Okafor said.\n\nSources said the pier was shut, and many doubt it.\n';

const written = (format: ExportFormat, id: string): unknown => {
  const [file] = exportFiles(format, { id, analysis: check(STORY), warnings: [] }, '1.0.0');
  return JSON.parse(file!.text);
};

const OA = 'http://www.w3.org/ns/oa#';

/** A node of expanded JSON-LD. */
type Node = Record<string, unknown> & { '@id': string; '@type': string[] };
const nodes = (node: Node, property: string): Node[] => (node[property] ?? []) as Node[];
const value = (node: Node, property: string): unknown => (nodes(node, property)[0] as Node | undefined)?.['@value'];

describe('what others publish of the formats', () => {
  itWithShared(
    'expands annotations under the published context into the model',
    ['schemas', 'anno.jsonld'],
    async (path) => {
      const context = JSON.parse(readFileSync(path, 'utf8')) as NodeObject;
      const annotations = written('jsonld', 'drafts/quay wall.txt') as object[];
      const expanded = (await jsonld.expand(annotations as NodeObject[], {
        base: 'https://example.org/',
        documentLoader: (url: string) => {
          assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
          return Promise.resolve({ documentUrl: url, document: context });
        },
      })) as unknown as Node[];
      assert.equal(expanded.length, annotations.length);
      assert.equal(
        new Set(expanded.map((node) => node['@id'])).size,
        annotations.length,
        'each has an address of its own',
      );
      const motivations = new Set<string>();
      for (const annotation of expanded) {
        assert.deepEqual(annotation['@type'], [`${OA}Annotation`]);
        assert.match(annotation['@id'], /^urn:uuid:/);
        const [motivation] = nodes(annotation, `${OA}motivatedBy`);
        motivations.add(motivation!['@id'].replace(OA, ''));
        const bodies = nodes(annotation, `${OA}hasBody`);
        assert.ok(bodies.length > 0);
        for (const body of bodies) {
          assert.ok(nodes(body, `${OA}hasPurpose`)[0]!['@id'].startsWith(OA), 'a purpose of the model');
          if (body['@type'][0] === `${OA}TextualBody`)
            assert.equal(typeof value(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'), 'string');
          else assertSelects(body);
        }
        const targets = nodes(annotation, `${OA}hasTarget`);
        assert.equal(targets.length, 1);
        assertSelects(targets[0]!);
      }
      assert.deepEqual([...motivations].sort(), ['describing', 'identifying', 'questioning']);
    },
  );

  const assertSelects = (resource: Node): void => {
    assert.deepEqual(resource['@type'], [`${OA}SpecificResource`]);
    assert.equal(nodes(resource, `${OA}hasSource`)[0]!['@id'], 'https://example.org/drafts/quay%20wall.txt');
    const [quote, position] = nodes(resource, `${OA}hasSelector`);
    assert.deepEqual(quote!['@type'], [`${OA}TextQuoteSelector`]);
    assert.deepEqual(position!['@type'], [`${OA}TextPositionSelector`]);
    const [start, end] = [Number(value(position!, `${OA}start`)), Number(value(position!, `${OA}end`))];
    const exact = value(quote!, `${OA}exact`) as string;
    assert.equal(STORY.slice(start, end), exact);
    assert.ok(STORY.slice(0, start).endsWith(value(quote!, `${OA}prefix`) as string));
    assert.ok(STORY.slice(end).startsWith(value(quote!, `${OA}suffix`) as string));
    const [standard] = nodes(position!, 'http://purl.org/dc/terms/conformsTo');
    assert.equal(standard!['@id'], 'https://infra.spec.whatwg.org/#code-unit', 'says what it counts');
  };

  itWithShared('writes SARIF that is valid', ['schemas', 'sarif-schema-2.1.0.json'], (path) => {
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    // Compiled for two documents only: without its optimizations in half the time.
    const quickly = { inlineRefs: false, code: { optimize: false } };
    const validate = new Ajv({ strict: false, validateFormats: false, ...quickly }).compile(schema);
    for (const id of ['drafts/quay wall.txt', 'C:\\stories\\a.txt']) {
      assert.ok(validate(written('sarif', id)), JSON.stringify(validate.errors));
    }
    // Files without text to point into: a document of a word processor, mail in base64.
    for (const takenOut of ['docx', 'rtf', 'eml'] as const) {
      const analysis = check(`${STORY}\nSources close to the pier said so again.\n`);
      const [file] = exportFiles('sarif', { id: `a.${takenOut}`, analysis, warnings: [], takenOut }, '1.0.0');
      const log = JSON.parse(file!.text) as Log;
      assert.ok(validate(log), JSON.stringify(validate.errors));
      const results = log.runs[0]!.results!;
      assert.deepEqual(
        results.map(({ locations }) => locations![0]!.message?.text),
        analysis.findings.map(({ text }) => text),
      );
      assert.ok(results.length > 0);
    }
  });
});
