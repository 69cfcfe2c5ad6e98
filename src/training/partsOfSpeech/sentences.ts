/** Training's room (node only, never bundled): the corpora's parts of speech over the project's own tokens. */
import { joinedTag } from '../../engine/syntax/partsOfSpeech/tagSet';
import type { Token } from '../../engine/model';
import { tokenize } from '../../engine/text/tokens';
import type { TokenRow } from '../corpora';

export interface TaggedSentence {
  /** The document that it is from. */
  readonly doc: string;
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
}

/** Sentences of rows of `pos/`, cut into tokens as the engine does; a token of several words has the last one's tag. */
export function taggedSentences(rows: readonly TokenRow[]): TaggedSentence[] {
  return rows.flatMap((row) => {
    const { text, off, xpos } = row;
    if (text === undefined || off === undefined || xpos === undefined) return [];
    const tokens: Token[] = [];
    const tags: string[] = [];
    let at = 0;
    for (const token of tokenize(text, 0, text.length)) {
      while (at < off.length && off[at]![1] <= token.start) at++;
      let last = at;
      while (last + 1 < off.length && off[last + 1]![0] < token.end) last++;
      if (at >= off.length || off[at]![0] >= token.end) continue;
      tokens.push(token);
      tags.push(tagOf(xpos, at, last));
    }
    return [{ doc: row.doc, tokens, words: tokens.map((token) => token.text), tags }];
  });
}

function tagOf(xpos: readonly string[], first: number, last: number): string {
  const tag = joinedTag(xpos[last]!);
  const compound = last > first && xpos.slice(first, last + 1).includes('HYPH');
  return compound && (tag === 'VBN' || tag === 'VBG') ? 'JJ' : tag;
}
