/**
 * Rule sourcing/undisclosed-document: a document that nobody outside can read: "emails seen by this newspaper", "a
 * confidential memo". Leaves alone published studies, court records, statistics and reports of public organizations.
 * AP asks that the copy say who wrote it and how it was got.
 */
import { defineCheck } from '../check';
import { opening } from '../question';
import { askAbout, askedAt, unnamedSources } from './aboutSource';

export const undisclosedDocument = defineCheck({
  rule: 'sourcing/undisclosed-document',
  title: 'Document that readers cannot see',
  severity: 'hint',
  requires: ['sources'],
  *run(facts) {
    for (const source of unnamedSources(facts, 'document')) {
      yield askAbout(source, {
        message: `${opening(askedAt(source).text)}: readers cannot see it. Who wrote it, for whom, and how was it obtained?`,
        reason: 'unpublished-document',
      });
    }
  },
});
