/**
 * The engine's vocabulary: plain immutable data, no behaviour. What a keystroke makes hundreds of is a class, for the sake of the
 * collector of garbage (docs/ARCHITECTURE.md, Speed).
 */
export * from './span';
export * from './story';
export * from './entity';
export * from './attribution';
export * from './observations';
export * from './source';
export * from './finding';
export * from './analysis';
