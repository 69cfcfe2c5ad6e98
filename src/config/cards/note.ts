/** The desk's cards, pure: a Markdown note (as Obsidian and others write them) taken apart. */

export interface NoteParts {
  /** The front matter without its dashes; empty where there is none. */
  readonly yaml: string;
  /** Where it starts in the file. */
  readonly yamlStart: number;
  readonly body: string;
}

/** The front matter between lines of three dashes at the very start, and the rest. */
export function noteParts(text: string): NoteParts {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(start));
  if (opening === null) return { yaml: '', yamlStart: 0, body: text.slice(start) };
  const yamlStart = start + opening[0].length;
  for (let at = yamlStart; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    if (line === '---' || line === '...')
      return { yaml: text.slice(yamlStart, at), yamlStart, body: text.slice(end + 1) };
    at = end + 1;
  }
  return { yaml: '', yamlStart: 0, body: text.slice(start) };
}

/** The first line that says something, without its Markdown signs, cut to what a summary may hold. */
export function summaryOf(body: string): string {
  for (const line of body.split('\n')) {
    const plain = line
      .replace(/^[\s>#*+-]+/, '')
      .replace(/\[\[([^[\]|]{1,200})\]\]/g, '$1')
      .replace(/[*_`[\]]/g, '')
      .trim();
    if (plain === '' || /^!?\(/.test(plain)) continue;
    return plain.length <= 160 ? plain : `${plain.slice(0, 157).trimEnd()}…`;
  }
  return '';
}
