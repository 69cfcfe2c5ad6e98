/** The learnt part: weights read from bytes, one tagger for all learnt annotators. */

/** The weights a host hands in, as bytes; an annotator whose weights are missing falls back to its rules. */
export interface ModelBytes {
  readonly names?: Uint8Array;
  readonly attributions?: Uint8Array;
  readonly partsOfSpeech?: Uint8Array;
}

export interface Models {
  readonly bytes: ModelBytes;
}

export function readModels(bytes: ModelBytes): Models {
  return { bytes };
}
