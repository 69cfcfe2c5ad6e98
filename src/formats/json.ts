/** Format `json`: one object with all documents, written as each is done. */
import { FORMAT_VERSION, annotatedDocument, checkedDocument } from './document';
import type { Analyzed, Format } from './format';

export function annotatedJson(): Format {
  return documents(annotatedDocument);
}

export function checkedJson(): Format {
  return documents(({ id, analysis }) => checkedDocument(id, analysis));
}

function documents(element: (analyzed: Analyzed) => unknown): Format {
  let first = true;
  return {
    begin: () => `{ "version": ${FORMAT_VERSION},\n  "documents": [`,
    one(analyzed) {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${indent(JSON.stringify(element(analyzed), null, 2))}`;
    },
    end: () => `${first ? '' : '\n  '}] }\n`,
  };
}

function indent(text: string): string {
  // Not by a pattern with `^`, which would also stop at U+2028 inside a string.
  return `    ${text.split('\n').join('\n    ')}`;
}
