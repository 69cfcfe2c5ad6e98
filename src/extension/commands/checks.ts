/** Ticking off: what was checked, queried or disputed, with a note and a link to the evidence. */
import * as vscode from 'vscode';
import {
  changedCheck,
  copyOf,
  mergeChecks,
  newCheck,
  type Check,
  type CheckChange,
  type CheckFile,
  type ChecklistItem,
  type CheckState,
  type Hand,
} from '../../checklist';
import type { Reading } from '../analysisService';
import { checkStateWord } from '../../languageService/checkWords';
import { toSpan } from '../convert';
import { storyName } from '../deskFolder';
import { shorten } from '../../languageService/markdown';
import { argumentsOf } from '../panel/node';
import type { Command, Services } from '../services';
import { say, storyInFront } from './places';

/** What a command is to mark: things of the story as it is now, and marks on things that are gone. */
interface Targets {
  readonly reading: Reading;
  readonly items: readonly ChecklistItem[];
  readonly gone: readonly Check[];
}

/** Said by a key in the panel in place of what is meant: the line with the focus, or all that are selected. */
const FOCUSED = 'focused';
const SELECTION = 'selection';

/**
 * The things that a command means: those that the panel or a hover names, else those in the selection, else the narrowest at
 * the caret.
 */
async function targetsOf(services: Services, args: readonly unknown[]): Promise<Targets | undefined> {
  if (args[0] === FOCUSED) await vscode.commands.executeCommand('list.select');
  const isKey = args[0] === FOCUSED || args[0] === SELECTION;
  const given = isKey
    ? argumentsOf('', [services.panel.checklistSelection[0], services.panel.checklistSelection])
    : args;
  const [address, ...keys] = given;
  const reading = await readingOf(services, address);
  if (reading === undefined) return undefined;
  await services.checks.loaded(reading.document.uri);
  const { items, gone } = services.checklists.of(reading);
  const named = new Set(keys);
  if (named.size > 0) {
    return {
      reading,
      items: items.filter(({ key }) => named.has(key)),
      gone: gone.filter(({ id }) => named.has(id)),
    };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== reading.document) return { reading, items: [], gone: [] };
  const { start, end } = toSpan(editor.document, editor.selection);
  if (end > start) {
    const selected = items.filter(({ checkable }) => start <= checkable.start && checkable.end <= end);
    return { reading, items: selected, gone: [] };
  }
  const at = items.filter(({ checkable }) => checkable.start <= start && start <= checkable.end);
  const narrowest = [...at].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  return { reading, items: narrowest === undefined ? [] : [narrowest], gone: [] };
}

async function readingOf(services: Services, address: unknown): Promise<Reading | undefined> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  if (document !== undefined) return services.analyses.current(document);
  return (await storyInFront(services))?.reading;
}

function lengthOf({ checkable }: ChecklistItem): number {
  return checkable.end - checkable.start;
}

/** Asks for what goes with a mark; undefined leaves everything as it is. */
type Ask = (targets: Targets) => Promise<CheckChange | undefined>;

/** A command that changes the marks on what is meant. Gives the number of things marked. */
function marking(id: string, ask: Ask): Command {
  return {
    id,
    async run(services, ...args) {
      const targets = await targetsOf(services, args);
      if (targets === undefined) return undefined;
      const number = targets.items.length + targets.gone.length;
      if (number === 0) {
        say(vscode.l10n.t('Put the caret on something to check: a name, a place, a figure, a date, a quotation.'));
        return undefined;
      }
      const { uri } = targets.reading.document;
      const refused = services.checks.refusal(uri);
      if (refused !== undefined) {
        void vscode.window.showInformationMessage(refused);
        return undefined;
      }
      const change = await ask(targets);
      if (change === undefined) return undefined;
      const hand = await services.hands.of(uri);
      try {
        await services.checks.update(uri, (file) => withChange(file, targets, change, hand));
      } catch (error) {
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
        return undefined;
      }
      say(outcome(targets, change));
      return number;
    },
  };
}

/** The file with the change on each of the things; the same whenever it is asked. */
function withChange(file: CheckFile, { reading, items, gone }: Targets, change: CheckChange, hand: Hand): CheckFile {
  const copy = copyOf(reading.analysis.story.text);
  const story = storyName(reading.document.uri);
  const byId = new Map(file.checks.map((check) => [check.id, check]));
  const checks = [
    ...items.map(({ checkable, check }) => {
      const fresh = newCheck(checkable, copy, story, change, hand);
      const before = byId.get(check?.id ?? fresh.id) ?? check;
      return before === null || before === undefined ? fresh : changedCheck(before, change, hand, { checkable, copy });
    }),
    ...gone.map((check) => changedCheck(byId.get(check.id) ?? check, change, hand, null)),
  ];
  return mergeChecks(file, { checks, others: [], damaged: [] });
}

