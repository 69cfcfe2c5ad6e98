/** The story panel: what has changed since another draft, as plain data. Pure. */
import { CHANGE_GROUPS, type Change, type ChangeKind, type WordRun } from '../../compare';
import type { TextSpan } from '../../engine';
import type { Say } from '../../languageService/say';
import { shorten } from '../../languageService/markdown';

/** One line of the tree. */
export interface ChangeNode {
  readonly label: string;
  readonly description?: string;
  readonly tooltip: string;
  readonly icon?: string;
  /** Which menus it has (`viewItem`). */
  readonly context?: string;
  /** Where a click goes, and in which draft. */
  readonly place?: { readonly draft: 'old' | 'new'; readonly span: TextSpan };
  readonly change?: Change;
  readonly children?: readonly ChangeNode[];
}

const LONGEST_LABEL = 120;

export function changesTree(say: Say, changes: readonly Change[]): readonly ChangeNode[] {
  return CHANGE_GROUPS.flatMap(({ title, kinds }): readonly ChangeNode[] => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    const label = say(title);
    const children = own.map((change) => changeNode(say, change));
    return [{ label, description: String(own.length), tooltip: label, children }];
  });
}

function changeNode(say: Say, change: Change): ChangeNode {
  const { kind, message, old, new: now, words } = change;
  const place = now !== null ? { draft: 'new' as const, span: now } : { draft: 'old' as const, span: old! };
  const isQuotation = kind.startsWith('quotation');
  const versions = [
    ...(old === null ? [] : [version(say('Was'), 'old', old)]),
    ...(now === null ? [] : [version(say('Is'), 'new', now)]),
  ];
  return {
    label: shorten(oneLine(message), LONGEST_LABEL),
    ...(now === null ? { description: say('in the other draft') } : {}),
    tooltip: [oneLine(message), ...(words === undefined ? [] : [words.map(run).join(' ')])].join('\n'),
    icon: iconOf(kind),
    context: 'change',
    place,
    change,
    ...(isQuotation ? { children: versions } : {}),
  };
}

function version(label: string, draft: 'old' | 'new', span: TextSpan): ChangeNode {
  const words = oneLine(span.text);
  return { label: shorten(words, LONGEST_LABEL), description: label, tooltip: words, place: { draft, span } };
}

/** What went and came, as `wdiff` writes it. */
function run({ in: where, text }: WordRun): string {
  const words = oneLine(text);
  return where === 'both' ? words : where === 'old' ? `[-${words}-]` : `{+${words}+}`;
}

function iconOf(kind: ChangeKind): string {
  if (/gone$|dropped$/.test(kind)) return 'diff-removed';
  return /added$/.test(kind) ? 'diff-added' : 'diff-modified';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
