/** Fuzzing: files with a story in them, damaged: every carrier's fixture, and word processors' documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../src/documents';
import { isDocumentName } from '../../src/documents/recognition';
import { carrierOf, type CarrierName } from '../../src/engine';
import { carriedBy, mapFaults } from '../support/carried';
import { ROOT } from '../support/engine';
import type { Chance } from './chance';
import { edited } from './copy';
import { damagedBytes, damagedText } from './damage';
import { faultsOf, reuseFaults } from './engineTargets';
import { spans, textTrial, type Target } from './target';

const FOLDER = join(ROOT, 'test/fixtures/carriers');

/** What the formats hang on. */
const SIGNS = [
  '<',
  '>',
  '</',
  '/>',
  '<p>',
  '</p>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#x0;',
  '&#xD800;',
  '&lt',
  ';',
  '"',
  "'",
  '=',
  '=3D',
  '=\r\n',
  '\r\n',
  '\n',
  '\n\n',
  '\n.. ',
  '::\n\n',
  '----\n',
  '====\n',
  '#+BEGIN_SRC\n',
  '\\begin{x}',
  '\\end{x}',
  '\\',
  '{',
  '}',
  '%',
  '$',
  '^^',
  '--boundary',
  'Content-Type: ',
  '00:00:01,000 --> ',
  'WEBVTT',
  '\u0001',
  '\u0002',
  '\u0003',
  '\\u',
  '\\ud83d',
  '[',
  ']',
  ',',
  ':',
  '* ',
  '@',
  '.',
  '\uFEFF',
];

/** What people and programs leave in copy: quotations over the borders of blocks, emphasis that nobody closes, names in entities. */
const HOSTILE = [
  '“',
  '”',
  '"',
  '“No, ‘never”, he’ said',
  '</p><p>“',
  '”</p>\n<p>',
  '\n\n“',
  '”\r\n\r\n',
  '<em>',
  '</strong>',
  '<q>',
  '</q></q>',
  '<blockquote><p>',
  '<br>',
  '<p',
  '**',
  '*_',
  '__',
  '/',
  '~~',
  '`',
  '\\emph{',
  '``',
  "''",
  'Zo&euml; Br&#97;ndt',
  'Ana&nbsp;Lima',
  'Hale &amp;amp; Pike',
  'Zo=C3=AB',
  '=E2=80',
  'A\u00adna Li\u200bma',
  '\\u201cNo\\u201d',
  'e\u0301\u0323a\u0302',
  '\u202Eamil anA\u202C',
  'قالت ',
  'אנה',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '\uD83D\uDE00',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\r',
  ' said Ana Lima, who leads the union',
  'a senior official said',
];

/** Some hostile pieces put into a text, and at times its lines ended in several ways. */
function soured(chance: Chance, text: string): string {
  let now = text;
  for (let left = 1 + chance.below(8); left > 0; left--) {
    const at = chance.below(now.length + 1);
    const pieces = [chance.pick(HOSTILE), ...chance.several(HOSTILE, 2)].join(chance.pick(['', ' ']));
    now = now.slice(0, at) + pieces + now.slice(at);
  }
  return chance.oneIn(4) ? now.replace(/\r?\n/g, () => chance.pick(['\n', '\r\n', '\r'])) : now;
}

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let fixtures: readonly Fixture[] | undefined;

/** Read when they are first asked for. */
function fixturesThat(areDocuments: boolean): readonly Fixture[] {
  fixtures ??= readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
  return fixtures.filter(({ name }) => isDocumentName(name) === areDocuments);
}

