/** Format `ndjson`: one document a line, in order, as each is done. */
import { annotatedDocument } from './document';
import type { Format } from './format';

export function annotatedLines(): Format {
  return {
    begin: () => '',
    one: (analyzed) => `${JSON.stringify(annotatedDocument(analyzed))}\n`,
    end: () => '',
  };
}
