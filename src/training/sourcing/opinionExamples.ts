/** Training's room (node only, never bundled): the places of an annotated article with their features, and whether each is due. */
import type { CompiledCards } from '../../engine';
import { contextOf, noFacts } from '../../engine/analyze';
import { annotators } from '../../engine/annotators';
import { makeLedger } from '../../engine/annotators/sources/ledger';
import { contextOfPlaces } from '../../engine/annotators/sources/secondOpinion';
import { addFeatures } from '../../engine/annotators/sources/secondOpinion/features';
import { placesIn } from '../../engine/annotators/sources/secondOpinion/places';
import { carry } from '../../engine/carriers';
import { createKnowledge, type Knowledge } from '../../engine/knowledge';
import { Memo } from '../../engine/memo';
import type { Span } from '../../engine/model';
import { StoryView } from '../../engine/syntax/storyView';
import { tagsOf } from '../../engine/syntax/tagging';
import { FeatureList, type Models } from '../../engine/tagger';
import { readStory } from '../../engine/text';
import { finish } from '../../engine/work';
import type { RealArticle } from './realCopy';

/** A place to ask at. */
export interface Example {
  readonly hashes: Uint32Array;
  readonly isDue: boolean;
}

/** Reads articles up to the ledger, as the engine does. */
export class ArticleReader {
  private readonly knowledge: Knowledge;

  constructor(
    private readonly models: Models,
    cards: CompiledCards,
  ) {
    this.knowledge = createKnowledge([cards]);
  }

  /** The places of an article where somebody says something, without the borderline ones. */
  read({ text, date, due, borderline }: RealArticle): Example[] {
    const memo = new Memo().begin();
    const story = finish(readStory(finish(carry(text, 'auto')), memo));
    const context = contextOf({ models: this.models, knowledge: this.knowledge, memo, storyDate: date });
    let facts = noFacts(story);
    for (const annotator of annotators) {
      if (annotator.assigns === 'sources') break;
      facts = { ...facts, [annotator.assigns]: finish(annotator.run(facts, context)) };
    }
    const { attributions, identities } = facts;
    const view = finish(StoryView.of(story, identities.mentions, context));
    const tags = finish(tagsOf(story, context));
    const examples: Example[] = [];
    const people = due.filter(({ rule }) => rule !== 'no-source');
    finish(
      makeLedger({
        view,
        attributions,
        people: identities.people,
        memo,
        *secondOpinion(drafts) {
          const around = yield* contextOfPlaces(view, tags, attributions);
          const list = new FeatureList();
          for (const place of placesIn(view, tags, drafts)) {
            // Whoever says nothing is easily told; it learns to tell those apart who are told to say something.
            if (!around.spokenBy.has(place.head)) continue;
            const span = view.span({ from: place.from, to: place.head + 1 });
            const isDue = people.some((one) => touches(one, span));
            if (!isDue && borderline.some((one) => touches(one, span))) continue;
            list.clear();
            addFeatures(list, around, place);
            examples.push({ hashes: list.hashes.slice(0, list.starts[1]), isDue });
          }
        },
      }),
    );
    return examples;
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
