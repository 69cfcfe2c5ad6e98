/**
 * Scripts: mocha's spec reporter with the totals alone on the last line, `N passed, N failed`, which `npm test` adds up.
 * With the option `byFile=PATH` it writes the totals of each file there too, as JSON: `{ "FILE": { "passed": N, "failed": N } }`.
 */
'use strict';

const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

const { EVENT_TEST_PASS, EVENT_TEST_FAIL } = Mocha.Runner.constants;

module.exports = class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    this.byFile = {};
    this.path = options?.reporterOptions?.byFile;
    const count = (test, outcome) => {
      const totals = (this.byFile[test.file] ??= { passed: 0, failed: 0 });
      totals[outcome] += 1;
    };
    runner.on(EVENT_TEST_PASS, (test) => count(test, 'passed'));
    // A hook that fails comes here too.
    runner.on(EVENT_TEST_FAIL, (test) => count(test, 'failed'));
  }

  epilogue() {
    super.epilogue();
    if (this.path) writeFileSync(this.path, JSON.stringify(this.byFile));
    // A test left out is a test that failed to hold anything; those that print why they skip count as neither.
    Mocha.reporters.Base.consoleLog(`${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
};
