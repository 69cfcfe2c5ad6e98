/** Language server: what is read of a document in the words of the protocol. Each function translates; none decides anything. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  InlayHintKind,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { checks, type Finding, type Severity, type Span } from '../../engine';
import { today } from '../../languageService/clock';
import { fixAll, questionsIn } from '../../languageService/fixes';
import { hoverParts, joinParts, narrowest } from '../../languageService/hover';
import { attributionMarkdown } from '../../languageService/hover/attribution';
import { waysToIgnore } from '../../languageService/ignoring';
import { ledgerEntries, ledgerNote } from '../../languageService/ledger';
import { namedThings, SYMBOL_KIND } from '../../languageService/names';
import { problemsOf } from '../../languageService/problems';
import type { Replacement } from '../../languageService/rename';
import { count, sayPlainly as say } from '../../languageService/say';
import type { Reading } from './readings';

/** What the client can take, as far as answers depend on it. */
export interface ClientAbilities {
  readonly hoverMarkdown: boolean;
  readonly nestedSymbols: boolean;
  readonly versionedEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly showDocument: boolean;
}

/** The commands that the server runs for a code action. */
export const COMMANDS = { ignore: 'copydesk.ignore', explainRule: 'copydesk.explainRule' } as const;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param pageOf address of a rule's page; null where there is none */
export function diagnosticsOf(
  reading: Reading,
  client: ClientAbilities,
  pageOf: (rule: string) => string | null,
): Diagnostic[] {
  const { positions, document } = reading;
  return problemsOf(say, reading.open).map((problem) => {
    const href = client.codeDescription ? pageOf(problem.rule) : null;
    return {
      range: positions.rangeOf(problem),
      severity: SEVERITY[problem.severity],
      code: problem.rule,
      ...(href !== null && { codeDescription: { href } }),
      source: 'Copydesk',
      message: problem.message,
      ...(client.relatedInformation &&
        problem.related.length > 0 && {
          relatedInformation: problem.related.map((place) => ({
            location: { uri: document.uri, range: positions.rangeOf(place) },
            message: place.message,
          })),
        }),
    };
  });
}

export function hoverAt(reading: Reading, offset: number, client: ClientAbilities): Hover | null {
  const parts = hoverParts(reading.analysis, offset, {
    ...{ say, uri: null, knowledge: reading.wishes.knowledge, open: reading.open },
    ...{ isProblem: false, today: today(), dateLanguage: 'en-GB', canLookUp: false },
  });
  const span = narrowest(parts);
  if (span === undefined) return null;
  const markdown = joinParts(parts);
  const contents = client.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: withFewEscapes(markdown) }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(markdown) };
  return { contents, range: reading.positions.rangeOf(span) };
}

/**
 * The same Markdown without the backslashes that change nothing where they stand: editors that show Markdown as source with colours
 * show them too. What could begin a link, a list, emphasis or HTML keeps its own.
 */
function withFewEscapes(markdown: string): string {
  return markdown.replace(/\\([^\w\s])/g, (whole, mark: string, at: number) => {
    const [before, after] = [markdown[at - 1] ?? '\n', markdown[at + 2] ?? '\n'];
    if (/[,;()'"%?]/.test(mark)) return mark;
    if (mark === ':') return /[\s*]/.test(after) ? mark : whole;
    // "1." at the start of a line would begin a list.
    if (mark === '.') return /\s/.test(after) && !isNumberOfList(markdown, at) ? mark : whole;
    return mark === '-' && /\w/.test(before) && /\w/.test(after) ? mark : whole;
  });
}

/** Whether nothing but a number stands between the start of the line, or of its item, and the place. */
function isNumberOfList(markdown: string, at: number): boolean {
  return /^(?:- )?\d+$/.test(markdown.slice(markdown.lastIndexOf('\n', at) + 1, at));
}

/** Markdown of our own making as plain text: marks of emphasis, headings and escapes go, a link leaves its words and address. */
function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/^#+ /gm, '')
    .replace(/(?<!\\)\[((?:\\.|[^\\[\]])*)\]\(([^)\s]*)\)/g, '$1 <$2>')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\([^\w\s])/g, '$1');
}

