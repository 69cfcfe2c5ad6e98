/**
 * The learnt part's room: one sequence tagger for all learnt annotators.
 *
 * An annotator turns each token into a list of hashed features and asks for the best valid label sequence:
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
 * and what is read do not differ. A change to `hash`, `mix` or a feature makes the weights worthless: the test of fingerprints fails
 * until they are trained again. Pure, deterministic, no dependency.
 */
export { hashPrefixes, hashText, mix } from './hash';
export { FeatureList } from './featureList';
export { confidenceOf, Decoder, type Decoded } from './decoder';
export { readWeights, widestStep, type Weights } from './weights';
export { addAllWeights } from './packedWeights';
export { NarrowDecoder } from './narrowDecoder';
export { WordTable } from './wordTable';
export { writeBundle } from './bundle';
export { MODELS, type ModelName } from './modelNames';
export { readModels, type ModelBytes, type Models } from './models';
export { CLASSES_TABLE, NO_CLASS, WordClasses, type WordClass } from './wordClasses';