function outcome({ items, gone }: Targets, { state, note }: CheckChange): string {
  const number = items.length + gone.length;
  const words = shorten((items[0]?.checkable.text ?? gone[0]?.anchor.quote.exact ?? '').replace(/\s+/g, ' '), 40);
  const what = number === 1 ? `“${words}”` : vscode.l10n.t('{0} things', number);
  if (state !== undefined) return `${checkStateWord(vscode.l10n.t, state, true)}: ${what}.`;
  return note === undefined ? vscode.l10n.t('Evidence kept for {0}.', what) : vscode.l10n.t('Note kept for {0}.', what);
}

const as =
  (state: CheckState): Ask =>
  () =>
    Promise.resolve({ state });

/** A state that says something is open asks what. */
const asWithNote =
  (state: CheckState, question: () => string): Ask =>
  async (targets) => {
    const note = await askForNote(targets, question());
    return note === undefined ? undefined : { state, note };
  };

async function askForNote({ items, gone }: Targets, title: string): Promise<string | undefined> {
  const [first] = [...items.flatMap(({ check }) => check ?? []), ...gone];
  const prompt = items.some(({ checkable }) => checkable.unnamedSource)
    ? vscode.l10n.t('This rests on an unnamed source: write nothing here that says who it is.')
    : vscode.l10n.t('It may be left empty.');
  return vscode.window.showInputBox({
    title,
    prompt,
    value: items.length + gone.length === 1 ? (first?.note ?? '') : '',
  });
}

async function askForEvidence({ items, gone }: Targets): Promise<CheckChange | undefined> {
  const [first] = [...items.flatMap(({ check }) => check ?? []), ...gone];
  const evidence = await vscode.window.showInputBox({
    title: vscode.l10n.t('Link to the Evidence'),
    prompt: vscode.l10n.t('The address of a page or a file. Left empty, it is taken away.'),
    placeHolder: 'https://',
    value: items.length + gone.length === 1 ? (first?.evidence ?? '') : '',
    validateInput: (value) =>
      isAddress(value)
        ? undefined
        : vscode.l10n.t('An address begins with https://, http:// or file:///. Anything else is a note.'),
  });
  return evidence === undefined ? undefined : { evidence: evidence.trim() };
}

function isAddress(value: string): boolean {
  return value.trim() === '' || /^(?:https?:\/\/|file:\/\/\/)\S+$/i.test(value.trim());
}

export const markChecked = marking('copydesk.markChecked', as('checked'));
export const markToDo = marking('copydesk.markToDo', as('to-do'));
export const markQueried = marking(
  'copydesk.markQueried',
  asWithNote('queried', () => vscode.l10n.t('What Did You Ask, and Whom?')),
);
export const markDisputed = marking(
  'copydesk.markDisputed',
  asWithNote('disputed', () => vscode.l10n.t('What Is Wrong With It?')),
);
/** Ticks off what is not ticked yet, and takes the tick away where all are. */
export const toggleChecked = marking('copydesk.toggleChecked', ({ items, gone }) => {
  const all = items.every(({ state, stale }) => state === 'checked' && !stale) && gone.length === 0;
  return Promise.resolve({ state: all ? 'to-do' : 'checked' });
});
export const noteOnCheck = marking('copydesk.noteOnCheck', async (targets) => {
  const note = await askForNote(targets, vscode.l10n.t('Note'));
  return note === undefined ? undefined : { note };
});
export const evidenceForCheck = marking('copydesk.evidenceForCheck', askForEvidence);

/** "Open evidence": in the browser, or in whatever opens such a file. */
export const openEvidence: Command = {
  id: 'copydesk.openEvidence',
  async run(services, ...args) {
    const targets = await targetsOf(services, args);
    const marks = [...(targets?.items.flatMap(({ check }) => check ?? []) ?? []), ...(targets?.gone ?? [])];
    const evidence = marks.map((check) => check.evidence).find((address) => address !== '');
    if (evidence === undefined || !isAddress(evidence)) {
      say(vscode.l10n.t('No evidence is linked here: “Link to the Evidence…” does that.'));
      return undefined;
    }
    await vscode.env.openExternal(vscode.Uri.parse(evidence));
    return evidence;
  },
};

/** "Set Your Name on Checks": what stands beside the marks made on this machine. */
export const setName: Command = {
  id: 'copydesk.setName',
  run: ({ hands }, name) => hands.setName(typeof name === 'string' ? name : undefined),
};
