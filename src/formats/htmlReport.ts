/** Format `html`: the sourcing report as a page that stands alone; several stories stand on it under one another. */
import { PAGE_END, pageStart, reportArticle } from '../report/page';
import { sourcingReport } from '../report/sourcing';
import type { Format } from './format';
import { Lines } from './lines';

export function htmlReport(): Format {
  let started = false;
  const start = (title: string): string => {
    if (started) return '';
    started = true;
    return pageStart(title);
  };
  return {
    begin: () => '',
    one({ id, analysis }) {
      const lines = new Lines(analysis.story.text);
      const lineOf = (span: { readonly start: number }): number => lines.at(span.start).line;
      const report = sourcingReport(analysis);
      return `${start(`Sourcing: ${report.title ?? id}`)}${reportArticle(report, { id, lineOf, links: false })}\n`;
    },
    end: () => start('Sourcing') + PAGE_END,
  };
}
