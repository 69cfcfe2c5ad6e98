/**
 * The attributions' room, learnt part: marks the cues of a passage. Only words that were the head of a cue often enough in
 * training are looked at, and what stands beside those that may be one; all other words are outside cues by construction.
 */
import { addWeights, confidenceOf, Decoder, FeatureList, widestStep, type Weights } from '../../../tagger';
import { CUE_ROLE, STATES } from '../cueWords';
import type { Passage, TokenRange } from '../passage';
import { addCueFeatures } from './cueFeatures';
import { labelledSpans } from './labelledSpans';
import type { View } from './view';

export interface ReadCue {
  readonly cue: TokenRange;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How many words on each side of a head may be in its cue. */
const REACH = 3;
/** What a token is marked with: to be looked at next, looked at. */
const WANTED = 1;
const DONE = 2;
/** The score that bars a label. */
const BARRED = -1_000_000;

/** Whether any word of the passage may be the head of a cue. */
export function mayHoldCues(passage: Passage): boolean {
  return passage.tags.some((_, position) => isHead(passage, position));
}

/** Whether a cue may be looked for at the word: one that was a head in training, or a verb too rare to tell. */
function isHead({ cueWords, tags }: Passage, position: number): boolean {
  const { role } = cueWords[position]!;
  return role === CUE_ROLE.head || (role === CUE_ROLE.unknown && tags[position]!.startsWith('VB'));
}

function mayBePart({ cueWords }: Passage, position: number): boolean {
  return cueWords[position]!.role !== CUE_ROLE.none;
}

/** In "who may not speak publicly said" the cue is "said": an infinitive before a finite verb of saying is no part of it. */
function withoutInfinitive({ tags, cueWords }: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = to - 1; at > from; at--) {
    const finite = tags[at] === 'VBD' || tags[at] === 'VBZ';
    if (!finite || (cueWords[at]!.sorts & STATES) === 0) continue;
    return tags.slice(from, at).includes('VB') ? { from: at, to } : { from, to };
  }
  return { from, to };
}

/** Reads cues with trained weights; keeps its working arrays between calls, so make one for each run. */
export class CueReader {
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();
  private readonly outside: number;
  private readonly count: number;
  /** By how much "outside" must win by a word's own score for its neighbours not to be looked at: the widest step. */
  private readonly width: number;
  /** For each token of the passage 0, `WANTED` or `DONE`. */
  private wanted = new Uint8Array(0);

  constructor(private readonly weights: Weights) {
    this.decoder = new Decoder(weights);
    this.outside = weights.labels.indexOf('O');
    this.count = weights.labels.length;
    this.width = widestStep(weights);
  }

  /** All cues, in the order of the text. */
  read(view: View): ReadCue[] {
    const { passage } = view;
    const found: ReadCue[] = [];
    if (passage.length > this.wanted.length) this.wanted = new Uint8Array(passage.length * 2);
    for (const { from, to } of passage.sentences) {
      if (!this.wantHeads(passage, from, to)) continue;
      const scores = this.decoder.scoresFor(to - from);
      this.score(view, from, to, scores);
      if (!this.wantNeighbours(passage, from, to, scores)) continue;
      this.score(view, from, to, scores);
      this.bar(from, to, scores);
      const decoded = this.decoder.best(to - from);
      for (const span of labelledSpans(decoded, this.weights.labels)) {
        found.push({
          cue: withoutInfinitive(passage, { from: from + span.from, to: from + span.to }),
          confidence: confidenceOf(this.weights, span.margin),
        });
      }
    }
    return found;
  }

  private wantHeads(passage: Passage, from: number, to: number): boolean {
    let any = false;
    for (let at = from; at < to; at++) {
      const head = isHead(passage, at);
      this.wanted[at] = head ? WANTED : 0;
      any ||= head;
    }
    return any;
  }

  /** Marks the words beside heads that may be a cue; false where none may. */
  private wantNeighbours(passage: Passage, from: number, to: number, scores: Int32Array): boolean {
    const { wanted, width } = this;
    let any = false;
    for (let at = from; at < to; at++) {
      if (!isHead(passage, at) || this.lead(scores, at - from) < -width) continue;
      any = true;
      for (let left = at - 1; left >= Math.max(from, at - REACH) && mayBePart(passage, left); left--) {
        wanted[left] ||= WANTED;
      }
      for (let right = at + 1; right < Math.min(to, at + REACH + 1) && mayBePart(passage, right); right++) {
        wanted[right] ||= WANTED;
      }
    }
    return any;
  }

  /** By how much the best label inside a cue beats "outside" at a token, by its own score. */
  private lead(scores: Int32Array, token: number): number {
    let best = -Infinity;
    for (let label = 0; label < this.count; label++) {
      if (label !== this.outside) best = Math.max(best, scores[token * this.count + label]!);
    }
    return best - scores[token * this.count + this.outside]!;
  }

  /** Adds the scores of the tokens that are wanted. */
  private score(view: View, from: number, to: number, scores: Int32Array): void {
    const { features, wanted, weights, count } = this;
    features.clear();
    addCueFeatures(view, from, to, features, wanted);
    let token = 0;
    for (let at = from; at < to; at++) {
      if (wanted[at] !== WANTED) continue;
      wanted[at] = DONE;
      const end = features.starts[token + 1]!;
      const base = (at - from) * count;
      for (let index = features.starts[token]!; index < end; index++) {
        addWeights(weights.features, features.hashes[index]!, scores, base);
      }
      token++;
    }
  }

  private bar(from: number, to: number, scores: Int32Array): void {
    for (let at = from; at < to; at++) {
      if (this.wanted[at] !== 0) continue;
      for (let label = 0; label < this.count; label++) {
        if (label !== this.outside) scores[(at - from) * this.count + label] = BARRED;
      }
    }
  }
}
