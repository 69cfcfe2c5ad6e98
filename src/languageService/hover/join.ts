/** Lines to Markdown: a paragraph each, with the items of a list kept together; empty ones are left out. */
export function join(lines: readonly string[]): string {
  let text = '';
  let before = '';
  for (const line of lines) {
    if (line === '') continue;
    if (text !== '') text += before.startsWith('- ') && line.startsWith('- ') ? '\n' : '\n\n';
    text += line;
    before = line.slice(line.lastIndexOf('\n') + 1);
  }
  return text;
}
