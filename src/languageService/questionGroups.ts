/** One question a source: findings about the same source are shown as one, the gravest first. Pure. */
import { isAboutWholeStory, SEVERITIES, type Finding } from '../engine';

export interface QuestionGroup {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** Groups sourcing findings by the source that they are about, others stand alone; in the order of the text. */
export function groupBySource(findings: readonly Finding[]): readonly QuestionGroup[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = sourceOf(finding) ?? `#${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  });
  return [...groups.values()]
    .map((group) => {
      const [first, ...others] = [...group].sort(
        (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start,
      );
      return { first: first!, others };
    })
    .sort((a, b) => a.first.start - b.first.start);
}

function sourceOf(finding: Finding): string | undefined {
  if (!finding.rule.startsWith('sourcing/') || isAboutWholeStory(finding)) return undefined;
  const source = finding.data['source'];
  return typeof source === 'string' ? source : `${finding.start}-${finding.end}`;
}
