/**
 * The sourcing report, pure: its picture. Each row is a lane from the first word of the story to the last, drawn as SVG that stretches
 * with the page; what a named source says is a solid block, what an unnamed one or nobody says a hollow one, so that the two differ
 * without colour. The lanes are for the eye: all that they show stands as text in the table round them.
 */
import type { Finding } from '../engine';
import { escapeHtml } from './escape';
import type { ParagraphCover, SourcingReport, Voice, WordRun } from './sourcing';

/** Height of a lane, in its own units. */
const HEIGHT = 20;
/** The narrowest block, in thousandths of the lane: one sentence of a long story must still be seen. */
const NARROWEST = 4;
/** Width of a lane, in its own units. */
const WIDTH = 1000;

/** The whole story: where named and unnamed sources speak. */
export function storyLane(report: SourcingReport): string {
  const blocks = report.voices
    .flatMap((voice) => voice.runs.map((run) => ({ voice, run })))
    .sort((a, b) => a.run.from - b.run.from)
    .map(({ voice, run }) => block(run, report.words, voice.named));
  return lane([...boundaries(report), ...blocks]);
}

/** Where one source speaks. */
export function voiceLane(report: SourcingReport, voice: Voice): string {
  return lane([...boundaries(report), ...voice.runs.map((run) => block(run, report.words, voice.named))]);
}

/** Where something is asked: a mark for each question, taller for the graver ones. */
export function questionLane(report: SourcingReport): string {
  const marks = report.questions.map((question) => {
    const x = placeOf(question, report.paragraphs) * (WIDTH / Math.max(1, report.words));
    const top = question.severity === 'error' || question.severity === 'warning' ? 2 : HEIGHT / 2;
    return `<rect class="question" x="${round(Math.min(x, WIDTH - NARROWEST))}" y="${top}" width="${NARROWEST}" height="${HEIGHT - top - 2}"><title>${escapeHtml(question.message)}</title></rect>`;
  });
  return lane([...boundaries(report), ...marks]);
}

/** One paragraph, as long as it is beside the longest: what named sources say, what unnamed ones say, the rest. */
export function paragraphBar({ from, to, named, unnamed }: ParagraphCover, longest: number): string {
  const scale = Math.max(1, longest);
  const length = to - from;
  return lane([
    `<rect class="own" x="0" y="4" width="${round((WIDTH * length) / scale)}" height="${HEIGHT - 8}"/>`,
    ...(named === 0 ? [] : [block({ from: 0, to: named }, scale, true)]),
    ...(unnamed === 0 ? [] : [block({ from: named, to: named + unnamed }, scale, false)]),
  ]);
}

/** How the words of the story part between named sources, unnamed ones and the story itself, in per cent. */
export function sharesBar({ named, unnamed }: { readonly named: number; readonly unnamed: number }): string {
  return lane([
    `<rect class="own" x="0" y="4" width="${WIDTH}" height="${HEIGHT - 8}"/>`,
    ...(named === 0 ? [] : [block({ from: 0, to: named }, 100, true)]),
    ...(unnamed === 0 ? [] : [block({ from: named, to: named + unnamed }, 100, false)]),
  ]);
}

function lane(shapes: readonly string[]): string {
  return `<svg aria-hidden="true" focusable="false" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${shapes.join('')}</svg>`;
}

/** A line where each paragraph ends, and one along the foot. */
function boundaries({ paragraphs, words }: SourcingReport): readonly string[] {
  const scale = WIDTH / Math.max(1, words);
  return [
    `<path class="ground" d="M0 ${HEIGHT - 1}H${WIDTH}"/>`,
    ...paragraphs.slice(1).map(({ from }) => `<path class="boundary" d="M${round(from * scale)} 0V${HEIGHT}"/>`),
  ];
}

function block({ from, to }: WordRun, words: number, named: boolean): string {
  const scale = WIDTH / Math.max(1, words);
  const width = Math.max(NARROWEST, (to - from) * scale);
  const x = Math.min(from * scale, WIDTH - width);
  // A hollow block is drawn inside its outline.
  const inset = named ? 2 : 3;
  return `<rect class="${named ? 'named' : 'unnamed'}" x="${round(x)}" y="${inset}" width="${round(width)}" height="${HEIGHT - 2 * inset}"/>`;
}

/** Words before a place: those before its paragraph, and of the paragraph as much as lies before it. */
function placeOf({ start }: Finding, paragraphs: readonly ParagraphCover[]): number {
  const within = paragraphs.findLast(({ span }) => span.start <= start);
  if (within === undefined) return 0;
  const { span, from, to } = within;
  const share = Math.min(1, (start - span.start) / Math.max(1, span.end - span.start));
  return from + share * (to - from);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
