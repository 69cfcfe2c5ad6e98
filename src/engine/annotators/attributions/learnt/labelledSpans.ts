/** The attributions' room, learnt part: from a sequence of labels to spans, each with the margin at its edges. */
import type { Decoded } from '../../../tagger';
import type { TokenRange } from '../../../syntax/tokenRange';

export interface LabelledSpan extends TokenRange {
  readonly type: string;
  /** The least margin at its edges. */
  readonly margin: number;
}

/** The spans that a decoded sequence of labels encodes. */
export function labelledSpans({ length, labels, margins }: Decoded, names: readonly string[]): LabelledSpan[] {
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