function damagedCarrier(chance: Chance): { readonly text: string; readonly carrier: CarrierName | 'auto' } {
  const { name, bytes } = chance.pick(fixturesThat(false));
  const whole = Buffer.from(bytes).toString('utf8');
  // A stretch of the file is enough at most times, and read sooner.
  const from = chance.oneIn(2) ? 0 : chance.below(whole.length);
  const piece = chance.oneIn(3) ? whole : whole.slice(from, from + chance.length(20, 3000));
  const text = damagedText(chance, chance.oneIn(2) ? soured(chance, piece) : piece, SIGNS);
  // At times as what it is not.
  const carrier = chance.oneIn(10)
    ? carrierOf({ path: chance.pick(fixturesThat(false)).name })
    : carrierOf({ path: name });
  return { text, carrier: chance.oneIn(10) ? 'auto' : carrier };
}

const carriers: Target = {
  name: 'carriers',
  share: 25,
  next(chance) {
    const { text, carrier } = damagedCarrier(chance);
    return {
      ...textTrial(text, () => spans(mapFaults(text, carriedBy(carrier, text)))),
      show: () => `${carrier} ${JSON.stringify(text)}`,
    };
  },
};

const files: Target = {
  name: 'carriers, read whole',
  share: 2,
  next(chance) {
    const { text, carrier } = damagedCarrier(chance);
    return {
      ...textTrial(text, () => faultsOf(text, { carrier })),
      show: () => `${carrier} ${JSON.stringify(text)}`,
    };
  },
};

const fileEdits: Target = {
  name: 'edits of a file',
  share: 1,
  next(chance) {
    const { text, carrier } = damagedCarrier(chance);
    const steps = [text];
    for (let left = 1 + chance.below(3); left > 0; left--) {
      const last = steps.at(-1)!;
      const next = chance.oneIn(2) ? edited(chance, last) : soured(chance, last);
      steps.push(next);
    }
    return {
      size: steps.reduce((sum, step) => sum + step.length, 0),
      inputs: steps.length,
      show: () => `${carrier} ${JSON.stringify(steps)}`,
      run: () => reuseFaults(steps.map((step) => ({ text: step, options: { carrier } }))),
    };
  },
};

const documents: Target = {
  name: 'documents',
  share: 4,
  next(chance) {
    const { name, bytes } = chance.pick(fixturesThat(true));
    const damaged = chance.oneIn(3) ? damagedBytes(chance, bytes) : damagedParts(chance, bytes);
    return {
      size: unpackedSize(damaged),
      show: () => `${name} ${Buffer.from(damaged).toString('base64')}`,
      run() {
        const reading = readDocument(damaged);
        // Damage inside the XML is met by a reader that goes on; a fault of the program would be told as damage too.
        if ('error' in reading && /undefined|is not a function|not iterable|call stack|Invalid /.test(reading.error))
          return [{ kind: 'throw', what: reading.error }];
        return [];
      },
    };
  },
};

/** Bytes that there are to read: those of the archive's parts, which may be a tenth as long packed; its own where it cannot be opened. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (/\.(?:xml|rels)$/.test(name)) size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter });
  } catch {
    return bytes.length;
  }
  return Math.max(size, bytes.length);
}

/** The same input has the same bytes whenever it is made: a package holds the time of each part. */
const SOME_DAY = '2012-10-29T12:00:00';

/** A document with its text damaged inside the archive, or in RTF as it stands. */
function damagedParts(chance: Chance, bytes: Uint8Array): Uint8Array {
  const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  if (bytes[0] !== 0x50)
    return latin1(
      damagedText(chance, Buffer.from(bytes).toString('latin1'), [
        ...SIGNS,
        '\\par ',
        "\\'e9",
        '\\u233?',
        '\\bin9 ',
        '{\\*\\x ',
      ]),
    );
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const main = names.filter((name) => /document\.xml$|content\.xml$/.test(name));
  const chosen = chance.pick(chance.oneIn(2) && main.length > 0 ? main : names);
  parts[chosen] = strToU8(damagedText(chance, strFromU8(parts[chosen]!), SIGNS));
  if (chance.oneIn(10)) delete parts[chance.pick(names)];
  return zipSync(parts, { level: 0, mtime: SOME_DAY });
}

export const FILE_TARGETS: readonly Target[] = [carriers, files, fileEdits, documents];
