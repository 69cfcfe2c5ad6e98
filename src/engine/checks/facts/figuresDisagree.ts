/**
 * Rule facts/figures-disagree: two figures of the story for one thing that differ: a person's age, or a headline's toll against the first
 * paragraph's. Leaves alone bounds ("at least"), tolls of other days further down, and anything else that may well be two different things.
 */
import type { Age } from '../../model';
import { type CheckFacts, defineCheck, type Question } from '../check';
import { inMessage, question } from '../question';

export const figuresDisagree = defineCheck({
  rule: 'facts/figures-disagree',
  title: 'Figures that disagree',
  severity: 'information',
  requires: ['story', 'identities', 'observations'],
  *run(facts) {
    yield* agesThatDiffer(facts);
    yield undefined;
    yield* headlineTolls(facts);
  },
});

function* agesThatDiffer(facts: Pick<CheckFacts, 'identities' | 'observations'>): Iterable<Question | undefined> {
  const first = new Map<string, Age>();
  for (const age of yield* facts.observations.ages()) {
    const before = first.get(age.entity);
    if (before === undefined) first.set(age.entity, age);
    else if (before.years !== age.years) {
      const name = facts.identities.people.find(({ id }) => id === age.entity)?.name ?? 'this person';
      yield question(age.place, {
        message: `${name} is ${before.years} earlier in this story and ${age.years} here. Which is right?`,
        reason: 'ages-differ',
        data: { name, figures: [before.years, age.years] },
        related: [{ ...before.place, message: 'the other age' }],
      });
    }
  }
}

/** Asks where the headline's toll stands nowhere in the story and the first paragraph has another. */
function* headlineTolls({ story, observations }: Pick<CheckFacts, 'story' | 'observations'>): Iterable<Question> {
  const headline = observations.tolls('headline');
  if (headline.length === 0) return;
  const body = observations.tolls('body');
  const lead = story.paragraphs.find(({ kind }) => kind === 'body');
  for (const toll of headline) {
    const same = body.filter(({ harm }) => harm === toll.harm);
    const other = same.find(({ place }) => lead !== undefined && place.start < lead.end);
    if (other === undefined || same.some(({ number }) => number === toll.number)) continue;
    yield question(toll.place, {
      message: `The headline has ${inMessage(toll.place.text)} ${toll.harm}, the story ${inMessage(other.place.text)}. Which is right?`,
      reason: 'headline-differs',
      data: { figures: [toll.number, other.number] },
      related: [{ ...other.place, message: 'the story’s figure' }],
    });
  }
}
