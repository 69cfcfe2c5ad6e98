/** Formats, pure: an Analysis as the documented JSON, the form that other programs rely on. */
import type { Analysis, Attribution, Finding, Mention, Source, SourcePhrase, TextSpan } from '../engine';
import type { Analyzed } from './format';

/** Version of the documented form. */
export const FORMAT_VERSION = 1;

/** One element of `documents`. The warnings of the reading go before the engine's own. */
export function annotatedDocument({ id, analysis, warnings, document }: Analyzed) {
  return {
    id,
    ...(document && { carrier: document, copy: analysis.story.text }),
    storyDate: analysis.storyDate,
    entities: analysis.entities.map(entity),
    attributions: analysis.attributions.map(attribution),
    findings: analysis.findings.map((finding) => findingRecord(finding, analysis.story.text)),
    sources: analysis.sources.map(source),
    warnings: [...warnings, ...analysis.warnings],
    failures: analysis.failures,
  };
}

/** One element of `documents` as `check` prints it: questions only. */
export function checkedDocument(id: string, analysis: Analysis) {
  return { id, findings: analysis.findings.map((finding) => findingRecord(finding, analysis.story.text)) };
}

function span({ start, end, text }: TextSpan) {
  return { start, end, text };
}

function entity(mention: Mention) {
  return {
    ...span(mention),
    type: mention.type,
    entity: mention.entity,
    card: mention.card,
    ...(mention.role && { role: span(mention.role) }),
    ...(mention.data && { data: mention.data }),
    reason: mention.reason,
    ...(mention.confidence !== undefined && { confidence: mention.confidence }),
  };
}

function sourcePhrase(phrase: SourcePhrase) {
  return { ...span(phrase), class: phrase.class, entity: phrase.entity };
}

function attribution(said: Attribution) {
  return {
    kind: said.kind,
    source: said.source && sourcePhrase(said.source),
    cue: said.cue && span(said.cue),
    contents: said.contents.map(span),
    ...(said.wide && { wide: true }),
    reason: said.reason,
    ...(said.confidence !== undefined && { confidence: said.confidence }),
  };
}

function source(record: Source) {
  return {
    source: record.id,
    named: record.named,
    class: record.class,
    entity: record.entity,
    descriptor: record.descriptor,
    role: record.role,
    number: record.number,
    closeness: record.closeness && span(record.closeness),
    reasonGiven: record.reasonGiven,
    reasonQuality: record.reason?.quality ?? null,
    reason: record.reason && span(record.reason),
    mentions: record.mentions.map(span),
    attributions: record.attributions,
  };
}

function findingRecord(finding: Finding, text: string) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...span(finding),
    message: finding.message,
    data: finding.data,
    ...(finding.related.length > 0 && {
      related: finding.related.map((related) => ({ ...span(related), message: related.message })),
    }),
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ start, end, replacement }) => ({ start, end, text: text.slice(start, end), replacement })),
      })),
    }),
    reason: finding.reason,
  };
}
