/** Language service, pure: words of a card or a story as Markdown that shows them as they stand, and nothing else. */

/** Text as Markdown that shows exactly this text on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, '\\$&');
}

/** The address with every sign that Markdown or a browser could take for something else as %XX; null for anything that is not a web address. */
export function safeAddress(address: string): string | null {
  if (!/^https?:\/\/[a-z\d]/i.test(address)) return null;
  return address.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (sign) => percent(sign));
}

/** The UTF-8 bytes of one sign as %XX. Lone surrogates become the replacement character, as in every encoder. */
function percent(sign: string): string {
  const code = sign.codePointAt(0)!;
  const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  const bytes =
    point < 0x80
      ? [point]
      : point < 0x800
        ? [0xc0 | (point >> 6), 0x80 | (point & 63)]
        : point < 0x10000
          ? [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)]
          : [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
