/** What the copy leaves open about a source without a name, put as questions to the reporter: nothing that it says already. Pure. */
import type { Finding } from '../engine';

const OPENINGS: Readonly<Record<string, string>> = {
  'sourcing/bare-source': 'Can we say who this is?',
  'sourcing/unnamed-individual': 'Can we name this person?',
  'sourcing/unnamed-group': 'Can we name one of them?',
};

/** Words that count people and say nothing else of them. */
const COUNTING =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|multiple|other|another|\d+)$/i;

/** The request for a question about an unnamed source; undefined for any other question. */
export function missingFromSource({ rule, text, data }: Finding): string | undefined {
  const opening = OPENINGS[rule];
  if (opening === undefined) return undefined;
  const isClose = typeof data['closeness'] === 'string';
  const isDescribed = isClose || text.split(/\s+/).filter((word) => !COUNTING.test(word)).length > 1;
  const wanted: string[] = [];
  if (rule === 'sourcing/unnamed-group' && typeof data['number'] !== 'number') wanted.push('how many they are');
  if (rule !== 'sourcing/unnamed-individual' && !isDescribed) wanted.push('where they work');
  if (rule !== 'sourcing/unnamed-group' && !isClose) wanted.push('how they know');
  if (data['reasonGiven'] !== true) wanted.push('why they are not named');
  const requests = [opening];
  if (wanted.length > 0) requests.push(`If not, can the copy say ${joined(wanted)}?`);
  if (data['reasonQuality'] === 'rote')
    requests.push('The reason that it gives is a stock phrase: can it say what they have to fear?');
  return requests.join(' ');
}

/** "how they know and why they are not named" */
function joined(wanted: readonly string[]): string {
  const last = wanted.at(-1)!;
  return wanted.length === 1 ? last : `${wanted.slice(0, -1).join(', ')} and ${last}`;
}
