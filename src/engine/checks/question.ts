/** Checks: how a rule puts its question, with what it leaves out filled in. */
import type { TextSpan } from '../model';
import { asPhrase } from '../text/characters';
import type { Question } from './check';

/** What a rule says beside the place. */
export type Asked = Pick<Question, 'message' | 'reason'> &
  Partial<Pick<Question, 'data' | 'related' | 'fixes' | 'severity'>>;

/** A question about the words at `place`. */
export function question({ start, end, text }: TextSpan, asked: Asked): Question {
  return { start, end, text, data: {}, related: [], fixes: [], ...asked };
}

/** Words of the copy in a message, in quotation marks. */
export function inMessage(text: string): string {
  return `“${shortened(text)}”`;
}

/** Words of the copy in one line, and not the whole paragraph. */
export function shortened(text: string): string {
  const words = asPhrase(text);
  return words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`;
}

/** Words of the copy at the start of a message, capitalised because they open its sentence. */
export function opening(text: string): string {
  const words = shortened(text);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
