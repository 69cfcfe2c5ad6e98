/**
 * The attributions' room: speech whose speaker stands in the paragraph before or after: "The mayor said:" and the quotation on the next
 * line, a quotation with "— Nora Pike" under it, a paragraph that is nothing but a quotation, after one that says who is speaking.
 */
import {
  Attribution,
  isAssertive,
  textSpan,
  type Paragraph,
  type Quotation,
  type Story,
  type TextSpan,
} from '../../model';
import { endsStep, type Work } from '../../work';

/** Paragraphs read between two yields. */
const PARAGRAPHS_A_STEP = 2_000;

/** Reasons of statements that have no content until a neighbouring paragraph supplies it. */
const WAITING = new Set(['lead-in', 'dash-line']);

/**
 * Attributes paragraphs that are nothing but quotations to the speakers whom neighbouring paragraphs name.
 * @param attributions in the order of their paragraphs
 */
export function* giveQuotationParagraphs(
  story: Story,
  attributions: readonly Attribution[],
): Work<readonly Attribution[]> {
  const speech = new Speech(story, attributions);
  for (let index = 0; index < story.paragraphs.length; index++) {
    if (endsStep(index, PARAGRAPHS_A_STEP)) yield;
    speech.read(index);
  }
  yield;
  return speech.statements();
}

class Speech {
  private readonly own: Map<number, number[]> = new Map();
  private readonly all: (Attribution | null)[];
  /** The statement that has the quotations of the paragraph before, where that is nothing else. */
  private speaker = -1;
  private nextQuotation = 0;

  constructor(
    private readonly story: Story,
    attributions: readonly Attribution[],
  ) {
    this.all = [...attributions];
    attributions.forEach(({ paragraph }, at) => {
      const known = this.own.get(paragraph);
      if (known === undefined) this.own.set(paragraph, [at]);
      else known.push(at);
    });
  }

  read(index: number): void {
    const paragraph = this.story.paragraphs[index]!;
    const own = this.own.get(index) ?? [];
    const quotations = this.quotationsOf(paragraph);
    const parts = own.some((at) => !this.isWaiting(at)) ? [] : this.partsOf(paragraph, quotations, index);
    const taken = this.isTaken(own, parts);
    const before = this.speaker;
    this.speaker = -1;
    if (parts.length > 0 && !taken) {
      const near = (): number | null =>
        this.isOwnedLater(index) ? null : before >= 0 ? before : this.toldBefore(index);
      const owner = this.leadInBefore(index) ?? this.dashAfter(index) ?? near();
      if (owner === null) return;
      this.give(owner, parts);
      this.speaker = owner;
    } else if (taken && own.length === 0) this.speaker = before;
  }

  statements(): readonly Attribution[] {
    return this.all.filter(
      (attribution): attribution is Attribution =>
        attribution !== null && !(WAITING.has(attribution.reason) && attribution.contents.length === 0),
    );
  }

  private isWaiting(at: number): boolean {
    const attribution = this.all[at];
    return (
      attribution !== null &&
      attribution !== undefined &&
      WAITING.has(attribution.reason) &&
      attribution.contents.length === 0
    );
  }

  private quotationsOf(paragraph: Paragraph): readonly Quotation[] {
    const { quotations } = this.story;
    while (this.nextQuotation < quotations.length && quotations[this.nextQuotation]!.end <= paragraph.start)
      this.nextQuotation++;
    const own: Quotation[] = [];
    for (let at = this.nextQuotation; at < quotations.length && quotations[at]!.start < paragraph.end; at++) {
      if (quotations[at]!.depth === 0) own.push(quotations[at]!);
    }
    return own;
  }

  /** The quotations, where the paragraph holds nothing else; of a block quote its words. Nothing where somebody speaks in it already. */
  private partsOf(paragraph: Paragraph, quotations: readonly Quotation[], index: number): readonly TextSpan[] {
    const { text } = this.story;
    const { start, end, kind } = paragraph;
    if (kind === 'block-quote' && quotations.length === 0)
      return this.leadInBefore(index) === null ? [] : [textSpan(text, start, end)];
    if ((kind !== 'body' && kind !== 'block-quote') || quotations.length === 0) return [];
    // A quotation that goes on from the paragraph before belongs to whoever spoke there.
    if (quotations[0]!.continued) return [];
    let at = start;
    for (const quotation of quotations) {
      if (/[^\s.,…—–-]/.test(text.slice(at, quotation.start))) return [];
      at = quotation.end;
    }
    if (/[^\s.,…]/.test(text.slice(at, end))) return [];
    const last = quotations[quotations.length - 1]!;
    const speech = quotations.reduce((sum, { inner }) => sum + inner.end - inner.start, 0) >= SHORTEST_SPEECH;
    return speech || !last.closed ? quotations.map((quotation) => textSpan(text, quotation.start, quotation.end)) : [];
  }

