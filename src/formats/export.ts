/** Formats, pure: those in which a story is handed on, with the names and files that each has, for both doors. */
import { brat } from './brat';
import { conll } from './conll';
import { checkersSheet } from './csv';
import type { Analyzed, Format } from './format';
import { htmlReport } from './htmlReport';
import { annotatedJson } from './json';
import { editorsReport } from './markdownReport';
import { sarif } from './sarif';
import { webAnnotations } from './webAnnotations';

export const EXPORT_FORMATS = ['csv', 'markdown', 'json', 'jsonld', 'conll', 'brat', 'sarif', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Those that have a place for what was found on the checklist. */
export const FORMATS_WITH_CHECKS: readonly ExportFormat[] = ['csv', 'markdown', 'jsonld'];

/** A file of an export: what its name ends in, and its text. */
export interface ExportFile {
  readonly extension: string;
  readonly text: string;
}

/** The last part of a file's name, by format; that of brat's annotations, beside which its text lies as `.txt`. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  csv: '.csv',
  markdown: '.md',
  json: '.json',
  jsonld: '.jsonld',
  conll: '.conll',
  brat: '.ann',
  sarif: '.sarif',
  html: '.html',
};

/** The format as one text for all stories; null for brat, which is two files a story. @param version of the program */
export function exportFormat(name: ExportFormat, version: string): Format | null {
  switch (name) {
    case 'csv':
      return checkersSheet();
    case 'markdown':
      return editorsReport();
    case 'json':
      return annotatedJson();
    case 'jsonld':
      return webAnnotations();
    case 'conll':
      return conll();
    case 'brat':
      return null;
    case 'sarif':
      return sarif(version);
    case 'html':
      return htmlReport();
  }
}

/** The files of one story. @param version of the program */
export function exportFiles(name: ExportFormat, analyzed: Analyzed, version: string): readonly ExportFile[] {
  const format = exportFormat(name, version);
  if (format !== null)
    return [{ extension: EXTENSIONS[name], text: format.begin() + format.one(analyzed) + format.end([]) }];
  const { text, annotations } = brat(analyzed.analysis);
  return [
    { extension: '.txt', text },
    { extension: EXTENSIONS.brat, text: annotations },
  ];
}
