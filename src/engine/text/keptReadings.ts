/**
 * Text layer: what was read of each block in the run before, and which of it still stands. An edit parts a text in what stands
 * before it and what stands behind it: blocks there are the same by their place, those between by their text.
 */
import type { Block } from './block';
import type { ParagraphReading } from './paragraphReading';
import type { OpenQuotation } from './quotations';

/** A block with the quotation that entered it, and what was read of it. */
export class ReadBlock {
  constructor(
    readonly block: Block,
    readonly entering: OpenQuotation,
    readonly reading: ParagraphReading,
  ) {}
}

/** The blocks of a text; null for those of which nothing is read. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly (ReadBlock | null)[];
}

/** Finds again what was read. */
export class KeptReadings {
  private readonly before: ReadText;
  /** Characters at the start, and at the end, that both texts have. */
  private readonly head: number;
  private readonly tail: number;
  private between: ReadonlyMap<string, ReadBlock> | null = null;

  constructor(
    private readonly text: string,
    /** Number of blocks of the text. */
    private readonly size: number,
    before: ReadText | undefined,
  ) {
    this.before = before ?? NOTHING;
    this.head = sameStart(this.before.text, text);
    this.tail = sameEnd(this.before.text, text, this.head);
  }

  /** What was read of the block at `index` with this quotation entering it; undefined for one that is new. */
  of(index: number, block: Block, entering: OpenQuotation): ReadBlock | undefined {
    const { before, head, tail, text } = this;
    const isHead = block.end <= head;
    if (isHead || block.start >= text.length - tail) {
      const old = before.blocks[isHead ? index : index - this.size + before.blocks.length];
      const by = isHead ? 0 : text.length - before.text.length;
      if (old && old.block.start + by === block.start && isSameBlock(old.block, block) && old.entering === entering)
        return old;
    }
    this.between ??= this.readBetween();
    return this.between.get(keyOf(text, block, entering));
  }

  private readBetween(): ReadonlyMap<string, ReadBlock> {
    const { text, blocks } = this.before;
    const between = new Map<string, ReadBlock>();
    for (const read of blocks) {
      if (read === null || read.block.end <= this.head || read.block.start >= text.length - this.tail) continue;
      between.set(keyOf(text, read.block, read.entering), read);
    }
    return between;
  }
}

const NOTHING: ReadText = { text: '', blocks: [] };

/** Characters compared as a whole before they are compared one by one. */
const STRETCH = 2_048;

/** Characters at the start that both have. */
function sameStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at + STRETCH <= shorter && one.slice(at, at + STRETCH) === other.slice(at, at + STRETCH)) at += STRETCH;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Characters at the end that both have, behind those that stand at the start. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const endsAlike = (length: number): boolean =>
    one.slice(one.length - length - STRETCH, one.length - length) ===
    other.slice(other.length - length - STRETCH, other.length - length);
  let length = 0;
  while (length + STRETCH <= most && endsAlike(length)) length += STRETCH;
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length++;
  return length;
}

/** Whether two blocks that hold the same text are of one kind and leave out the same of it. */
function isSameBlock(one: Block, other: Block): boolean {
  if (one.end - one.start !== other.end - other.start || one.kind !== other.kind) return false;
  if (one.skip.length !== other.skip.length) return false;
  if (one.skip.length === 0) return true;
  const by = other.start - one.start;
  return one.skip.every(
    ({ start, end }, at) => start + by === other.skip[at]!.start && end + by === other.skip[at]!.end,
  );
}

/** What the reading of a block depends on: its text, what in it is not copy, its kind and the quotation that enters it. */
function keyOf(text: string, block: Block, entering: OpenQuotation): string {
  let key = `${block.kind}${entering ?? ''}`;
  for (const span of block.skip) key += `${span.start - block.start}-${span.end - block.start};`;
  return `${key}|${text.slice(block.start, block.end)}`;
}
