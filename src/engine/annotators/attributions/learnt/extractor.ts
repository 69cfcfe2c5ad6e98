/**
 * The attributions' room, learnt part: two taggers, one after the other. The first marks cues; the second reads, for each
 * cue by itself, which tokens are its source and which its content, so that each statement keeps its own parts.
 */
import { ColumnBuffer } from '../../../columns';
import { confidenceOf, Decoder, FeatureList, type Weights } from '../../../tagger';
import type { CueWords } from '../cueWords';
import { addArgumentFeatures } from './argumentFeatures';
import { CueReader, mayHoldCues } from './cueReader';
import { labelledSpans } from './labelledSpans';
import { columnsOf, type PassageColumns } from './columns';
import { windowOf } from './window';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** A cue with what the second tagger read round it, before repair. */
export interface CueReading {
  readonly cue: TokenRange;
  readonly sources: readonly TokenRange[];
  readonly contents: readonly TokenRange[];
  /** 0 to 1: how sure the cue is. */
  readonly cueConfidence: number;
  /** 0 to 1: the least sure step of its source and content. */
  readonly argumentConfidence: number;
}

/** Reads passages with trained weights; keeps its working arrays between calls. */
export class Extractor {
  private readonly cueReader: CueReader;
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();

  constructor(
    cueWeights: Weights,
    private readonly argumentWeights: Weights,
    private readonly cueWords: CueWords,
  ) {
    this.cueReader = new CueReader(cueWeights);
    this.decoder = new Decoder(argumentWeights);
  }

  /** All cues of the passage with their sources and contents, in the order of the text. */
  read(passage: Passage): CueReading[] {
    if (!mayHoldCues(passage)) return [];
    const columns = columnsOf(passage, this.cueWords);
    const cues = this.cueReader.read(columns);
    if (cues.length === 0) return [];
    const marks = cueColumns(passage.length, cues);
    return cues.map(({ cue, confidence }) => this.arguments(columns, cue, confidence, marks));
  }

  private arguments(
    columns: PassageColumns,
    cue: TokenRange,
    cueConfidence: number,
    cueColumns: CueColumns,
  ): CueReading {
    const window = windowOf(columns, cue);
    this.features.clear();
    addArgumentFeatures(columns, window, cue, cueColumns.marks, cueColumns.counts, this.features);
    const decoded = this.decoder.decode(this.features);
    const sources: TokenRange[] = [];
    const contents: TokenRange[] = [];
    let least = Infinity;
    for (const span of labelledSpans(decoded, this.argumentWeights.labels)) {
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
  const columns = new ColumnBuffer(2 * (length + 1) + length);
  const counts = columns.uint16(length + 1);
  const marks = columns.uint8(length);
  for (const { cue } of cues) marks.fill(1, cue.from, cue.to);
  for (let at = 0; at < length; at++) counts[at + 1] = counts[at]! + marks[at]!;
  return { marks, counts };
}
