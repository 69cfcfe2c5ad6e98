/**
 * Training's room (node only, never bundled): the copy on which fingerprints are taken, with tags and names that no weights are asked
 * for, so that a fingerprint tells of nothing but features. A change here changes every fingerprint.
 */
import { NameMention, type Story } from '../engine/model';

export const PROBE = `HARMOUTH, Norland (HP) — Two harbour officials said on Monday that the crane was safe, but a welder who had worked there for 12 years warned it “will fall one day”.

“We knew of the crack in May,” one of them told reporters. “Nobody wanted to pay for it.” Ada Orr, a spokeswoman for the Harmouth Port Authority, denied that; the authority, she added, had spent $3.5 million on repairs.

According to a report seen by the Harbour Post, engineers had asked for a new crane twice. Critics of Mayor Lars Holm, including three councillors, called the delay “a disgrace”, and some residents fear that the O'Brien-Vale pier could be next.

A former minister, speaking on condition of anonymity because he is not authorised to talk to the press, believes the inquiry was dropped. It was reportedly closed in 2019. The Norland Bank and Gull Motors declined to comment.

WHO KNEW OF THE CRACK?

Sources close to the talks say Mr. Holm will resign; his aides insist he won't. Republicans, who have pledged to vote no, hope to win over those who think the plan too dear. The women, both nurses, said they saw nothing. Most residents of Harmouth do not vote; those residents who do, residents said, want residents to be heard.
`;

const TAGS: Readonly<Record<string, string>> = tagsByWord({
  DT: 'the a an no some both those',
  IN: 'on that for of in to according by with because',
  PRP: 'it we she he they them nobody',
  MD: 'will could wo',
  VBD: 'said was had warned knew told wanted denied added spent asked called saw dropped declined',
  VBP: 'say fear believes insist think hope',
  VBZ: 'is',
  VBN: 'worked seen authorised closed reported pledged been',
  VB: 'fall pay talk vote win resign comment be',
  VBG: 'including speaking',
  CD: 'two three 12 one 2019 3.5',
  WP: 'who',
  CC: 'but and',
  RB: 'twice next reportedly there not too',
  NNS: 'officials years reporters repairs engineers critics councillors residents aides women nurses talks sources republicans',
  ',': ',',
  '.': '. ? !',
  ':': '; : —',
  '``': '“',
  "''": '”',
});

function tagsByWord(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([tag, all]) => all.split(' ').map((word) => [word, tag] as const)),
  );
}

/** A Penn tag for each token of the probe: as good as a short list gives, and always the same. */
export function probeTags({ tokens }: Story): string[] {
  return tokens.map(({ text }) => TAGS[text.toLowerCase()] ?? (/^\p{Lu}/u.test(text) ? 'NNP' : 'NN'));
}

/** Runs of proper nouns in the probe, as names of four types in turn. */
export function probeNames(story: Story): NameMention[] {
  const tags = probeTags(story);
  const names: NameMention[] = [];
  for (let from = 0, to; from < tags.length; from = to + 1) {
    to = from;
    while (tags[to] === 'NNP') to++;
    if (to === from) continue;
    const [start, end] = [story.tokens[from]!.start, story.tokens[to - 1]!.end];
    const type = (['person', 'organization', 'place', 'group'] as const)[names.length % 4]!;
    names.push(new NameMention(start, end, PROBE.slice(start, end), type, 'probe', undefined, undefined));
  }
  return names;
}
