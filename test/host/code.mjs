#!/usr/bin/env node
// Tests in a real VS Code: the program that @vscode/test-electron starts in the place of a desktop `code`. Takes the same flags.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./standIn.ts');
await main(process.argv.slice(2));
