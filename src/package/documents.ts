/** Package: `copydesk/documents`, the copy of Word, OpenDocument and RTF documents. */
export { readDocument, type DocumentCopy, type DocumentFormat, type UnreadableDocument } from '../documents';
