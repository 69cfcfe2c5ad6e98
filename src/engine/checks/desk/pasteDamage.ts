/**
 * Rule desk/paste-damage: characters that nobody typed on purpose and words set twice. What one cause did all over the
 * story (characters without width, mixed quotation marks, a wrong encoding) is one question with one fix; a doubled word is one each.
 */
import type { Damage, Fix, RelatedSpan } from '../../model';
import { defineCheck, type Question } from '../check';
import { mapped } from '../../lists';
import type { Work } from '../../work';
import { inMessage, question } from '../question';

/** Kinds asked about once for the whole story. */
const TOGETHER: Readonly<Partial<Record<Damage['kind'], { readonly message: string; readonly title: string }>>> = {
  'zero-width': {
    message:
      'Characters without width stand in this copy, left by pasting. Nobody sees them, searches trip over them. Take them out?',
    title: 'Take out characters without width',
  },
  bidirectional: {
    message: 'Pasting has left marks in this copy that change the direction of the text. Take them out?',
    title: 'Take out direction marks',
  },
  'wrong-encoding': {
    message: 'Some characters in this copy were saved in the wrong encoding. Put them right?',
    title: 'Put the right characters',
  },
  'link-label': {
    message: 'The label that a web page gives its links was pasted along with the copy. Take it out?',
    title: 'Take out labels of links',
  },
  'mixed-quotation-marks': {
    message: 'Straight and curly quotation marks are mixed in this copy. Make them the same?',
    title: 'Make quotation marks the same',
  },
};

export const pasteDamage = defineCheck({
  rule: 'desk/paste-damage',
  title: 'Damage from pasting',
  severity: 'information',
  requires: ['story'],
  *run({ story }) {
    const byKind = new Map<Damage['kind'], Damage[]>();
    for (const damage of story.damage) {
      const same = byKind.get(damage.kind);
      if (same === undefined) byKind.set(damage.kind, [damage]);
      else same.push(damage);
    }
    for (const [kind, places] of byKind) {
      const together = TOGETHER[kind];
      if (together === undefined) yield* places.map(alone);
      else yield yield* all(places, together.message, together.title);
    }
  },
});

function* all(places: readonly Damage[], message: string, title: string): Work<Question> {
  const [first, ...others] = places;
  const related: readonly RelatedSpan[] = yield* mapped(others, ({ start, end, text }) => ({
    start,
    end,
    text,
    message: 'here too',
  }));
  return question(first!, {
    message,
    reason: first!.kind,
    data: { kind: first!.kind, places: places.length },
    related,
    fixes: [{ title, edits: yield* mapped(places, editOf) }],
  });
}

function alone(damage: Damage): Question {
  const doubled = damage.kind === 'doubled-word';
  return question(damage, {
    message: doubled
      ? `${inMessage(damage.text)}: is one of them too many?`
      : 'A character was lost here when the copy was pasted or saved. What should it be?',
    reason: damage.kind,
    data: { kind: damage.kind },
    fixes: doubled ? [replace(`Make it ${inMessage(damage.replacement)}`, [damage])] : [],
  });
}

function replace(title: string, places: readonly Damage[]): Fix {
  return { title, edits: places.map(editOf) };
}

function editOf({ start, end, replacement }: Damage): Fix['edits'][number] {
  return { start, end, replacement };
}
