/** Demonstration page: the worker, which holds the engine. The text stays in the page's own process. */
import { checks, createEngine, Memo, MODELS, type Analysis, type CompiledCards, type Engine } from '../engine';
import { Lines } from '../formats/lines';
import { ledgerEntries, ledgerNote } from '../languageService/ledger';
import { marksOf } from '../languageService/marks';
import { sayPlainly } from '../languageService/say';
import { reportArticle } from '../report/page';
import { sourcingReport } from '../report/sourcing';
import { PARTS, type Answer, type Part, type Request } from './messages';

const parts = new Map<Part['name'], Uint8Array>();
/** A sentence where it could not be made. */
let engine: Engine | string | undefined;
/** The newest request; those before it are not worth reading. */
let newest: Request | undefined;
const memo = new Memo();
let hasRead = false;

self.onmessage = ({ data }: MessageEvent<Part | Request>): void => {
  if ('text' in data) newest = data;
  else take(data);
  if (engine === undefined || newest === undefined) return;
  const request = newest;
  newest = undefined;
  const { version } = request;
  const said: Answer = typeof engine === 'string' ? { version, error: engine } : answer(engine, request);
  self.postMessage(said);
};

/** The engine is made as soon as the page has handed over all that it reads with. */
function take(part: Part): void {
  if ('error' in part) engine = part.error;
  else parts.set(part.name, new Uint8Array(part.bytes));
  if (engine !== undefined || parts.size < PARTS.length) return;
  try {
    engine = createEngine({
      models: Object.fromEntries(MODELS.map((name) => [name, parts.get(`${name}.bin`)!])),
      cards: JSON.parse(new TextDecoder().decode(parts.get('cards.json'))) as CompiledCards,
    });
  } catch (error) {
    engine = String(error);
  }
}

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
