/** Fuzzing: random copy, and what editors and accidents do to it. */
import { PIECES, PROSE } from '../support/pieces';
import type { Chance } from './chance';

/** Copy of real-looking pieces and hostile characters: mostly short, at times one long word, one long line or one pattern repeated. */
export function randomCopy(chance: Chance): string {
  if (chance.oneIn(40)) return pattern(chance).repeat(chance.length(20, 600));
  const parts = Array.from({ length: chance.length(1, chance.oneIn(20) ? 300 : 40) }, () => piece(chance));
  return parts.join(chance.pick(['', ' ', ' ']));
}

/** A story that reads like one, with an accident or two in it. */
export function randomStory(chance: Chance): string {
  const paragraphs = Array.from({ length: 1 + chance.below(5) }, () => chance.pick(PROSE));
  let text = paragraphs.join(chance.pick(['\n\n', '\n\n', '\r\n\r\n', '\n', ' ']));
  for (let left = chance.below(3); left > 0; left--) text = edited(chance, text);
  return text;
}

/** One to three pieces, so that what repeats is also what stands between two of them. */
function pattern(chance: Chance): string {
  return Array.from({ length: 1 + chance.below(3) }, () => piece(chance)).join(chance.pick(['', ' ']));
}

function piece(chance: Chance): string {
  if (chance.oneIn(12)) return chance.codeUnits(12);
  if (chance.oneIn(60))
    return chance.pick(['x', 'Q', 'é', '中', "'", '9', '-', '.', '\u0301']).repeat(chance.length(10, 4000));
  if (chance.oneIn(8)) return chance.pick(PROSE);
  return chance.pick(PIECES);
}

/** What editors do to a text: type, delete, paste, split, join, move, change the head and the line ends. */
export function edited(chance: Chance, text: string): string {
  switch (chance.below(10)) {
    case 0:
    case 1:
      return splice(chance, text, 0, chance.pick(PIECES));
    case 2:
      return splice(chance, text, 1 + chance.below(40), '');
    case 3:
      return splice(chance, text, 3, randomCopy(chance));
    case 4:
      return splice(chance, text, 0, '\n\n');
    case 5: {
      const found = text.indexOf('\n\n', chance.below(text.length + 1));
      return found < 0 ? text : `${text.slice(0, found)} ${text.slice(found + 2)}`;
    }
    case 6: {
      const added = chance.pick(['x', '"', '\n\n', '\r\n', ' ', '– AP', 'By Ana Lima\n\n']);
      return chance.oneIn(2) ? added + text : text + added;
    }
    case 7:
      return chance.pick(['', '---\ndate: 2012-10-29\n---\n', '---\ntitle: Tugs\n']) + text;
    case 8:
      return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
    default: {
      const paragraphs = text.split('\n\n');
      const [moved] = paragraphs.splice(chance.below(paragraphs.length), 1);
      paragraphs.splice(chance.below(paragraphs.length + 1), 0, moved ?? '');
      return paragraphs.join('\n\n');
    }
  }
}

function splice(chance: Chance, text: string, length: number, added: string): string {
  const start = chance.below(text.length + 1);
  return text.slice(0, start) + added + text.slice(start + length);
}
