// The build: dist/ holds all that ships. One bundle for VS Code (desktop, remote, browser), one for the command line, and
// the data both read: weights, background cards, rule pages, the sample story. `--watch` rebuilds on change, `--production`
// minifies. A part that fails is named and does not keep the others from being built.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const root = __dirname;
const dist = path.join(root, 'dist');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  legalComments: 'none',
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  // Otherwise an expression with `\p{…}` is made anew wherever it is used, in case the host knows none: all hosts do.
  supported: { 'regexp-unicode-property-escapes': true },
};

/** Packages of the command line's servers, and the file in dist/libraries that holds each. */
const libraries = { 'vscode-languageserver/node': 'languageServer.js' };

/** The files of dist/libraries: what each is made of. */
const libraryEntries = {
  ...Object.fromEntries(Object.entries(libraries).map(([name, file]) => [file, name])),
  'modelContext.js': 'src/cli/libraries/modelContext.ts',
};

/** Parts of Node that few commands use: each costs a start five to ten milliseconds, so it is loaded when one of its functions is used. */
const LATE = /^node:(?:child_process|crypto)$/;

/** @type {import('esbuild').Plugin} */
const loadLate = {
  name: 'load-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LATE }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter: LATE, namespace: 'late' }, ({ path }) => {
      const getters = Object.keys(require(path)).map((name) => `get ${name}() { return require('${path}').${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };`, loader: 'js' };
    });
  },
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const bundles = {
  'dist/extension.js': {
    ...shared,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  'dist/program.js': {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    // Each start reads the whole of it.
    minifyWhitespace: true,
    minifySyntax: true,
    outfile: 'dist/program.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // What only a server needs stands in a file of its own, read when one starts, so that no other command waits for it.
    alias: Object.fromEntries(Object.keys(libraries).map((name) => [name, `./libraries/${libraries[name]}`])),
    external: [...Object.values(libraries), 'modelContext.js'].map((file) => `./libraries/${file}`),
    plugins: [loadLate],
    // Packages written as ES modules ask where they are; in this one file they get its own address.
    define: { 'import.meta.url': 'bundleAddress' },
    banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
  },
  'dist/cli.js': {
    ...shared,
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
  ...Object.fromEntries(
    Object.entries(libraryEntries).map(([file, entry]) => [
      `dist/libraries/${file}`,
      {
        ...shared,
        entryPoints: [entry],
        outfile: `dist/libraries/${file}`,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        // Nobody debugs it here.
        minify: true,
        sourcemap: false,
      },
    ]),
  ),
};

// What others import: for Node, pages and workers alike.
bundles['dist/package'] = {
  ...shared,
  entryPoints: ['index', 'house', 'cards', 'documents'].map((name) => `src/package/${name}.ts`),
  outdir: 'dist/package',
  outExtension: { '.js': '.mjs' },
  platform: 'neutral',
  // Packages that name no module build have their main file taken.
  mainFields: ['module', 'main'],
  format: 'esm',
  splitting: true,
  sourcemap: false,
};

// The demonstration page, its start and its worker: classic scripts, so that any host of static files serves them as they are.
for (const name of ['start', 'page', 'worker']) {
  bundles[`dist/demo/${name}.js`] = {
    ...shared,
    entryPoints: [`src/demo/${name}.ts`],
    outfile: `dist/demo/${name}.js`,
    platform: 'browser',
    format: 'iife',
    minify: true,
    sourcemap: false,
    loader: { '.md': 'text' },
  };
}

/** Where the data of dist/ comes from: [folder, folder in dist, which files]. */
const copies = [
  ['src/models', 'models', /\.bin$/],
  ['docs/rules', 'rules', /\.md$/],
  ['src/sample', 'sample', /\.md$/],
  ['src/config', 'schemas', /schema\.json$/],
];

/** Copies the matching files of a folder, with the folders under it, over what dist held before. */
function copyFolder([from, to, matching]) {
  const source = path.join(root, from);
  const target = path.join(dist, to);
  fs.rmSync(target, { recursive: true, force: true });
  for (const file of fs.readdirSync(source, { recursive: true })) {
    if (!matching.test(file) || !fs.statSync(path.join(source, file)).isFile()) continue;
    fs.mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    fs.copyFileSync(path.join(source, file), path.join(target, file));
  }
}

/** Compiles the background cards; a card with a fault fails the build, and every fault is said. */
function writeCards() {
  const { asciiJson, compileCards } = require('tsx/cjs/api').require('./src/cards-build/compile.ts', __filename);
  const { cards, problems } = compileCards();
  if (problems.length > 0) {
    const lines = problems.map(({ file, card, message }) => [file, card, message].filter(Boolean).join(': '));
    throw new Error(`${problems.length} faults in the cards\n${lines.join('\n')}`);
  }
  fs.writeFileSync(path.join(dist, 'cards.json'), asciiJson(cards));
}

/** Weights with their tables ready-made, for the command line: it starts anew for each story, and need not be small. */
function writeReadyWeights() {
  const { withReadyTables } = require('tsx/cjs/api').require('./src/training/readyTable.ts', __filename);
  fs.mkdirSync(path.join(dist, 'ready'), { recursive: true });
  for (const name of ['attributions.bin', 'partsOfSpeech.bin', 'sourcing.bin']) {
    const bytes = fs.readFileSync(path.join(root, 'src/models', name));
    fs.writeFileSync(path.join(dist, 'ready', name), withReadyTables(new Uint8Array(bytes)));
  }
}

/** What stands beside the page: its own files, and weights and cards, packed as a host would store them. */
function writeDemo() {
  const demo = path.join(dist, 'demo');
  fs.mkdirSync(demo, { recursive: true });
  for (const name of ['index.html', 'style.css'])
    fs.copyFileSync(path.join(root, 'src/demo', name), path.join(demo, name));
  const folder = path.join(root, 'src/models');
  const models = fs.readdirSync(folder).flatMap((name) => (name.endsWith('.bin') ? [path.join(folder, name)] : []));
  for (const file of [...models, path.join(dist, 'cards.json')])
    fs.writeFileSync(path.join(demo, `${path.basename(file)}.gz`), zlib.gzipSync(fs.readFileSync(file), { level: 9 }));
}

/** Code that V8 made of an earlier build: see src/cli/start.ts. */
function deleteKeptCode() {
  for (const file of fs.readdirSync(dist)) if (/\.cache(?:\.\d+)?$/.test(file)) fs.rmSync(path.join(dist, file));
}

const data = {
  'dist/cards.json': writeCards,
  'dist/ready': writeReadyWeights,
  'dist/demo': writeDemo,
  ...Object.fromEntries(copies.map((copy) => [`dist/${copy[1]}`, () => copyFolder(copy)])),
};

/** Runs one part of the build; returns whether it worked. */
async function part(name, run) {
  try {
    await run();
    return true;
  } catch (error) {
    // esbuild has printed its own errors already.
    console.error(`${name}: ${error.errors ? 'not built' : error.message}`);
    return false;
  }
}

async function main() {
  fs.mkdirSync(dist, { recursive: true });
  deleteKeptCode();
  if (watch) {
    for (const options of Object.values(bundles))
      await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
    for (const [name, run] of Object.entries(data)) await part(name, run);
    for (const [from, , matching] of [...copies, ['src/cards', '', /\.ya?ml$/]]) {
      const name = Object.keys(data).find((key) => key === `dist/${path.basename(from)}`) ?? 'dist/cards.json';
      fs.watch(path.join(root, from), { recursive: true }, (_event, file) => {
        if (file && matching.test(file))
          void part(name, data[name]).then((built) => built && console.log(`${name} built`));
      });
    }
    return;
  }
  // Its files bear names that change with what is in them.
  fs.rmSync(path.join(dist, 'package'), { recursive: true, force: true });
  const started = Date.now();
  const done = [];
  for (const [name, options] of Object.entries(bundles)) done.push(await part(name, () => esbuild.build(options)));
  for (const [name, run] of Object.entries(data)) done.push(await part(name, run));
  if (fs.existsSync(path.join(dist, 'cli.js'))) fs.chmodSync(path.join(dist, 'cli.js'), 0o755);
  if (done.includes(false)) process.exitCode = 1;
  else console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

module.exports = { bundles };
if (require.main === module) void main();
