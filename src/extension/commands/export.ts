/** "Export": the story as a checker's sheet, a report, annotations for other programs; into a file, or a new editor. */
import * as vscode from 'vscode';
import { version } from '../../../package.json';
import { handOn, hasNotesOnUnnamed, type NotesAlong } from '../../checklist';
import {
  EXPORT_FORMATS,
  EXTENSIONS,
  exportFiles,
  FORMATS_WITH_CHECKS,
  type ExportFile,
  type ExportFormat,
} from '../../formats/export';
import type { Analyzed } from '../../formats/format';
import type { Reading } from '../analysisService';
import { fileName, storyName } from '../deskFolder';
import type { Command, Services } from '../services';
import { storyInFront } from './places';

export const exportStory: Command = {
  id: 'copydesk.export',
  /**
   * Arguments of the report, of keybindings and of tests: the story's address; the format; where to, as an address, or "editor" for
   * a new editor. What is not given is asked. @returns the addresses of what was written
   */
  async run(services, story, to, target) {
    const reading = await readingOf(services, story);
    if (reading === undefined) return undefined;
    const format = EXPORT_FORMATS.find((each) => each === to) ?? (await askFormat());
    if (format === undefined) return undefined;
    const place = typeof target === 'string' ? target : await askPlace();
    if (place === undefined) return undefined;
    const notes = await askNotes(services, reading, format);
    if (notes === undefined) return undefined;
    const files = exportFiles(format, analyzedOf(services, reading, format, notes), version);
    if (place === 'editor') return showFiles(format, files);
    const uri = place === 'file' ? await askFile(reading, format) : vscode.Uri.parse(place);
    return uri === undefined ? undefined : saveFiles(reading, files, uri);
  },
};

export const printReport: Command = {
  id: 'copydesk.printReport',
  /** A webview cannot print: the report goes as a page to the browser. Argument of the report: the story's address. */
  async run(services, story) {
    const reading = await readingOf(services, story);
    if (reading === undefined) return undefined;
    const files = exportFiles('html', analyzedOf(services, reading, 'html', 'none'), version);
    const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isHere) {
      const page = vscode.Uri.joinPath(services.storage, 'sourcing-report.html');
      if ((await write(page, files[0]!.text)) && (await vscode.env.openExternal(page))) return [page.toString()];
    }
    // The browser that shows this window cannot open a file of the machine that VS Code runs on.
    const uri = await askFile(reading, 'html');
    return uri === undefined ? undefined : saveFiles(reading, files, uri);
  },
};

export const showReport: Command = {
  id: 'copydesk.showReport',
  async run(services, story) {
    const reading = await readingOf(services, story);
    if (reading === undefined) return undefined;
    services.report.show(reading);
    return reading.document.uri.toString();
  },
};

/** The story that is named, else that of the report in front, else the one in front. */
async function readingOf(services: Services, story: unknown): Promise<Reading | undefined> {
  const named = typeof story === 'string' ? story : services.report.storyInFront;
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === named);
  return document === undefined ? (await storyInFront(services))?.reading : services.analyses.current(document);
}

/** What is exported has the path that the desk knows the story by, the questions that are still open, and what was checked. */
function analyzedOf(
  { questions, checks, checklists }: Services,
  reading: Reading,
  format: ExportFormat,
  notes: NotesAlong,
): Analyzed {
  const { analysis, document } = reading;
  const isOfDesk = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  const id = isOfDesk ? storyName(document.uri) : fileName(document.uri);
  const analyzed = { id, analysis: { ...analysis, findings: questions.open(reading) }, warnings: [] };
  const isMarked = FORMATS_WITH_CHECKS.includes(format) && checks.of(document.uri).checks.length > 0;
  return isMarked ? { ...analyzed, checklist: handOn(checklists.of(reading), notes) } : analyzed;
}

