/** Tests of the packed extension: what is in the `.vsix`, and what it weighs. */
import assert from 'node:assert/strict';
import { MODELS } from '../../../src/engine';
import { statSync } from 'node:fs';
import { components, noticed } from '../../../scripts/billOfMaterials';
import { readVsix, type PackedFile } from '../../../scripts/vsix';
import { freshVsix } from '../freshVsix';

const MEGABYTE = 1_000_000;

/** Every string in the manifest that names a file of the extension. */
function filesNamed(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:js|json|png|svg|md)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  // `fileMatch` names files of a reader's folder.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'fileMatch' ? [] : filesNamed(inner)));
}

describe('the packed extension', () => {
  let vsix: string;
  let files: PackedFile[];
  const file = (name: string): PackedFile => {
    const found = files.find((each) => each.name.toLowerCase() === `extension/${name}`.toLowerCase());
    assert.ok(found, `${name} is packed`);
    return found;
  };

  before(() => {
    vsix = freshVsix();
    files = readVsix(vsix);
  });

  it('weighs less than 4.6 MB, its trained weights at most 3.6 MB', () => {
    const { size } = statSync(vsix);
    const weights = files.filter(({ name }) => name.endsWith('.bin')).reduce((sum, { packed }) => sum + packed, 0);
    console.log(`    ${(size / MEGABYTE).toFixed(2)} MB, of which weights ${(weights / MEGABYTE).toFixed(2)} MB`);
    assert.ok(size < 4.6 * MEGABYTE, `${size} bytes`);
    assert.ok(weights > 0 && weights <= 3.6 * MEGABYTE, `${weights} bytes of weights`);
  });

  it('holds what the manifest names', () => {
    const manifest = JSON.parse(file('package.json').read().toString()) as Record<string, unknown>;
    const { bin: _commandLine, l10n, ...ofTheEditor } = manifest;
    file(`${String(l10n).replace(/^\.\//, '')}/bundle.l10n.fr.json`);
    file('package.nls.fr.json');
    for (const name of filesNamed(ofTheEditor)) file(name.replace(/^\.\//, ''));
    assert.equal(manifest['main'], manifest['browser']);
  });

  it('holds weights, cards, rule pages and the sample story', () => {
    const cards = JSON.parse(file('dist/cards.json').read().toString()) as { cards: { ids: string } };
    assert.ok(cards.cards.ids.split(' ').length > 300);
    for (const name of MODELS) assert.ok(file(`dist/models/${name}.bin`).size > 0);
    assert.match(file('dist/rules/sourcing/bare-source.md').read().toString(), /^# /);
    assert.match(file('dist/sample/sample-story.md').read().toString(), /exercise/);
    assert.match(file('LICENSE.txt').read().toString(), /MIT/);
    assert.ok(file('THIRD_PARTY_NOTICES.md').size > 0);
  });

  it('lists what of others is in it, with their licences word by word', () => {
    const parts = components();
    const { components: listed } = JSON.parse(file('dist/bill-of-materials.cdx.json').read().toString()) as {
      components: { name: string; version: string; hashes: unknown[] }[];
    };
    assert.deepEqual(
      listed.map(({ name, version }) => `${name} ${version}`),
      parts.map(({ name, version }) => `${name} ${version}`),
    );
    assert.ok(listed.every(({ hashes }) => hashes.length === 1));
    const texts = file('dist/licences.txt').read().toString();
    for (const { name, version, licence } of parts)
      assert.ok(texts.includes(`\n${name} ${version} (${licence})\n`), name);
    assert.ok(texts.match(/Copyright/g)!.length >= parts.length);
    const bundled = parts.filter(({ isData }) => !isData);
    assert.deepEqual(new Map(bundled.map(({ name, licence }) => [name, licence])), new Map([...noticed()].sort()));
  });

  it('holds nothing else', () => {
    const known =
      /^extension\/(?:package(?:\.nls(?:\.fr)?)?\.json|l10n\/bundle\.l10n\.fr\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD_PARTY_NOTICES\.md|dist\/(?:extension\.js|cards\.json|bill-of-materials\.cdx\.json|licences\.txt|(?:models|rules|sample|schemas)\/.+)|docs\/(?:images\/.+\.png|walkthrough\/.+\.(?:md|svg))|syntaxes\/.+\.json|media\/.+)$/i;
    const strangers = files
      .map(({ name }) => name)
      .filter((name) => !known.test(name) && !['extension.vsixmanifest', '[Content_Types].xml'].includes(name));
    assert.deepEqual(strangers, []);
  });

  it('needs nothing at run time but VS Code itself', () => {
    const required = [
      ...file('dist/extension.js')
        .read()
        .toString()
        .matchAll(/\brequire\("([^"]+)"\)/g),
    ];
    assert.deepEqual([...new Set(required.map((match) => match[1]))], ['vscode']);
  });

  it('shows its README’s pictures from the package', () => {
    const pictures = [
      ...file('readme.md')
        .read()
        .toString()
        .matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g),
    ].map((match) => match[1]!);
    assert.ok(pictures.length > 0, 'README has a picture');
    for (const picture of pictures) {
      assert.doesNotMatch(picture, /^\w+:/, 'no picture from elsewhere');
      const bytes = file(picture.replace(/^\.\//, '')).read();
      assert.deepEqual([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47], 'a PNG');
      assert.ok(bytes.length < 300_000, `${picture}: ${bytes.length} bytes`);
    }
  });
});
