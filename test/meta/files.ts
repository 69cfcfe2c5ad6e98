/** Meta tests: walks the project's own files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(__dirname, '../..');

/** Folders of this machine's making, or of others'. */
const NOT_OURS = new Set(['node_modules', 'dist', 'out', 'artifacts', '.git', '.vscode-host', '.vscode-test']);

/** Rooms of pure functions between the engine and its doors. */
export const SHARED_ROOMS = /^src\/(?:compare|config|documents|formats|checklist|languageService|report)\//;

/** The TypeScript that ends in a bundle. */
export function shippedFiles(): string[] {
  return filesUnder('src', /\.ts$/).filter(
    (file) => /^src\/(?:engine|extension|cli)\//.test(file) || SHARED_ROOMS.test(file),
  );
}

/** Paths of the files under a folder of the project, from the project's root with forward slashes, sorted. */
export function filesUnder(folder: string, matching: RegExp): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (matching.test(entry.name)) found.push(relative(root, path).split(sep).join('/'));
    }
  };
  walk(join(root, folder));
  return found.sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a TypeScript file imports or exports from, types included. */
export function importsOf(path: string): string[] {
  const statement =
    /^(?:(?:import|export)\s[\w\s{},*$]*\bfrom\s|import\s)\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...read(path).matchAll(statement)].map((match) => match[1] ?? match[2] ?? '');
}
