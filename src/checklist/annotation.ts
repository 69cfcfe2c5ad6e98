/**
 * The checklist, pure: a mark as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) and back. The state is a body
 * that classifies, the kind one that tags, the note a comment, the evidence a link. What was checked is selected three ways: by
 * its words, by its position in UTF-16 code units, and by its words inside their sentence. The state of the source names the text
 * that the annotation was made on.
 */
import type { Span } from '../engine';
import { CHECKABLE_KINDS, type CheckableKind } from './checkable';
import { CHECK_STATES, type Anchor, type Check, type CheckState } from './check';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What positions are counted in: the model would have code points, editors and JavaScript count UTF-16 code units. */
const CODE_UNITS = 'https://infra.spec.whatwg.org/#code-unit';

/** A plain JSON object. */
type Json = Record<string, unknown>;

/** A place by its UTF-16 offsets, which says so. */
export function positionSelector({ start, end }: Span): Json {
  return { type: 'TextPositionSelector', start, end, conformsTo: CODE_UNITS };
}

/** The selectors of a place in the copy, as annotations of any kind have them. */
export function selectorsOf({ quote, start, end, sentence }: Anchor): readonly Json[] {
  return [
    { type: 'TextQuoteSelector', ...quote },
    positionSelector({ start, end }),
    { type: 'TextQuoteSelector', exact: sentence, refinedBy: { type: 'TextQuoteSelector', exact: quote.exact } },
  ];
}

/** @param source address of the story, absolute or relative to the file of the annotation */
export function toAnnotation(check: Check, source: string): Json {
  const { id, kind, state, note, evidence, by, created, modified, anchor } = check;
  const original = check.original ?? {};
  const before = isRecord(original['target']) ? original['target'] : {};
  const isSamePlace = JSON.stringify(readTarget(before)) === JSON.stringify(anchor);
  const own: Json = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'Annotation',
    motivation: original['motivation'] ?? 'classifying',
    ...creatorOf(by, original['creator']),
    created,
    modified,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: state },
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
      ...(evidence === '' ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: evidence }]),
      ...(readBodies(original['body'])?.others ?? []),
    ],
    target: {
      ...before,
      type: 'SpecificResource',
      source,
      ...(isSamePlace
        ? {}
        : {
            selector: selectorsOf(anchor),
            state: { type: 'TimeState', sourceDate: modified, cached: anchor.text },
          }),
    },
  };
  const more = Object.entries(original).filter(([key]) => !(key in own) && key !== 'creator');
  return { ...own, ...Object.fromEntries(more) };
}

function creatorOf(by: string, before: unknown): Json {
  if (by === '') return {};
  return { creator: isRecord(before) && before['name'] === by ? before : { type: 'Person', name: by } };
}

/** The mark that an annotation holds; null where it is an annotation of another kind, or of a form that is not known here. */
export function fromAnnotation(value: unknown): Check | null {
  if (!isRecord(value) || value['type'] !== 'Annotation') return null;
  const { id, created, modified, creator } = value;
  const bodies = readBodies(value['body']);
  const anchor = readTarget(value['target']);
  if (!isText(id) || !isTime(created) || !isTime(modified) || bodies === null || anchor === null) return null;
  const { state, kind, note, evidence } = bodies;
  const by = isRecord(creator) && isText(creator['name']) ? creator['name'] : '';
  return { id, kind, state, note, evidence, by, created, modified, anchor, original: value };
}

interface Bodies extends Pick<Check, 'state' | 'kind' | 'note' | 'evidence'> {
  readonly others: readonly unknown[];
}

function readBodies(value: unknown): Bodies | null {
  if (!Array.isArray(value)) return null;
  const bodies = value as unknown[];
  const own = new Set<unknown>();
  const take = (purpose: string, key: 'value' | 'source'): string => {
    const body = bodies.find((each) => isRecord(each) && each['purpose'] === purpose && isText(each[key]));
    if (body === undefined) return '';
    own.add(body);
    return (body as Json)[key] as string;
  };
  const [state, kind] = [take('classifying', 'value'), take('tagging', 'value')];
  const [note, evidence] = [take('commenting', 'value'), take('linking', 'source')];
  if (!isState(state) || !isKind(kind)) return null;
  return { state, kind, note, evidence, others: bodies.filter((body) => !own.has(body)) };
}

function readTarget(target: unknown): Anchor | null {
  if (!isRecord(target) || !Array.isArray(target['selector'])) return null;
  const selectors = (target['selector'] as unknown[]).filter(isRecord);
  const ofType = (type: string): readonly Json[] => selectors.filter((selector) => selector['type'] === type);
  const [position] = ofType('TextPositionSelector');
  const quote = ofType('TextQuoteSelector').find(
    (selector) => isText(selector['prefix']) && isText(selector['suffix']),
  );
  const sentence = ofType('TextQuoteSelector').find((selector) => isRecord(selector['refinedBy']));
  const { start, end } = position ?? {};
  if (!isOffset(start) || !isOffset(end) || end <= start) return null;
  if (quote === undefined || !isText(quote['exact']) || !isText(sentence?.['exact'])) return null;
  const { exact, prefix, suffix } = quote as { exact: string; prefix: string; suffix: string };
  const state = target['state'];
  const text = isRecord(state) && isText(state['cached']) ? state['cached'] : '';
  return { quote: { exact, prefix, suffix }, start, end, sentence: sentence['exact'], text };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isState(value: string): value is CheckState {
  return (CHECK_STATES as readonly string[]).includes(value);
}

function isKind(value: string): value is CheckableKind {
  return (CHECKABLE_KINDS as readonly string[]).includes(value);
}
