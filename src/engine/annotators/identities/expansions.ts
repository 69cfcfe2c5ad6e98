/** The identities' room: whether the story spells an acronym out as a different body from the one on the card. */
import type { Card } from '../../knowledge';
import { isUpper } from '../../text/characters';
import { organizationWords, isSmallWord } from './nameWords';
import type { Known } from './place';

/**
 * Whether only acronyms of the group lead to the card, while a full name of it has no word in common with any of the card's: in
 * a story of the "Fisheries Advice Office (FAO)" the FAO is not the one of the United Nations.
 */
export function spellsOutAnother(indices: readonly number[], places: readonly Known[], card: Card): boolean {
  let full: string | null = null;
  for (const index of indices) {
    const { name, candidates } = places[index]!;
    const isAcronym = isShortForm(name.text);
    if (!isAcronym && (candidates.strong.includes(card.id) || candidates.weak.includes(card.id))) return false;
    if (!isAcronym && name.text.includes(' ')) full ??= name.text;
  }
  if (full === null) return false;
  const own = new Set([card.name, ...card.alias, ...card.previousName.map(({ text }) => text)].flatMap(longWords));
  return !longWords(full).some((word) => own.has(word));
}

/** Capitals and the marks between them: "FAO", "A.U.", "AT&T". */
function isShortForm(name: string): boolean {
  for (let at = 0; at < name.length; at++)
    if (!isUpper(name.charCodeAt(at)) && (at === 0 || !'&.-'.includes(name[at]!))) return false;
  return name.length > 1;
}

function longWords(name: string): readonly string[] {
  return organizationWords(name).words.filter((word) => !isSmallWord(word));
}
