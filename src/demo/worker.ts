/** Demonstration page: the worker, which holds the engine. The text stays in the page's own process. */
import { checks, createEngine, Memo, type Analysis, type CompiledCards, type Engine } from '../engine';
import { Lines } from '../formats/lines';
import { ledgerEntries, ledgerNote } from '../languageService/ledger';
import { marksOf } from '../languageService/marks';
import { sayPlainly } from '../languageService/say';
import { reportArticle } from '../report/page';
import { sourcingReport } from '../report/sourcing';
import type { Answer, Request } from './messages';

const engine = load();
const memo = new Memo();
let hasRead = false;
/** The newest request; those before it are not worth reading. */
let newest = -1;

self.onmessage = ({ data }: MessageEvent<Request>): void => {
  newest = data.version;
  void engine.then(
    (made) => {
      if (data.version === newest) self.postMessage(answer(made, data));
    },
    (error: unknown) => self.postMessage({ version: data.version, error: String(error) } satisfies Answer),
  );
};

function answer(made: Engine, { version, text }: Request): Answer {
  const analysis = made.analyze(text, {
    carrier: 'auto',
    memo,
    // After the first time all is there at once.
    ...(!hasRead && { early: (named) => showNames(named, version) }),
  });
  hasRead = true;
  const lines = new Lines(text);
  const lineOf = (span: { readonly start: number }): number => lines.at(span.start).line;
  return {
    version,
    marks: marksOf(analysis, analysis.findings, 'all'),
    questions: analysis.findings.map(({ rule, severity, message, start, end, text: words }) => ({
      ...{ rule, severity, message, start, end, words },
      title: checks.find((check) => check.rule === rule)?.title ?? rule,
    })),
    ledger: ledgerEntries(analysis).map(({ source, first }) => ({
      ...{ start: first.start, end: first.end, who: source.descriptor, named: source.named },
      note: ledgerNote(sayPlainly, source),
    })),
    report: reportArticle(sourcingReport(analysis), { id: 'The story on this page', lineOf, links: true }),
  };
}

function showNames(named: Analysis, version: number): void {
  self.postMessage({ version, names: marksOf(named, [], 'all') } satisfies Answer);
}

/** Weights and cards lie packed beside the page. */
async function load(): Promise<Engine> {
  const [names, attributions, partsOfSpeech, cards] = await Promise.all(
    ['names.bin', 'attributions.bin', 'partsOfSpeech.bin', 'cards.json'].map(unpacked),
  );
  return createEngine({
    models: { names: names!, attributions: attributions!, partsOfSpeech: partsOfSpeech! },
    cards: JSON.parse(new TextDecoder().decode(cards)) as CompiledCards,
  });
}

/** A host may unpack what ends in .gz before it sends it: the first two bytes tell. */
async function unpacked(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`${name}.gz`, self.location.href));
  if (!response.ok) throw new Error(`${name} could not be loaded (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
