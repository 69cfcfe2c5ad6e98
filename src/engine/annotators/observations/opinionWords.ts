/** Observations: words that praise or attack. Strong ones only: a rule that fires at "difficult" gets switched off. */
import { wordSet } from '../../english/wordSet';

export const OPINION_WORDS = wordSet(`
  abysmal amateur amateurish appalling arrogant atrocious awful bonkers brilliant buffoon bully callous catastrophic charlatan
  clown clueless clumsy contemptible corrupt coward cowardly crook crooked cynical dangerous delusional despicable
  devious dinosaur disaster disastrous disgrace disgraceful dishonest disloyal dreadful erratic evil failure
  farcical fool foolish fraud genius ghastly gifted greedy hapless heroic hopeless horrible humiliating hypocrite hypocritical
  idiot idiotic ignorant immoral inept incompetence incompetent insane insulting irresponsible laughable
   liability liar lunatic malicious maniac masterful menace narcissist naive nasty nightmare obnoxious
  outrageous outstanding paranoid pathetic petty phoney phony pompous pushover racist reckless ridiculous rude ruthless
  scandalous scoundrel selfish sexist shambles shambolic shameful shameless shoddy sinister sleazy slimy sloppy snake
  spineless stupid terrible thief thug toxic traitor treacherous tyrant ungrateful unhinged unprofessional
  unscrupulous untrustworthy superb useless vicious vindictive visionary weasel wicked worthless
`);
