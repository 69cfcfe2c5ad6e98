/**
 * The attributions' room, learnt part: two taggers, one after the other. The first marks cues; the second reads, for each
 * cue by itself, which tokens are its source and which its content, so that each statement keeps its own parts.
 */
import { confidenceOf, Decoder, FeatureList, type Decoded, type Weights } from '../../../tagger';
import type { WordForms } from '../../partsOfSpeech/wordForms';
import type { Passage, TokenRange } from '../passage';
import { addArgumentFeatures, windowOf } from './argumentFeatures';
import { addCueFeatures } from './cueFeatures';
import { CueWords, viewOf, type View } from './view';

/** A cue with what the second tagger read round it, before repair. */
export interface Reading {
  readonly cue: TokenRange;
  readonly sources: readonly TokenRange[];
  readonly contents: readonly TokenRange[];
  /** 0 to 1: how sure the cue is. */
  readonly cueConfidence: number;
  /** 0 to 1: the least sure step of its source and content. */
  readonly argumentConfidence: number;
}

/** Reads passages with trained weights; keeps its working arrays between calls, so make one for each run. */
export class Extractor {
  private readonly cueDecoder: Decoder;
  private readonly argumentDecoder: Decoder;
  private readonly features = new FeatureList();
  private readonly cueWords = new CueWords();

  constructor(
    private readonly cueWeights: Weights,
    private readonly argumentWeights: Weights,
    private readonly forms: WordForms,
  ) {
    this.cueDecoder = new Decoder(cueWeights);
    this.argumentDecoder = new Decoder(argumentWeights);
  }

  /** All cues of the passage with their sources and contents, in the order of the text. */
  read(passage: Passage): Reading[] {
    const view = viewOf(passage, this.forms, this.cueWords);
    const cues = this.cues(view);
    const columns = cueColumns(passage.length, cues);
    return cues.map(({ cue, confidence }) => this.arguments(view, cue, confidence, columns));
  }

  private cues(view: View): { cue: TokenRange; confidence: number }[] {
    const { sentenceStarts } = view.passage;
    const found: { cue: TokenRange; confidence: number }[] = [];
    for (let index = 0; index + 1 < sentenceStarts.length; index++) {
      const from = sentenceStarts[index]!;
      this.features.clear();
      addCueFeatures(view, from, sentenceStarts[index + 1]!, this.features);
      const decoded = this.cueDecoder.decode(this.features);
      for (const span of spans(decoded, this.cueWeights.labels)) {
        found.push({
          cue: { from: from + span.from, to: from + span.to },
          confidence: confidenceOf(this.cueWeights, span.margin),
        });
      }
    }
    return found;
  }

  private arguments(view: View, cue: TokenRange, cueConfidence: number, columns: CueColumns): Reading {
    const window = windowOf(view, cue);
    this.features.clear();
    addArgumentFeatures(view, window, cue, columns.marks, columns.counts, this.features);
    const decoded = this.argumentDecoder.decode(this.features);
    const sources: TokenRange[] = [];
    const contents: TokenRange[] = [];
    let least = Infinity;
    for (const span of spans(decoded, this.argumentWeights.labels)) {
      const range = { from: window.from + span.from, to: window.from + span.to };
      (span.type === 'source' ? sources : contents).push(range);
      least = Math.min(least, span.margin);
    }
    const argumentConfidence = least === Infinity ? 0 : confidenceOf(this.argumentWeights, least);
    return { cue, sources, contents, cueConfidence, argumentConfidence };
  }
}

/** Where any cue stands, for the features of each. */
export interface CueColumns {
  readonly marks: Uint8Array;
  readonly counts: Uint16Array;
}

export function cueColumns(length: number, cues: readonly { readonly cue: TokenRange }[]): CueColumns {
  const marks = new Uint8Array(length);
  for (const { cue } of cues) marks.fill(1, cue.from, cue.to);
  const counts = new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) counts[at + 1] = counts[at]! + marks[at]!;
  return { marks, counts };
}

interface LabelledSpan extends TokenRange {
  readonly type: string;
  /** The least margin at its edges. */
  readonly margin: number;
}

function spans({ length, labels, margins }: Decoded, names: readonly string[]): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  let from = -1;
  let type = '';
  const close = (to: number): void => {
    if (from < 0) return;
    const before = from > 0 ? margins[from - 1]! : Infinity;
    const after = to < length ? margins[to]! : Infinity;
    found.push({ from, to, type, margin: Math.min(before, margins[from]!, margins[to - 1]!, after) });
    from = -1;
  };
  for (let at = 0; at < length; at++) {
    const name = names[labels[at]!]!;
    if (name.startsWith('I-') && from >= 0) continue;
    close(at);
    if (name === 'O') continue;
    from = at;
    type = name.slice(2);
  }
  close(length);
  return found;
}
