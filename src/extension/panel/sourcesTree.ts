/** The story panel: who the story rests on, unnamed sources first, with what each of them says. Pure. */
import type { Analysis, Attribution, Finding, Source } from '../../engine';
import { shorten } from '../../languageService/markdown';
import { extentOf, partsOf } from '../../languageService/marks';
import { groupBySource } from '../../languageService/questionGroups';
import { count, type Say } from '../../languageService/say';
import { classWord, kindWord } from '../../languageService/words';
import { contentOf } from '../../languageService/statements';
import type { PanelNode } from './node';

const LONGEST_LABEL = 80;

/** @param open the open questions of the story: what can be done about one is offered on its source too */
export function sourcesTree(say: Say, analysis: Analysis, open: readonly Finding[], uri: string): readonly PanelNode[] {
  const groups: [string, string, readonly Source[]][] = [
    ['unnamed', say('Not named'), analysis.sources.filter(({ named }) => !named)],
    ['named', say('Named'), analysis.sources.filter(({ named }) => named)],
  ];
  return groups.flatMap(([id, label, sources]): readonly PanelNode[] => {
    if (sources.length === 0) return [];
    const children = sources.map((source) => sourceNode(say, source, analysis, open, uri));
    return [{ id, label, description: String(sources.length), isOpen: true, children }];
  });
}

/** "4 unnamed of 9", for the head of the view. */
export function sourcesSummary(say: Say, { sources }: Analysis): string {
  const unnamed = sources.filter(({ named }) => !named).length;
  return sources.length === 0 ? '' : say('{0} unnamed of {1}', unnamed, sources.length);
}

function sourceNode(say: Say, source: Source, analysis: Analysis, open: readonly Finding[], uri: string): PanelNode {
  const question = groupBySource(open.filter(({ data }) => data['source'] === source.id))[0]?.first;
  const said = source.attributions.flatMap((index) => analysis.attributions[index] ?? []);
  const span = source.mentions[0] ?? (said[0] === undefined ? undefined : extentOf(said[0]));
  const about = [count(say, said.length, '1 statement', '{0} statements')];
  if (!source.named) about.push(reasonWords(say, source));
  const reason = source.reason;
  const children: PanelNode[] = said.map((attribution) => statementNode(say, attribution, uri));
  if (reason !== null) {
    children.unshift({
      id: `reason ${source.descriptor}`,
      label: shorten(oneLine(reason.text), LONGEST_LABEL),
      description: reason.quality === 'rote' ? say('reason, a stock phrase') : say('reason'),
      icon: 'info',
      span: reason,
    });
  }
  return {
    id: `source ${source.named ? 'named' : 'unnamed'} ${oneLine(source.descriptor)}`,
    label: shorten(oneLine(source.descriptor), LONGEST_LABEL),
    description: about.join(', '),
    tooltip: [oneLine(source.descriptor), classWord(say, source.class), about.join(', ')].join('\n'),
    icon: iconOf(source),
    ...(source.named ? {} : { iconColor: 'copydesk.sourceBorder' }),
    context: question === undefined ? 'source' : 'source.open',
    ...(span === undefined ? {} : { span }),
    follows: [...source.mentions, ...said.flatMap(partsOf)],
    args: question === undefined ? [uri] : [uri, question.rule, question.start],
    ...(question === undefined ? {} : { argsOf: { 'copydesk.explainRule': [question.rule] } }),
    children,
  };
}

function statementNode(say: Say, attribution: Attribution, uri: string): PanelNode {
  const content = oneLine(contentOf(attribution));
  const span = attribution.contents[0] ?? attribution.cue ?? attribution.source;
  return {
    id: `statement ${content}`,
    label: shorten(content, LONGEST_LABEL),
    description: kindWord(say, attribution.kind),
    tooltip: content,
    icon: attribution.kind === 'direct' || attribution.kind === 'mixed' ? 'quote' : 'comment',
    context: 'statement',
    ...(span === null ? {} : { span, args: [uri, span.start] }),
  };
}

/** What the copy says of why a source is not named. */
export function reasonWords(say: Say, { reason }: Source): string {
  if (reason === null) return say('no reason given');
  return reason.quality === 'rote' ? say('reason given, a stock phrase') : say('reason given');
}

function iconOf({ class: sourceClass }: Source): string {
  switch (sourceClass) {
    case 'named-organization':
    case 'unnamed-group':
      return 'organization';
    case 'document':
      return 'file-text';
    case 'named-person':
    case 'unnamed-individual':
    case 'pronoun':
      return 'person';
    default:
      return 'question';
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
