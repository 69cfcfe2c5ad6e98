/** Syntax: what the learnt annotators' features use of a word by itself, worked out once for each word form of a run. */
import type { Token } from '../model';
import { hashText, WordClasses, type WordClass } from '../tagger';
import { verbTagsOf } from './partsOfSpeech/settledForms';

export interface WordForm {
  /** Counts up from 1, so that what is worked out for a form can be kept in a flat array; 0 is `EDGE`. */
  readonly id: number;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  /** Hash of `lower`. */
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** The word's distributional classes. */
  readonly class: WordClass;
  /** Runs of capitals, small letters, digits and others ("Xx-Xx"), as a hash. */
  readonly shape: number;
  readonly capitalised: boolean;
  /** Hash of the word as it stands, capitals and all. */
  readonly exact: number;
  /** See `verbTagsOf`. */
  readonly verbTags: readonly string[] | null;
}

/** Caches the forms that it has met. */
export class WordForms {
  private readonly known = new Map<string, WordForm>();

  /** @param classes those of the weights that read the forms */
  constructor(private readonly classes: WordClasses) {}

  /** How many forms are cached. */
  get size(): number {
    return this.known.size;
  }

  /** The forms of tokens `from` up to, not including, `to`. */
  of(tokens: readonly Token[], from: number, to: number): WordForm[] {
    const forms: WordForm[] = [];
    for (let token = from; token < to; token++) forms.push(this.get(tokens[token]!.text));
    return forms;
  }

  get(text: string): WordForm {
    let form = this.known.get(text);
    if (form === undefined) this.known.set(text, (form = makeForm(text, this.known.size + 1, this.classes)));
    return form;
  }
}

/** The form beyond the first and the last word. */
export const EDGE: WordForm = makeForm('\u0002', 0, new WordClasses());

function makeForm(text: string, id: number, classes: WordClasses): WordForm {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const { length } = lower;
  const suffix = (size: number): number => hashText(lower, Math.max(0, length - size), length);
  const first = text.charAt(0);
  return {
    id,
    lower,
    word: hashText(lower),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix2: hashText(lower, 0, Math.min(2, length)),
    prefix3: hashText(lower, 0, Math.min(3, length)),
    class: classes.of(lower),
    shape: hashText(shapeOf(text)),
    capitalised: first !== first.toLowerCase(),
    exact: hashText(text),
    verbTags: verbTagsOf(lower),
  };
}

function shapeOf(text: string): string {
  let shape = '';
  for (let index = 0; index < text.length && shape.length < 8; index++) {
    const character = text.charAt(index);
    const lower = character.toLowerCase();
    let kind = character;
    if (character >= '0' && character <= '9') kind = 'd';
    else if (lower !== character) kind = 'X';
    else if (character.toUpperCase() !== character) kind = 'x';
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}
