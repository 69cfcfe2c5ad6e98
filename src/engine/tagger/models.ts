/** The tagger's room: the weights of all learnt annotators, each read when it is first wanted. */
import type { Failure } from '../model';
import { bundleInSteps } from './bundle';
import type { ModelName } from './modelNames';
import { weightsInSteps, type Weights } from './weights';
import { CLASSES_TABLE, WordClasses } from './wordClasses';

/** The weights a host hands in, as bytes; an annotator whose weights are missing falls back to its rules, and every analysis says so. */
export type ModelBytes = { readonly [Name in ModelName]?: Uint8Array };

/** Weights as the annotators use them; null where none were handed in or they could not be read. */
export interface Models {
  readonly names: Weights | null;
  /** The attributions' stages: cues first, then source and content of each cue. */
  readonly attributions: readonly Weights[] | null;
  readonly partsOfSpeech: Weights | null;
  readonly sourcing: Weights | null;
  /** Distributional word classes; they are in the file of names, and without it no word has one. */
  readonly wordClasses: WordClasses;
  /** What is wrong with each file that is missing or could not be read, of those that were wanted so far. */
  readonly faults: readonly Failure[];
  /** Reads those that have not been read yet, in steps; a model used without this is read in one go. */
  prepare(names: readonly ModelName[]): Generator<undefined, void, undefined>;
}

/** Models over these bytes, which must stay as they are. Never throws: a damaged or missing file becomes a failure in `faults`. */
export function readModels(bytes: ModelBytes): Models {
  const faults: Failure[] = [];
  const names = new Model('names', bytes.names, weightsInSteps, faults);
  const attributions = new Model('attributions', bytes.attributions, bundleInSteps, faults);
  const partsOfSpeech = new Model('partsOfSpeech', bytes.partsOfSpeech, weightsInSteps, faults);
  const sourcing = new Model('sourcing', bytes.sourcing, weightsInSteps, faults);
  const all = { names, attributions, partsOfSpeech, sourcing };
  let classes: WordClasses | null = null;
  return {
    faults,
    get names() {
      return names.read();
    },
    get attributions() {
      return attributions.read();
    },
    get partsOfSpeech() {
      return partsOfSpeech.read();
    },
    get sourcing() {
      return sourcing.read();
    },
    get wordClasses() {
      return (classes ??= new WordClasses(names.read()?.tables.get(CLASSES_TABLE)));
    },
    *prepare(wanted) {
      for (const name of wanted) while (all[name].step()) yield;
    },
  };
}

/** One file, read once, whoever asks first. */
class Model<T> {
  private work: Generator<undefined, T, undefined> | null;
  private value: T | null = null;

  constructor(
    private readonly annotator: string,
    bytes: Uint8Array | undefined,
    reader: (bytes: Uint8Array) => Generator<undefined, T, undefined>,
    private readonly faults: Failure[],
  ) {
    this.work = bytes === undefined ? missing() : reader(bytes);
  }

  read(): T | null {
    while (this.step());
    return this.value;
  }

  /** Reads on; true while something is left. */
  step(): boolean {
    if (this.work === null) return false;
    try {
      const step = this.work.next();
      if (step.done !== true) return true;
      this.value = step.value;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.faults.push({ annotator: this.annotator, message });
    }
    this.work = null;
    return false;
  }
}

function* missing(): Generator<undefined, never, undefined> {
  throw new Error('its weights are missing');
}
