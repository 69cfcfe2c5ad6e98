/**
 * Training's room (node only, never bundled): `npm run eval -- speakers`. How many pronoun and nominal sources of the annotated
 * stories are linked to the right person, body or unnamed source.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Analysis, SourcePhrase } from '../../engine';
import type { TaskOptions } from '../task';
import { isWhoIsMeant, type GoldSpan, type ResolvedStory } from '../whoIsMeant';
import { loadEngine } from './engine';

interface GoldStory extends ResolvedStory {
  readonly date?: string;
  readonly attributions: readonly {
    readonly source: (GoldSpan & { readonly class: string; readonly text: string }) | null;
    readonly resolved?: string;
  }[];
}

/** Pronouns, and definite nouns without a name of their own. */
const DEFINITE = /^(?:the|said the|her|his|its|their|one of|two of) /i;

/** Prints the share of pronouns and of definite nouns that are linked as the gold links them, and the wrong ones. */
export function evaluateSpeakers({ corpora }: TaskOptions): void {
  const folder = resolve(corpora, '../stories');
  if (!existsSync(folder)) {
    console.log(`${folder} is not here: nothing to measure`);
    return;
  }
  const engine = loadEngine();
  const counts = { pronoun: { right: 0, all: 0 }, nominal: { right: 0, all: 0 } };
  for (const name of readdirSync(folder).sort()) {
    const goldFile = join(folder, name.replace(/\.(?:txt|md)$/, '.gold.json'));
    if (!/\.(?:txt|md)$/.test(name) || !existsSync(goldFile)) continue;
    const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldStory;
    const analysis = engine.analyze(readFileSync(join(folder, name), 'utf8'), { storyDate: gold.date ?? null });
    for (const { source, resolved } of gold.attributions) {
      if (source === null || resolved === undefined) continue;
      const kind = source.class === 'pronoun' ? 'pronoun' : DEFINITE.test(source.text) ? 'nominal' : null;
      const found = analysis.attributions.find(
        (one) => one.source !== null && one.source.start < source.end && source.start < one.source.end,
      )?.source;
      if (kind === null || found == null) continue;
      // The first mention of an unnamed source points back to nothing.
      const earlier = gold.attributions.some(
        (one) => one.source !== null && one.resolved === resolved && one.source.start < source.start,
      );
      if (!earlier && !gold.entities.some(({ entity, start }) => entity === resolved && start < source.start)) continue;
      counts[kind].all += 1;
      if (isWhoIsMeant(analysis, gold, found, resolved)) counts[kind].right += 1;
      else
        console.log(
          `  ${name}: ${kind} «${source.text}» at ${source.start} is ${resolved}, found ${describe(analysis, found)}`,
        );
    }
  }
  for (const [kind, { right, all }] of Object.entries(counts)) {
    console.log(`${kind}s right: ${right} of ${all}${all > 0 ? ` (${((100 * right) / all).toFixed(1)} %)` : ''}`);
  }
}

function describe(analysis: Analysis, { entity, antecedent }: SourcePhrase): string {
  return analysis.identities.find(({ id }) => id === entity)?.name ?? antecedent?.text ?? 'nobody';
}
