/** The story panel: what Copydesk asks about, by how grave it is, by rule, or by what has become of it. Pure. */
import { checks, SEVERITIES, type Finding, type Severity } from '../../engine';
import type { IgnoreEntry } from '../../config';
import { shorten } from '../../languageService/markdown';
import { groupBySource, type QuestionGroup } from '../../languageService/questionGroups';
import { ignoredBecause } from '../ignoredWords';
import type { Say } from '../../languageService/say';
import { severityWord } from '../../languageService/words';
import type { PanelNode } from './node';

export const QUESTION_GROUPINGS = ['severity', 'rule', 'state'] as const;
export type QuestionGrouping = (typeof QUESTION_GROUPINGS)[number];

const LONGEST_LABEL = 60;

const ICON: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};
const ICON_COLOR: Readonly<Record<Severity, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  information: 'notificationsInfoIcon.foreground',
  hint: 'descriptionForeground',
};

export function questionsTree(
  say: Say,
  open: readonly Finding[],
  ignored: ReadonlyMap<Finding, IgnoreEntry>,
  grouping: QuestionGrouping,
  uri: string,
): readonly PanelNode[] {
  const groups = groupBySource(open);
  const group = (id: string, label: string, these: readonly QuestionGroup[], description?: string): PanelNode[] =>
    these.length === 0
      ? []
      : [
          {
            id: `group ${id}`,
            label,
            description: description ?? String(these.length),
            isOpen: true,
            children: these.map((each) => questionNode(say, each, uri, grouping === 'rule')),
          },
        ];
  const waved = ignoredNode(say, ignored, uri);
  switch (grouping) {
    case 'severity':
      return [
        ...SEVERITIES.flatMap((severity) => {
          const these = groups.filter(({ first }) => first.severity === severity);
          return group(severity, capital(severityWord(say, severity)), these);
        }),
        ...waved,
      ];
    case 'rule':
      return [
        ...[...new Set(groups.map(({ first }) => first.rule))].flatMap((rule) => {
          const these = groups.filter(({ first }) => first.rule === rule);
          return group(rule, titleOf(rule), these, `${these.length} · ${rule}`);
        }),
        ...waved,
      ];
    case 'state':
      return [...group('open', say('Open'), groups), ...waved];
  }
}

/** "7 open, 2 ignored", for the head of the view. */
export function questionsSummary(say: Say, open: readonly Finding[], ignored: number): string {
  const groups = groupBySource(open).length;
  if (groups + ignored === 0) return '';
  return ignored === 0 ? say('{0} open', groups) : say('{0} open, {1} ignored', groups, ignored);
}

function questionNode(say: Say, { first, others }: QuestionGroup, uri: string, underRule: boolean): PanelNode {
  const messages = [first.message, ...others.map(({ message }) => message)];
  const words = first.text.replace(/\s+/g, ' ');
  return {
    id: `question ${first.rule} ${words}`,
    label: shorten(words, LONGEST_LABEL),
    // Under the heading of its rule a question says what is asked, elsewhere which rule asks.
    description: underRule ? first.message : titleOf(first.rule),
    tooltip: [`“${shorten(words, 200)}”`, ...messages, first.rule].join('\n'),
    icon: ICON[first.severity],
    iconColor: ICON_COLOR[first.severity],
    spoken: [shorten(words, LONGEST_LABEL), severityWord(say, first.severity), ...messages].join('. '),
    context: 'question.open',
    span: first,
    follows: [first],
    args: [uri, first.rule, first.start],
    argsOf: { 'copydesk.explainRule': [first.rule] },
  };
}

function ignoredNode(say: Say, ignored: ReadonlyMap<Finding, IgnoreEntry>, uri: string): readonly PanelNode[] {
  if (ignored.size === 0) return [];
  const children = [...ignored].map(([finding, entry]): PanelNode => {
    const words = finding.text.replace(/\s+/g, ' ');
    return {
      id: `ignored ${finding.rule} ${words}`,
      label: shorten(words, LONGEST_LABEL),
      description: [titleOf(finding.rule), ignoredBecause(entry)].filter((part) => part !== '').join(' · '),
      tooltip: [finding.message, ignoredBecause(entry), finding.rule].filter((part) => part !== '').join('\n'),
      icon: 'circle-slash',
      context: 'question.ignored',
      span: finding,
      args: [uri, finding.rule, finding.start],
    };
  });
  return [{ id: 'group ignored', label: say('Ignored'), description: String(ignored.size), children }];
}

function titleOf(rule: string): string {
  return checks.find((check) => check.rule === rule)?.title ?? rule;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
