/** The attributions' room: what a rule or a tagger has found, before it is made into an Attribution. */
import type { TokenRange } from '../../syntax/tokenRange';

export interface Candidate {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly contents: readonly TokenRange[];
  /** Short stable name of what made the engine mark it. */
  readonly reason: string;
  readonly confidence?: number;
  /** Agentless: there is no source phrase to be found. */
  readonly hearsay?: true;
  /** A stance towards something public: a statement though its verb states nothing by itself ("condemned the sale"). */
  readonly stance?: true;
}
