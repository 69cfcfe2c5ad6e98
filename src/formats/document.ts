/** Formats, pure: an Analysis as the documented JSON, the form that other programs rely on. */
import {
  wordsOf,
  type Analysis,
  type Attribution,
  type Finding,
  type Mention,
  type Source,
  type SourcePhrase,
  type Story,
  type TextSpan,
} from '../engine';
import type { Analyzed } from './format';

/** Version of the documented form. */
export const FORMAT_VERSION = 1;

/** One element of `documents`. The warnings of the reading go before the engine's own. */
export function annotatedDocument({ id, analysis, warnings, takenOut }: Analyzed) {
  const records = new Records(analysis.story);
  return {
    id,
    ...(takenOut && { carrier: takenOut, copy: analysis.story.text }),
    storyDate: analysis.storyDate,
    entities: analysis.entities.map((mention) => records.entity(mention)),
    attributions: analysis.attributions.map((said) => records.attribution(said)),
    findings: analysis.findings.map((finding) => records.finding(finding)),
    sources: analysis.sources.map((source) => records.source(source)),
    warnings: [...warnings, ...analysis.warnings],
    failures: analysis.failures,
  };
}

/** One element of `documents` as `check` prints it: questions only. */
export function checkedDocument(id: string, analysis: Analysis) {
  const records = new Records(analysis.story);
  return { id, findings: analysis.findings.map((finding) => records.finding(finding)) };
}

/** A place: `text` is the slice of the file; where markup stands in it, `copy` has the words as read. */
export interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly copy?: string;
}

interface EntityRecord extends SpanRecord {
  type: Mention['type'];
  entity: Mention['entity'];
  card: Mention['card'];
  role?: SpanRecord;
  data?: Mention['data'];
  reason: Mention['reason'];
  confidence?: number;
}

interface SourcePhraseRecord extends SpanRecord {
  class: SourcePhrase['class'];
  entity: SourcePhrase['entity'];
}

/** The place as it is printed. */
export function spanRecord(story: Story, { start, end }: TextSpan): SpanRecord {
  const text = story.text.slice(start, end);
  const copy = wordsOf(story, { start, end });
  return text === copy ? { start, end, text } : { start, end, text, copy };
}

/** The parts of an Analysis as records. */
class Records {
  constructor(private readonly story: Story) {}

  // A record is added to key by key: there are thousands, and a spread costs as much as all else that is written of one.
  entity(mention: Mention): EntityRecord {
    const record = this.span(mention) as EntityRecord;
    record.type = mention.type;
    record.entity = mention.entity;
    record.card = mention.card;
    if (mention.role) record.role = this.span(mention.role);
    if (mention.data) record.data = mention.data;
    record.reason = mention.reason;
    if (mention.confidence !== undefined) record.confidence = mention.confidence;
    return record;
  }

  attribution(said: Attribution) {
    return {
      kind: said.kind,
      source: said.source && this.sourcePhrase(said.source),
      cue: said.cue && this.span(said.cue),
      contents: said.contents.map((content) => this.span(content)),
      ...(said.wide && { wide: true }),
      reason: said.reason,
      ...(said.confidence !== undefined && { confidence: said.confidence }),
    };
  }

  source(record: Source) {
    return {
      source: record.id,
      named: record.named,
      class: record.class,
      entity: record.entity,
      descriptor: record.descriptor,
      role: record.role,
      number: record.number,
      closeness: record.closeness && this.span(record.closeness),
      reasonGiven: record.reasonGiven,
      reasonQuality: record.reason?.quality ?? null,
      reason: record.reason && this.span(record.reason),
      mentions: record.mentions.map((mention) => this.span(mention)),
      attributions: record.attributions,
    };
  }

  finding(finding: Finding) {
    const { text } = this.story;
    return {
      rule: finding.rule,
      severity: finding.severity,
      ...this.span(finding),
      message: finding.message,
      data: finding.data,
      ...(finding.related.length > 0 && {
        related: finding.related.map((related) => ({ ...this.span(related), message: related.message })),
      }),
      ...(finding.fixes.length > 0 && {
        fixes: finding.fixes.map(({ title, edits }) => ({
          title,
          edits: edits.map(({ start, end, replacement }) => ({
            start,
            end,
            text: text.slice(start, end),
            replacement,
          })),
        })),
      }),
      reason: finding.reason,
    };
  }

  private sourcePhrase(phrase: SourcePhrase): SourcePhraseRecord {
    const record = this.span(phrase) as SourcePhraseRecord;
    record.class = phrase.class;
    record.entity = phrase.entity;
    return record;
  }

  private span(span: TextSpan): SpanRecord {
    return spanRecord(this.story, span);
  }
}