/** Notes on unnamed sources go along only where the reader says so, each time anew. @returns undefined where they think better of it */
async function askNotes(
  { checks, checklists }: Services,
  reading: Reading,
  format: ExportFormat,
): Promise<NotesAlong | undefined> {
  if (!FORMATS_WITH_CHECKS.includes(format)) return 'none';
  await checks.loaded(reading.document.uri);
  if (!hasNotesOnUnnamed(checklists.of(reading))) return 'named';
  const [without, along] = [vscode.l10n.t('Leave Them Out'), vscode.l10n.t('Export Them Too')];
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('There are notes or links on what unnamed sources say. Export them too?'),
    { modal: true, detail: vscode.l10n.t('Whoever gets the file can read them. A note can give a source away.') },
    without,
    along,
  );
  return chosen === along ? 'all' : chosen === without ? 'named' : undefined;
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const words: Readonly<Record<ExportFormat, readonly [string, string]>> = {
    csv: [vscode.l10n.t('Checker’s sheet'), vscode.l10n.t('every thing to check, for any spreadsheet')],
    markdown: [vscode.l10n.t('Editor’s report'), vscode.l10n.t('who speaks, what is asked, what is to check')],
    html: [vscode.l10n.t('Sourcing report'), vscode.l10n.t('a page for the browser and the printer')],
    json: [vscode.l10n.t('Everything'), vscode.l10n.t('for programs')],
    jsonld: [vscode.l10n.t('W3C Web Annotations'), vscode.l10n.t('for annotation tools')],
    conll: [vscode.l10n.t('CoNLL'), vscode.l10n.t('one word a line, with the names')],
    brat: [vscode.l10n.t('brat'), vscode.l10n.t('a text and its annotations, two files')],
    sarif: [vscode.l10n.t('SARIF'), vscode.l10n.t('the questions, for code hosts and review tools')],
  };
  const order = ['csv', 'markdown', 'html', 'json', 'jsonld', 'conll', 'brat', 'sarif'] as const;
  const items = order.map((format) => {
    const [label, detail] = words[format];
    return { format, label, description: `${EXTENSIONS[format]}, ${detail}` };
  });
  const title = vscode.l10n.t('Export the story');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.format;
}

async function askPlace(): Promise<string | undefined> {
  const items = [
    { place: 'file', label: vscode.l10n.t('Save as a file…') },
    { place: 'editor', label: vscode.l10n.t('Show in a new editor') },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the story') }))?.place;
}

function askFile({ document }: Reading, format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const extension = EXTENSIONS[format];
  const name = fileName(document.uri).replace(/\.[^.]*$/, '') + extension;
  const folder =
    document.uri.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [format]: [extension.slice(1)] },
    saveLabel: vscode.l10n.t('Export'),
  });
}

async function showFiles(format: ExportFormat, files: readonly ExportFile[]): Promise<readonly string[]> {
  const languages: Partial<Record<ExportFormat, string>> = { markdown: 'markdown', html: 'html' };
  const language = languages[format] ?? (format.startsWith('json') || format === 'sarif' ? 'json' : 'plaintext');
  const shown: string[] = [];
  for (const { text } of files) {
    const document = await vscode.workspace.openTextDocument({ language, content: text.replace(/^\uFEFF/, '') });
    await vscode.window.showTextDocument(document, { preview: false });
    shown.push(document.uri.toString());
  }
  return shown;
}

/** @param uri where the last of the files goes; the others lie beside it, under its name */
async function saveFiles(
  { document }: Reading,
  files: readonly ExportFile[],
  uri: vscode.Uri,
): Promise<readonly string[] | undefined> {
  const stem = uri.path.replace(/\.[^./]*$/, '');
  const places = files.map(({ extension, text }, index) => ({
    place: index === files.length - 1 ? uri : uri.with({ path: stem + extension }),
    text,
  }));
  for (const { place } of places) {
    if (place.toString() === document.uri.toString()) {
      const sentence = vscode.l10n.t('{0} is the story itself. Choose another name or folder.', fileName(place));
      void vscode.window.showErrorMessage(sentence);
      return undefined;
    }
    // The dialog has asked about the file that was chosen in it.
    if (place !== uri && (await exists(place))) {
      const replace = vscode.l10n.t('Replace');
      const sentence = vscode.l10n.t('{0} is already there. Replace it?', fileName(place));
      if ((await vscode.window.showWarningMessage(sentence, { modal: true }, replace)) !== replace) return undefined;
    }
  }
  for (const { place, text } of places) if (!(await write(place, text))) return undefined;
  void offerToOpen(places.map(({ place }) => place));
  return places.map(({ place }) => place.toString());
}

async function offerToOpen(places: readonly vscode.Uri[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const names = places.map(fileName).join(', ');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', names), open)) === open)
    await vscode.commands.executeCommand('vscode.open', places.at(-1));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function write(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', fileName(uri), why));
    return false;
  }
}
