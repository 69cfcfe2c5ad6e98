/**
 * Format `jsonld`: a list of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each entity, each content of an
 * attribution (its cue, where it has no content) and each question. Positions are UTF-16 code units, as `conformsTo` of each
 * position says.
 *
 * - An entity is *identified*: its type is a tag, who it is or what it comes to the identifying body.
 * - What somebody says is *described*: the kind is a tag, the class of the source a class, the words of the source identify, the
 *   words of the cue describe; both are places of the story themselves.
 * - A thing on the checklist that somebody has marked is *classified*, in the form in which the desk keeps it.
 * - A question *questions*: with its message, its rule as a tag and its severity as a class.
 */
import { ANNOTATION_CONTEXT, figureValue, positionSelector, toAnnotation, urn } from '../checklist';
import { CONTEXT_LENGTH } from '../config';
import type { Analysis, Attribution, Finding, Identity, Mention, Span } from '../engine';
import type { Analyzed, Format } from './format';
import { uriOf } from './uri';

/** A plain JSON object. */
type Json = Record<string, unknown>;

export function webAnnotations(): Format {
  let first = true;
  return {
    begin: () => '[',
    one(analyzed) {
      return annotationsOf(analyzed)
        .map((annotation) => {
          const comma = first ? '' : ',';
          first = false;
          return `${comma}\n${JSON.stringify(annotation)}`;
        })
        .join('');
    },
    end: () => '\n]\n',
  };
}

function annotationsOf({ id, analysis, checklist }: Analyzed): readonly Json[] {
  const checks = [...(checklist?.items.flatMap(({ check }) => check ?? []) ?? []), ...(checklist?.gone ?? [])];
  const places = new Places(id, analysis);
  const names = new Map(analysis.identities.map((identity) => [identity.id, identity]));
  return [
    ...analysis.entities.map((mention) => ofEntity(places, mention, names.get(mention.entity))),
    ...analysis.attributions.flatMap((attribution) => ofAttribution(places, attribution)),
    ...analysis.findings.map((finding) => ofFinding(places, finding)),
    ...checks.map((check) => toAnnotation(check, uriOf(id))),
  ];
}

/** The story, as annotations point into it. */
class Places {
  private readonly source: string;

  constructor(
    private readonly id: string,
    private readonly analysis: Analysis,
  ) {
    this.source = uriOf(id);
  }

  /** @param name what sets it apart from other annotations of the place */
  annotation(motivation: string, name: string, body: readonly Json[], span: Span): Json {
    return {
      '@context': ANNOTATION_CONTEXT,
      id: urn(JSON.stringify([this.id, motivation, name, span.start, span.end])),
      type: 'Annotation',
      motivation,
      body,
      target: this.at(span),
    };
  }

  at(span: Span): Json {
    const { text } = this.analysis.story;
    const { start, end } = span;
    const quote = {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    };
    return { type: 'SpecificResource', source: this.source, selector: [quote, positionSelector(span)] };
  }
}

function ofEntity(places: Places, mention: Mention, identity: Identity | undefined): Json {
  const { type, data } = mention;
  const value = identity?.name ?? (data === undefined ? null : figureValue(type, data));
  const body = [words('tagging', type), ...(value === null ? [] : [words('identifying', value)])];
  return places.annotation('identifying', type, body, mention);
}

function ofAttribution(places: Places, attribution: Attribution): readonly Json[] {
  const { kind, source, cue, contents } = attribution;
  const body = [
    words('tagging', kind),
    ...(source === null ? [] : [words('classifying', source.class), { ...places.at(source), purpose: 'identifying' }]),
    ...(cue === null ? [] : [{ ...places.at(cue), purpose: 'describing' }]),
  ];
  const targets = contents.length > 0 ? contents : [cue ?? source].filter((span) => span !== null);
  const name = [kind, source?.start, cue?.start].join(' ');
  return targets.map((target) => places.annotation('describing', name, body, target));
}

function ofFinding(places: Places, finding: Finding): Json {
  const { rule, severity, message } = finding;
  const body = [words('questioning', message), words('tagging', rule), words('classifying', severity)];
  return places.annotation('questioning', `${rule} ${message}`, body, finding);
}

function words(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, value };
}
