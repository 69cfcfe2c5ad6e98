/** The story panel: what there is to check, what was checked, and by whom. Pure. */
import { CHECKABLE_KINDS, CHECK_STATES, type Check, type Checklist, type ChecklistItem } from '../../checklist';
import { shorten } from '../../languageService/markdown';
import type { Say } from '../../languageService/say';
import { checkStateWord, checkableWord, handWords } from '../../languageService/checkWords';
import type { PanelNode } from './node';

export const CHECKLIST_GROUPINGS = ['kind', 'state', 'story'] as const;
export type ChecklistGrouping = (typeof CHECKLIST_GROUPINGS)[number];

const LONGEST_LABEL = 80;

export function checklistTree(
  say: Say,
  { items, gone }: Checklist,
  grouping: ChecklistGrouping,
  uri: string,
): readonly PanelNode[] {
  const nodes = (these: readonly ChecklistItem[]): PanelNode[] =>
    these.map((item) => itemNode(say, item, uri, grouping));
  const group = (id: string, label: string, these: readonly ChecklistItem[], isOpen: boolean): readonly PanelNode[] => {
    if (these.length === 0) return [];
    const done = these.filter(({ state, stale }) => state === 'checked' && !stale).length;
    const description = grouping === 'kind' ? say('{0} of {1} checked', done, these.length) : String(these.length);
    return [{ id: `group ${id}`, label, description, isOpen, children: nodes(these) }];
  };
  return [...grouped(), ...goneNode(say, gone, uri)];

  function grouped(): readonly PanelNode[] {
    switch (grouping) {
      case 'story':
        return nodes(items);
      case 'kind':
        return CHECKABLE_KINDS.flatMap((kind) => {
          const these = items.filter(({ checkable }) => checkable.kind === kind);
          return group(kind, checkableWord(say, kind, true), these, true);
        });
      case 'state': {
        const fresh = (state: string): readonly ChecklistItem[] =>
          items.filter((item) => item.state === state && !item.stale);
        return [
          ...group(
            'stale',
            say('Changed since they were marked'),
            items.filter(({ stale }) => stale),
            true,
          ),
          ...CHECK_STATES.flatMap((state) =>
            group(state, checkStateWord(say, state, true), fresh(state), state !== 'checked'),
          ),
        ];
      }
    }
  }
}

/** "12 of 37 checked", for the head of the view. */
export function checklistSummary(say: Say, { items }: Checklist): string {
  const done = items.filter(({ state, stale }) => state === 'checked' && !stale).length;
  return items.length === 0 ? '' : say('{0} of {1} checked', done, items.length);
}

function itemNode(say: Say, item: ChecklistItem, uri: string, grouping: ChecklistGrouping): PanelNode {
  const { key, checkable, check, state, stale } = item;
  const words = checkable.text.replace(/\s+/g, ' ');
  const about = [
    stale ? say('changed since') : '',
    state === 'to-do' || (state === 'checked' && grouping !== 'story') ? '' : checkStateWord(say, state),
    check === null ? '' : noteWords(check),
    // What was found says more than what the words come to.
    check !== null || checkable.value === null || checkable.value === words ? '' : shorten(checkable.value, 40),
  ].filter((part) => part !== '');
  const kind = checkableWord(say, checkable.kind);
  return {
    id: `item ${key}`,
    label: shorten(words, LONGEST_LABEL),
    description: about.join(' · '),
    tooltip: tooltipOf(say, item),
    ...iconOf(item),
    spoken: [words, kind, checkStateWord(say, state), ...about].join(', '),
    context: `item.${state}${stale ? '.stale' : ''}${check?.evidence ? '.evidence' : ''}`,
    span: checkable,
    follows: [checkable],
    ticked: state === 'checked' && !stale,
    args: [uri, key],
  };
}

/** Who found what, on one line. */
function noteWords({ state, note, by }: Check): string {
  const found = note === '' ? '' : `“${shorten(note.replace(/\s+/g, ' '), 60)}”`;
  return [found, state === 'to-do' ? '' : by].filter((part) => part !== '').join(', ');
}

function tooltipOf(say: Say, { checkable, check, state, stale }: ChecklistItem): string {
  const lines = [`“${shorten(checkable.text.replace(/\s+/g, ' '), 200)}”`];
  if (checkable.value !== null && checkable.value !== checkable.text) lines.push(checkable.value);
  if (check !== null) {
    lines.push(`${checkStateWord(say, state, true)}, ${handWords(check)}`);
    if (check.note !== '') lines.push(check.note);
    if (check.evidence !== '') lines.push(check.evidence);
    if (stale) lines.push(say('It read: {0}', check.anchor.sentence));
  }
  return lines.join('\n');
}

function iconOf({ state, stale }: ChecklistItem): Pick<PanelNode, 'icon' | 'iconColor'> {
  if (stale) return { icon: 'history', iconColor: 'list.warningForeground' };
  if (state === 'disputed') return { icon: 'error', iconColor: 'list.errorForeground' };
  if (state === 'queried') return { icon: 'question', iconColor: 'list.warningForeground' };
  return {};
}

function goneNode(say: Say, gone: readonly Check[], uri: string): readonly PanelNode[] {
  if (gone.length === 0) return [];
  const children = gone.map((check): PanelNode => {
    const { id, state, anchor } = check;
    return {
      id: `gone ${id}`,
      label: shorten(anchor.quote.exact, LONGEST_LABEL),
      description: [checkStateWord(say, state), noteWords(check)].filter((part) => part !== '').join(' · '),
      tooltip: [anchor.sentence, `${checkStateWord(say, state, true)}, ${handWords(check)}`, check.note]
        .filter((line) => line !== '')
        .join('\n'),
      icon: 'history',
      context: 'gone',
      args: [uri, id],
    };
  });
  return [{ id: 'group gone', label: say('No longer in the story'), description: String(gone.length), children }];
}