  /**
   * Whether a statement of the paragraph already covers any of the words. Statements of other paragraphs need no look: they are only ever
   * given words of earlier ones.
   */
  private isTaken(own: readonly number[], parts: readonly TextSpan[]): boolean {
    return own.some((at) =>
      this.all[at]?.contents.some((content) =>
        parts.some((part) => content.start < part.end && part.start < content.end),
      ),
    );
  }

  /** Whether the quotation runs on and a later paragraph of it says who speaks. */
  private isOwnedLater(index: number): boolean {
    const { quotations } = this.story;
    for (let at = this.nextQuotation; at < quotations.length; at++) {
      const { paragraph, depth, continued } = quotations[at]!;
      if (paragraph <= index || depth > 0) continue;
      if (!continued) return false;
      if (this.own.has(paragraph)) return true;
    }
    return false;
  }

  /** The last statement of the paragraph before, where that ends in a colon. */
  private leadInBefore(index: number): number | null {
    const paragraph = this.story.paragraphs[index - 1];
    if (
      paragraph === undefined ||
      !isProse(paragraph) ||
      !/:[*_]*$/.test(this.story.text.slice(paragraph.start, paragraph.end))
    )
      return null;
    return this.last(index - 1, () => true);
  }

  /** "— Nora Pike" in the paragraph after. */
  private dashAfter(index: number): number | null {
    return this.last(index + 1, ({ reason }) => reason === 'dash-line');
  }

  /** Whoever said the last sentence of the paragraph before. */
  private toldBefore(index: number): number | null {
    const paragraph = this.story.paragraphs[index - 1];
    if (paragraph?.kind !== 'body') return null;
    const sentence = this.story.sentences[paragraph.endSentence - 1];
    if (sentence === undefined) return null;
    return this.last(index - 1, (attribution) => {
      const { cue, source, kind, hearsay, reason, contents } = attribution;
      return (
        cue !== null &&
        [cue, ...contents].some(({ end }) => end > sentence.start) &&
        source !== null &&
        SPEAKERS.has(source.class) &&
        isAssertive(attribution) &&
        hearsay !== true &&
        kind !== 'according-to' &&
        kind !== 'belief' &&
        contents.length > 0 &&
        !WAITING.has(reason)
      );
    });
  }

  private last(paragraph: number, fits: (attribution: Attribution) => boolean): number | null {
    const own = this.own.get(paragraph) ?? [];
    const at = own[own.length - 1];
    const attribution = at === undefined ? null : this.all[at];
    return at !== undefined && attribution !== null && attribution !== undefined && fits(attribution) ? at : null;
  }

  private give(owner: number, parts: readonly TextSpan[]): void {
    const { kind, source, cue, cueLemma, contents, reason, paragraph, confidence, hearsay, stance } = this.all[owner]!;
    // "Pike put it bluntly:", "here is what he had to say:": what the colon leads to is said, not the words before it.
    const said = contents.filter(({ text }) => text.split(/\s+/).length > SHORTEST_CLAUSE);
    const all = [...said, ...parts].sort((a, b) => a.start - b.start);
    this.all[owner] = new Attribution(
      said.length === 0 || kind === 'direct' ? 'direct' : 'mixed',
      source,
      cue,
      cueLemma,
      all,
      reason,
      paragraph,
      { confidence, hearsay, stance },
    );
  }
}

/** The fewest words before a quotation that can make a clause of their own. Set by hand. */
const SHORTEST_CLAUSE = 3;
/** The fewest UTF-16 code units of a paragraph in quotation marks that make it speech and no title. Set by hand. */
const SHORTEST_SPEECH = 12;
const SPEAKERS: ReadonlySet<string> = new Set(['named-person', 'unnamed-individual', 'pronoun', 'named-organization']);

function isProse({ kind }: Paragraph): boolean {
  return kind === 'body' || kind === 'list-item';
}