export function codeActionsIn(
  reading: Reading,
  range: Span,
  diagnostics: readonly Diagnostic[],
  client: ClientAbilities,
  canIgnore: boolean,
): CodeAction[] {
  const { open, positions, document, wishes } = reading;
  const here = questionsIn(open, range);
  // Where several questions meet, each line of the menu says which it is about.
  const about = ({ rule }: Finding): string => (here.length === 1 ? '' : `: ${titleOf(rule)}`);
  const edit = (edits: readonly Replacement[]): WorkspaceEdit => workspaceEdit(reading, edits, client.versionedEdits);
  return here.flatMap((finding) => {
    const own = diagnostics.filter(({ code }) => code === finding.rule);
    const action = (title: string, does: Partial<CodeAction>): CodeAction => {
      return { title, kind: CodeActionKind.QuickFix, ...(own.length > 0 && { diagnostics: own }), ...does };
    };
    const command = (title: string, name: string, ...args: unknown[]): CodeAction =>
      action(title, { command: { title, command: name, arguments: args } });
    const all = fixAll(finding, open);
    const actions = finding.fixes.map(({ title, edits }) =>
      action(title, { edit: edit(edits), ...(finding.fixes.length === 1 && { isPreferred: true }) }),
    );
    if (all.length > 1) {
      const title = say('Fix all {0} of “{1}” in this story', all.length, finding.rule);
      actions.push(action(title, { edit: edit(all.flatMap(({ edits }) => edits)) }));
    }
    if (client.showDocument)
      actions.push(command(say('Explain this rule: {0}', finding.rule), COMMANDS.explainRule, finding.rule));
    if (canIgnore) {
      for (const { scope, title, entry } of waysToIgnore(say, finding, wishes.story, positions.text)) {
        const whole = scope === 'finding' ? `${title}${about(finding)}` : title;
        actions.push(command(whole, COMMANDS.ignore, document.uri, entry));
      }
    }
    return actions;
  });
}

function titleOf(rule: string): string {
  return checks.find((check) => check.rule === rule)?.title ?? rule;
}

export function workspaceEdit(
  { document, version, positions }: Reading,
  replacements: readonly Replacement[],
  versioned: boolean,
): WorkspaceEdit {
  const { uri } = document;
  const edits: TextEdit[] = replacements.map((each) => ({
    range: positions.rangeOf(each),
    newText: each.replacement,
  }));
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** Whom and what the story names; nested where the client can show it, with no child. */
export function symbolsOf(reading: Reading, nested: boolean): DocumentSymbol[] | SymbolInformation[] {
  const { analysis, positions, document } = reading;
  const things = namedThings(analysis).map(({ identity: { name, type, mentions }, first }) => ({
    name,
    kind: SymbolKind[SYMBOL_KIND[type]],
    detail: count(say, mentions.length, '{0} mention', '{0} mentions'),
    range: positions.rangeOf(first),
  }));
  if (nested) return things.map((thing) => ({ ...thing, selectionRange: thing.range }));
  return things.map(({ name, kind, detail, range }) => ({
    ...{ name, kind, containerName: detail, location: { uri: document.uri, range } },
  }));
}

export function locationOf({ document, positions }: Reading, span: Span): Location {
  return { uri: document.uri, range: positions.rangeOf(span) };
}

/** After the first mention of each source, what the ledger has of it. */
export function ledgerHints(reading: Reading, within: Span): InlayHint[] {
  const { analysis, positions } = reading;
  return ledgerEntries(analysis)
    .filter(({ first }) => within.start <= first.end && first.end <= within.end)
    .map(({ source, first }) => {
      const said = analysis.attributions[source.attributions[0]!];
      return {
        position: positions.positionAt(first.end),
        label: ledgerNote(say, source),
        kind: InlayHintKind.Type,
        paddingLeft: true,
        ...(said !== undefined && {
          tooltip: { kind: MarkupKind.Markdown, value: attributionMarkdown(say, analysis, said, null) },
        }),
      };
    });
}
