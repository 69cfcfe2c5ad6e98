/**
 * Rule sourcing/nobody-named: not one source of the story has a name. Leaves alone copy with one named person, body or public
 * document among its sources, and notes of a sentence or two. AP, the BBC and the Guardian.
 */
import { defineCheck } from '../check';
import { question } from '../question';

/** A shorter text is a note; with fewer sources nobody need be named. Set by hand. */
const LEAST_SENTENCES = 3;
const LEAST_SOURCES = 2;

export const nobodyNamed = defineCheck({
  rule: 'sourcing/nobody-named',
  title: 'No named source in the story',
  severity: 'warning',
  wholeStory: true,
  requires: ['story', 'sources', 'observations'],
  *run({ story, sources, observations }) {
    const place = observations.head;
    if (place === null || story.sentences.length < LEAST_SENTENCES || sources.length < LEAST_SOURCES) return;
    if (sources.some(({ sort }) => sort === null)) return;
    yield question(place, {
      message: `None of the ${sources.length} sources of this story has a name. Can one be found?`,
      reason: 'nobody-named',
      data: { sources: sources.length },
      related: sources.slice(0, 10).map(({ mentions }) => ({
        start: mentions[0]!.start,
        end: mentions[0]!.end,
        text: mentions[0]!.text,
        message: 'not named',
      })),
    });
  },
});
