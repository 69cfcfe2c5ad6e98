/** The tagger's room: the files of weights, each `NAME.bin`. `sourcing` is the second opinion on which sources an editor would ask about. */
export const MODELS = ['names', 'attributions', 'partsOfSpeech', 'sourcing'] as const;

export type ModelName = (typeof MODELS)[number];
