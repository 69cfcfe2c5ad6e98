/**
 * Format `conll`: the four columns of CoNLL-2003 (word, part of speech, chunk, name) with the engine's own entity types in BIO, one
 * sentence a block. Parts of speech and chunks are not given: `-X-`, as that task writes what a line has not. Of entities one
 * inside another the outer one is given.
 */
import type { Analysis, Mention } from '../engine';
import type { Format } from './format';

const NOT_GIVEN = '-X-';

export function conll(): Format {
  return {
    begin: () => '',
    one: ({ analysis }) => [`-DOCSTART- ${NOT_GIVEN} ${NOT_GIVEN} O`, ...sentencesOf(analysis)].join('\n\n') + '\n\n',
    end: () => '',
  };
}

function sentencesOf({ story, entities }: Analysis): readonly string[] {
  const tags = tagsOf(story.tokens, entities);
  return story.sentences.map(({ firstToken, endToken }) => {
    const lines: string[] = [];
    for (let index = firstToken; index < endToken; index += 1)
      lines.push(`${story.tokens[index]!.text} ${NOT_GIVEN} ${NOT_GIVEN} ${tags[index]}`);
    return lines.join('\n');
  });
}

function tagsOf(tokens: Analysis['story']['tokens'], entities: readonly Mention[]): readonly string[] {
  const tags: string[] = new Array<string>(tokens.length).fill('O');
  let at = 0;
  let taken = 0;
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < taken) continue;
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    for (let index = at; index < tokens.length && tokens[index]!.start < end; index += 1)
      tags[index] = `${index === at ? 'B' : 'I'}-${type}`;
    taken = end;
  }
  return tags;
}
