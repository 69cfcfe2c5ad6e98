/**
 * The learnt part's room: one sequence tagger for all learnt annotators.
 *
 * An annotator turns each token into a list of hashed features and asks for the best legal row of labels:
 *
 *     const decoder = new Decoder(weights);           // one for each run; keeps its working arrays
 *     const features = new FeatureList();             // may be used again: features.clear()
 *     for (const token of sentence) {
 *       features.add(mix(WORD, hashText(token.text))); // template number mixed with what it sees; no strings built
 *       features.endToken();
 *     }
 *     const { labels, margins } = decoder.decode(features);
 *     weights.labels[labels[0]!];                     // "B-person"
 *     confidenceOf(weights, margins[0]!);             // 0 to 1, calibrated when the weights were trained
 *
 * Training calls the same feature code through `trainPerceptron` (src/training/perceptron.ts), so that what was learnt
 * and what is read can never differ. Pure, deterministic, no dependency.
 */
import { readBundle } from './bundle';
import { readWeights, type Weights } from './weights';

export { hashText, mix } from './hash';
export { FeatureList } from './featureList';
export { confidenceOf, Decoder, type Decoded } from './decoder';
export { readWeights, widestStep, type Weights } from './weights';
export { addWeights } from './featureTable';
export { NarrowDecoder } from './narrowDecoder';
export { WordTable } from './wordTable';
export { readBundle, writeBundle } from './bundle';

/** The weights a host hands in, as bytes; an annotator whose weights are missing falls back to its rules. */
export interface ModelBytes {
  readonly names?: Uint8Array;
  readonly attributions?: Uint8Array;
  readonly partsOfSpeech?: Uint8Array;
}

/** Weights as the annotators use them; null where none were handed in or they could not be read. */
export interface Models {
  readonly names: Weights | null;
  /** The attributions' stages: cues first, then source and content of each cue. */
  readonly attributions: readonly Weights[] | null;
  readonly partsOfSpeech: Weights | null;
  /** A sentence for each file that was handed in and could not be read. */
  readonly faults: readonly string[];
}

/** Looks at the bytes of all weights. Never throws: a damaged file becomes a sentence in `faults`. */
export function readModels(bytes: ModelBytes): Models {
  const faults: string[] = [];
  const read = <T>(name: keyof ModelBytes, reader: (file: Uint8Array) => T): T | null => {
    const file = bytes[name];
    if (file === undefined) return null;
    try {
      return reader(file);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  return {
    names: read('names', readWeights),
    attributions: read('attributions', readBundle),
    partsOfSpeech: read('partsOfSpeech', readWeights),
    faults,
  };
}
