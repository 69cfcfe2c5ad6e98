/**
 * Training's room (node only, never bundled): `npm run eval -- sourcing`. Precision and recall of the base questions by rule on
 * the annotated stories and cases, and the list of mistakes; with `--read`, findings on agency copy to be judged by hand.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '../../engine';
import type { TaskOptions } from '../task';
import { loadEngine } from './engine';
import { BASE_RULES, readCases, readMarkedCases, readStories, type GoldText } from './gold';
import { evaluateRealCopy } from './evaluateRealCopy';
import { listFindings } from './read';
import { PARTS, type Part } from './realCopy';
import { readingsTable, readReadings } from './readings';
import { listSample } from './sample';
import { precisionOf, recallOf, scoreAll, type RuleCount, type Score } from './score';

const OWN_CASES = [
  'test/fixtures/cases/sourcing.txt',
  'test/fixtures/cases/sourcing-traps.txt',
  'test/fixtures/cases/sourcing-agencies.txt',
];

/**
 * Prints the tables of the real articles; `--part=tuned` those of one part. `--cases` prints those of the project's own sentences as
 * well; `--show` lists the mistakes (`--show=tuned` those on real articles); `--read` lists findings instead, and `--sample` draws
 * questions and silences of annotated articles.
 */
export function evaluateSourcing({ corpora, other }: TaskOptions): void {
  const engine = loadEngine();
  if (other.has('read')) {
    listFindings(engine, corpora, {
      articles: other.get('articles') === 'train' ? 'train' : 'dev',
      count: Number(other.get('read')) || 100,
      seed: Number(other.get('seed')) || 20121029,
      allRules: other.get('rules') === 'all',
    });
    return;
  }
  const [show, part] = [other.get('show'), other.get('part')];
  const isPart = (word: string | undefined): word is Part => (PARTS as readonly unknown[]).includes(word);
  if (other.has('sample')) {
    const [count, seed] = [Number(other.get('sample')) || 50, Number(other.get('seed')) || 20121029];
    listSample(engine, corpora, { count, seed, part: isPart(part) ? part : 'untuned' });
    return;
  }
  evaluateRealCopy(engine, corpora, isPart(show) ? show : null, isPart(part) ? [part] : PARTS);
  if (other.has('cases') || other.has('show')) evaluateCases(engine, corpora, other.has('show'));
  console.log(
    `\nquestions read by hand, each in its article, as a strict editor would\n\n${readingsTable(readReadings())}`,
  );
}

/** The project's own cases and the shared ones: they guard against harm, and are no measure of real copy. */
function evaluateCases(engine: Engine, corpora: string, show: boolean): void {
  const stories = resolve(corpora, '../stories');
  const sets: [string, readonly GoldText[]][] = [['own cases', OWN_CASES.flatMap(readMarkedCases)]];
  if (existsSync(stories)) {
    sets.push(['shared stories and cases', [...readStories(stories), ...readCases(join(stories, 'anon-cases.json'))]]);
  } else {
    console.log(`${stories} is not here: the shared stories and cases are left out`);
  }
  for (const [title, texts] of sets) {
    const score = scoreAll(texts.map((gold) => ({ gold, findings: findingsIn(engine, gold) })));
    console.log(`\n${title} (${texts.length} texts)\n\n${table(score)}`);
    if (show) {
      for (const { id, kind, rule, words, forbidden } of score.mistakes) {
        console.log(`  ${id}: ${kind}, ${rule}: «${words}»${forbidden ? ' must not be asked about' : ''}`);
      }
    }
  }
}

function findingsIn(engine: Engine, { text, date }: GoldText): ReturnType<Engine['analyze']>['findings'] {
  return engine.analyze(text, { storyDate: date }).findings;
}

/** The figures as a Markdown table: README carries it as it is printed. */
export function table(score: Score): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const row = (name: string, count: RuleCount): string =>
    `| ${name} | ${percent(precisionOf(count))} | ${percent(recallOf(count))} | ${count.due} | ${count.asked} | ${count.right} |`;
  const rules = BASE_RULES.filter((rule) => score.byRule.get(rule)!.due + score.byRule.get(rule)!.asked > 0);
  return [
    '| rule | precision | recall | due | asked | right |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rules.map((rule) => row(`\`${rule}\``, score.byRule.get(rule)!)),
    row('all', score.all),
    '',
    `Reason given or not: right in ${percent(score.all.right === 0 ? 1 : score.reasonRight / score.all.right)} % of the questions found; asked where nothing must be asked: ${score.forbidden}.`,
  ].join('\n');
}
