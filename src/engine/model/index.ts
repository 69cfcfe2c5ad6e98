/** The engine's vocabulary: plain immutable data, no behaviour. */
export * from './span';
export * from './story';
export * from './entity';
export * from './attribution';
export * from './source';
export * from './finding';
export * from './analysis';
