/** Observations: forms of verbs of speaking, for rules that must not ask where the copy says in any way that somebody speaks. */

const SPEECH_WORDS: ReadonlySet<string> = new Set(
  `
  say says said saying tell tells told telling add adds added adding ask asks asked asking write writes wrote writing
  state states stated stating explain explains explained explaining announce announces announced announcing argue argues
  argued arguing tweet tweets tweeted tweeting post posts posted reply replies replied reads read according recall recalls
  recalled recalling declare declares declared testify testifies testified note notes noted noting continue continues
  continued conclude concluded acknowledge acknowledged acknowledging quote quoted quoting quips quipped joked insisted
  insists shouted yelled warned warns claimed claims observed responded responds answered
  `
    .trim()
    .split(/\s+/),
);

/** Whether the word is a form of a verb of speech, or "according". */
export function isSpeechWord(word: string): boolean {
  return SPEECH_WORDS.has(word.toLowerCase());
}
