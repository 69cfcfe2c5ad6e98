/** Meta tests: the rooms of the house. Who may import what, and that every file says which room it is. */
import assert from 'node:assert/strict';
import { dirname, join, normalize } from 'node:path';
import { SHARED_ROOMS, filesUnder, importsOf, read, shippedFiles } from './files';

/** The runtime packages that the engine may use; docs/ARCHITECTURE.md says what each does there. */
const ENGINE_PACKAGES = ['yaml', 'htmlparser2', 'jsonc-parser', 'smol-toml'];

/** Where a relative import leads, from the project's root. */
function target(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier))
    .split('\\')
    .join('/');
}

/** Two sets that share more of their words than this are one set with additions. */
const MOST_SHARED = 0.7;

/** The sets of words that files spell out, each with the place where it stands; what is derived from other sets counts with its own words. */
function wordSets(files: readonly string[]): { readonly place: string; readonly words: ReadonlySet<string> }[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(/const (\w+)(?:: [^=]+)? =\s*(?:new Set|wordSet)\(([^;]*?)\);/g)].map(([, name, list]) => ({
      place: `${file} ${name}`,
      words: new Set(
        [...list!.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)]
          .flatMap(([, a, b, c]) => (a ?? b ?? c ?? '').split(/\s+/))
          .filter((word) => word !== ''),
      ),
    })),
  );
}

describe('the rooms of the house', () => {
  const engine = filesUnder('src/engine', /\.ts$/);

  it('lets the engine import itself and the packages it may use, nothing else', () => {
    const strays = engine.flatMap((file) =>
      importsOf(file)
        .filter((specifier) =>
          specifier.startsWith('.')
            ? !target(file, specifier).startsWith('src/engine')
            : !ENGINE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
        )
        .map((specifier) => `${file}: ${specifier}`),
    );
    assert.deepEqual(strays, []);
  });

  it('lets no annotator import another: what they share is in the rooms round them', () => {
    const strays = engine.flatMap((file) => {
      const room = /^src\/engine\/annotators\/(\w+)\//.exec(file)?.[1];
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((path) => {
          const other = /^src\/engine\/annotators\/(\w+)/.exec(path)?.[1];
          const isShared = other === undefined || other === 'annotator' || other === room;
          return !isShared && file !== 'src/engine/annotators/index.ts';
        })
        .map((path) => `${file}: ${path}`);
    });
    assert.deepEqual(strays, []);
  });

  it('gives each exported type of the engine a name of its own', () => {
    const places = new Map<string, string[]>();
    for (const file of engine) {
      for (const [, name] of read(file).matchAll(/^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm))
        places.set(name!, [...(places.get(name!) ?? []), file]);
    }
    assert.deepEqual(
      [...places].filter(([, files]) => files.length > 1),
      [],
    );
  });

  it('spells out no set of words twice: what two rules read is derived from one set in the room of English', () => {
    const sets = wordSets(engine);
    assert.ok(sets.length > 300);
    const twins: string[] = [];
    for (let at = 0; at < sets.length; at++)
      for (let other = at + 1; other < sets.length; other++) {
        const [one, two] = [sets[at]!, sets[other]!];
        const shared = [...one.words].filter((word) => two.words.has(word)).length;
        const all = one.words.size + two.words.size - shared;
        const least = Math.min(one.words.size, two.words.size);
        if ((least > 2 && shared === all) || (least > 3 && shared > MOST_SHARED * all))
          twins.push(`${one.place} = ${two.place}`);
      }
    assert.deepEqual(twins, []);
  });

  it('keeps the rooms that both doors use free of either host', () => {
    const shared = filesUnder('src', /\.ts$/).filter((file) => SHARED_ROOMS.test(file));
    const strays = shared.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          if (!specifier.startsWith('.')) return specifier === 'vscode' || specifier.startsWith('node:');
          return /^src\/(?:extension|cli)\//.test(target(file, specifier));
        })
        .map((specifier) => `${file}: ${specifier}`),
    );
    assert.ok(shared.length > 0);
    assert.deepEqual(strays, []);
  });

  it('compiles the engine with no types of a host', () => {
    const { compilerOptions } = JSON.parse(read('src/engine/tsconfig.json')) as {
      compilerOptions: { types: string[]; lib: string[] };
    };
    assert.deepEqual(compilerOptions.types, []);
    assert.deepEqual(
      compilerOptions.lib.filter((lib) => !/^ES\d+$/.test(lib)),
      [],
    );
  });

  it('reads no clock and draws no lots in the engine', () => {
    const found = engine.filter((file) =>
      /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bperformance\./.test(read(file)),
    );
    assert.deepEqual(found, []);
  });

  it('lets only the extension import vscode', () => {
    const found = filesUnder('src', /\.ts$/).filter(
      (file) => !file.startsWith('src/extension/') && importsOf(file).includes('vscode'),
    );
    assert.deepEqual(found, []);
  });

  it('lets nothing that ships import the training code or the compiler of the cards', () => {
    const found = shippedFiles().filter((file) =>
      importsOf(file).some((specifier) => /^src\/(?:training|cards-build)\b/.test(target(file, specifier))),
    );
    assert.deepEqual(found, []);
  });

  it('lets extension and command line know nothing of one another', () => {
    const found = filesUnder('src', /\.ts$/).flatMap((file) => {
      const room = /^src\/(extension|cli)\//.exec(file)?.[1];
      if (room === undefined) return [];
      const other = room === 'cli' ? 'src/extension' : 'src/cli';
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && target(file, specifier).startsWith(other))
        .map((specifier) => `${file}: ${specifier}`);
    });
    assert.deepEqual(found, []);
  });

  it('goes through the engine’s one door, and that of the cards', () => {
    const found = filesUnder('src', /\.ts$/)
      .filter((file) =>
        /^src\/(?:extension|cli|compare|documents|formats|checklist|languageService|report)\//.test(file),
      )
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => target(file, specifier))
          .filter((path) => path.startsWith('src/engine/') && path !== 'src/engine/knowledge')
          .map((path) => `${file}: ${path}`),
      );
    assert.deepEqual(found, []);
  });

  it('lets nothing outside the engine read what is inside a check', () => {
    const found = filesUnder('src', /\.ts$/)
      .filter((file) => !file.startsWith('src/engine/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.') && target(file, specifier).startsWith('src/engine/checks/'))
          .map((specifier) => `${file}: ${specifier}`),
      );
    assert.deepEqual(found, []);
  });

  it('gives checks facts and no text: neither tokens nor an annotator are within their reach', () => {
    const found = filesUnder('src/engine/checks', /\.ts$/).filter((file) => {
      const words = new Set(read(file).split(/\W+/));
      return file !== 'src/engine/checks/check.ts' && ['tokens', 'Token', 'Facts'].some((word) => words.has(word));
    });
    const annotators = filesUnder('src/engine/checks', /\.ts$/).filter((file) =>
      importsOf(file).some((specifier) => specifier.includes('/annotators')),
    );
    assert.deepEqual([found, annotators], [[], []]);
  });

  it('opens every file with a word on which room it is', () => {
    const silent = ['src', 'test', 'scripts']
      .flatMap((folder) => filesUnder(folder, /\.(?:ts|cjs|mjs)$/))
      .filter((file) => !/^(?:#!.*\n)?(?:\/\*\*?\s|\/\/ )/.test(read(file)));
    assert.deepEqual(silent, []);
  });
});
