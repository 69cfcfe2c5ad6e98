/** Scripts: mocha's spec reporter with the totals alone on the last line, `N passed, N failed`, which `npm test` adds up. */
'use strict';

const Mocha = require('mocha');

module.exports = class TotalsReporter extends Mocha.reporters.Spec {
  epilogue() {
    super.epilogue();
    // A test left out is a test that failed to hold anything; those that print why they skip count as neither.
    Mocha.reporters.Base.consoleLog(`${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
};
