/** Observations: whether the copy gives instructions, or has a first-person narrator. */
import { wordSet } from '../../english/wordSet';
import type { Story } from '../../model';
import { isQuoted, isRunningText } from '../../text/places';

/** Verbs of recipes and manuals. */
const INSTRUCTIONS = wordSet(`
  add arrange bake beat blend boil bring brush chill chop combine cook cool cover cut dice dip dissolve drain drizzle dust fold
  freeze fry garnish grate grease grill heat knead ladle leave let line marinate mash melt mix peel pinch place poach pour
  preheat prove put reduce refrigerate remove repeat rinse roast roll rub salt score scatter season serve set shape sift simmer
  skim slice soak spoon spread sprinkle squeeze steam stir strain stuff taste tip toast toss transfer trim turn warm wash whisk
  wrap attach check choose click close connect copy delete download drag drill enter glue hold insert install loosen measure
  open paste plant plug press prune pull push restart run sand save screw scroll select sew stitch switch tap tighten type
  unplug use water wipe
`);

/** The sentences of the running text, and those of them that open with what to do: "Knead it for ten minutes." */
export function instructionsIn(story: Story): { sentences: number; told: number } {
  let told = 0;
  let sentences = 0;
  for (const { firstToken, endToken, start, end } of story.sentences) {
    if (endToken - firstToken < 2 || !isRunningText(story, { start, end })) continue;
    sentences += 1;
    const first = story.tokens[firstToken]!;
    if (INSTRUCTIONS.has(first.text.toLowerCase()) && !isQuoted(story, first)) told += 1;
  }
  return { sentences, told };
}

/** Whether somebody says "I" outside quotations; after a capital it is a number ("World War I"). */
export function hasNarrator(story: Story): boolean {
  return story.tokens.some(
    (token, at) => token.text === 'I' && !isQuoted(story, token) && !isCapital(story.tokens[at - 1]?.text ?? ''),
  );
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
