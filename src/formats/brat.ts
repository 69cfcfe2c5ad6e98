/**
 * Format `brat`: standoff annotation (https://brat.nlplab.org/standoff.html), a text and its annotations as two files. Offsets are
 * Unicode code points into that text, which ends its lines with LF and has no byte-order mark: so every reader counts alike,
 * whether or not its language takes CRLF for one character.
 *
 * Names and figures are text-bound annotations of their type, mentions of one identity an `Equiv`. An attribution is an event with
 * its cue as trigger and roles `source` and `content`; without a cue a relation `source-of`. A question is a
 * text-bound annotation with its message as a note.
 */
import { figureValue } from '../checklist';
import type { Analysis, Attribution, TextSpan } from '../engine';
import { Standoff } from './standoff';

export interface BratFiles {
  /** The `.txt`. */
  readonly text: string;
  /** The `.ann`. */
  readonly annotations: string;
}

export function brat(analysis: Analysis): BratFiles {
  const { story, entities, attributions, findings } = analysis;
  const standoff = new Standoff(story.text);
  const ids = entities.map((mention) => {
    const id = standoff.textBound(mention.type, [mention]);
    const value = mention.data === undefined ? null : figureValue(mention.type, mention.data);
    const about = [value, mention.card === null ? null : `card ${mention.card}`].filter((part) => part !== null);
    if (about.length > 0) standoff.note(id, about.join('; '));
    return id;
  });
  for (const { mentions } of analysis.identities) {
    if (mentions.length > 1) standoff.equivalent(mentions.map((index) => ids[index]!));
  }
  const phrases = new Map<string, string>();
  for (const attribution of attributions) attributionOf(standoff, attribution, phrases);
  for (const finding of findings) {
    const id = standoff.textBound('question', [finding]);
    standoff.attribute('severity', id, finding.severity);
    standoff.note(id, `${finding.rule}: ${finding.message}`);
  }
  return { text: standoff.text, annotations: standoff.lines() };
}

/** @param phrases sources by their place: one that says two things is marked once */
function attributionOf(standoff: Standoff, attribution: Attribution, phrases: Map<string, string>): void {
  const { kind, source, cue, contents, wide } = attribution;
  const content = contents.length === 0 ? null : standoff.textBound('content', contents);
  const speaker = source === null ? null : sourceId(standoff, source, source.class, phrases);
  let id: string | null = content ?? speaker;
  if (cue !== null) {
    const trigger = standoff.textBound('attribution', [cue]);
    id = standoff.event('attribution', trigger, [
      ...(speaker === null ? [] : [['source', speaker] as const]),
      ...(content === null ? [] : [['content', content] as const]),
    ]);
  } else if (speaker !== null && content !== null) {
    id = standoff.relation('source-of', speaker, content);
  }
  if (id === null) return;
  standoff.attribute('kind', id, kind);
  if (wide === true) standoff.attribute('wide', id);
}

function sourceId(standoff: Standoff, span: TextSpan, sourceClass: string, phrases: Map<string, string>): string {
  const place = `${span.start} ${span.end}`;
  let id = phrases.get(place);
  if (id === undefined) {
    phrases.set(place, (id = standoff.textBound('source', [span])));
    standoff.attribute('class', id, sourceClass);
  }
  return id;
}
