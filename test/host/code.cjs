#!/usr/bin/env node
/** Tests in a real VS Code: the program that @vscode/test-electron starts in the place of a desktop `code`. Takes the same flags. */
'use strict';

require('tsx/cjs');
require('./standIn.ts')
  .main(process.argv.slice(2))
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
