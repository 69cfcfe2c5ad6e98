/** Carriers: how mail and wire items are recognised, without setting up their readers. */

/** Whether a file begins as mail does: with header fields, some of which only mail has. */
export function looksLikeMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0]!;
  if (!/^(?:From \S[^\s@]*@\S+ .*\r?\n)?[A-Za-z][\w-]{1,40}:/.test(block)) return false;
  return /^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|DKIM-Signature|X-Mailer):/im.test(block);
}

/** Opens the heading of an item of a wire. */
export const START_OF_HEADING = '\u0001';

/** Whether a file begins as an item of a wire does. */
export function looksLikeWire(head: string): boolean {
  const start = head.replace(/^[\u0016\0\s]+/, '');
  if (start.startsWith(START_OF_HEADING)) return true;
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  return isStoryNumber(first) && (isHeader(second) || second.startsWith('^'));
}

/** "a0123", "V1234----": the service and the number of a story. */
function isStoryNumber(line: string): boolean {
  return /^[a-z]{1,2}\d{3,4}(?:-{1,4}|\s|$)/i.test(line);
}

/** "r a BC-PortSale 06-03 0312": priority, category, keyword, day, length. */
export function isHeader(line: string): boolean {
  return (
    (isStoryNumber(line) && line.length < 80 && !/[.?!]$/.test(line)) ||
    /^[abdfrsu] [a-z] \S{2,40}(?: [^\s.]{1,20}){0,4}\s+\d\d-\d\d(?:-\d\d)?\s+\d{2,5}$/i.test(line)
  );
}
