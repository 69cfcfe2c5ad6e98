/** Tests of the formats: readers written from the definitions of the formats, which fail on what those do not allow. */
import assert from 'node:assert/strict';

/** RFC 4180 after a byte-order mark; the rows by the names of their columns. */
export function readSheet(text: string): Record<string, string>[] {
  assert.equal(text[0], '\uFEFF');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        assert.ok(at < text.length, 'the cell is closed');
        if (text[at] === '"' && text[at + 1] === '"') at += 1;
        else if (text[at] === '"') break;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
      assert.doesNotMatch(cell, /["\n]/);
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  const [columns, ...lines] = rows;
  return lines.map((cells) => {
    assert.equal(cells.length, columns!.length);
    return Object.fromEntries(columns!.map((column, index) => [column, cells[index]!]));
  });
}

/** The sentences of each document, as its words with the fourth column. */
export function readConll(text: string): { word: string; name: string }[][][] {
  const documents: { word: string; name: string }[][][] = [];
  for (const block of text.split('\n\n').filter((lines) => lines !== '')) {
    const words = block.split('\n').map((line) => {
      const columns = line.split(' ');
      assert.equal(columns.length, 4, line);
      return { word: columns[0]!, name: columns[3]! };
    });
    if (words[0]!.word === '-DOCSTART-') documents.push([]);
    else documents.at(-1)!.push(words);
  }
  return documents;
}

interface TextBound {
  readonly type: string;
  readonly words: string;
}

/** The annotations of brat's standoff format, with ids resolved to the words that they stand for. */
export function readBrat(text: string, annotations: string) {
  const points = [...text];
  const bounds = new Map<string, TextBound>();
  const events: { type: string; trigger: string; roles: Record<string, string> }[] = [];
  const attributes: { name: string; of: string; value?: string }[] = [];
  const notes: { of: TextBound; sentence: string }[] = [];
  const equivalents: string[][] = [];
  const ids = new Set<string>(['*']);
  const wordsOf = (id: string): string => bounds.get(id)?.words ?? assert.fail(`${id} is there`);
  assert.ok(annotations === '' || annotations.endsWith('\n'));
  for (const line of annotations.split(/\r\n|[\n\r\u0085\u2028\u2029]/).slice(0, -1)) {
    const [id, data, ...rest] = line.split('\t');
    assert.ok(id === '*' || !ids.has(id!), `${id} is new`);
    ids.add(id!);
    const [first, ...parts] = data!.split(' ');
    if (id!.startsWith('T')) {
      const pieces = parts
        .join(' ')
        .split(';')
        .map((place) => place.split(' ').map(Number) as [number, number]);
      const words = pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ');
      assert.doesNotMatch(words, /\n/);
      assert.deepEqual(rest, [words], line);
      bounds.set(id!, { type: first!, words });
    } else if (id!.startsWith('E')) {
      const [type, trigger] = first!.split(':');
      assert.equal(bounds.get(trigger!)?.type, type);
      const roles = parts.map((part) => part.split(':')).map(([role, of]) => [role!, wordsOf(of!)]);
      events.push({
        type: type!,
        trigger: wordsOf(trigger!),
        roles: Object.fromEntries(roles) as Record<string, string>,
      });
    } else if (id!.startsWith('R')) {
      assert.deepEqual(
        parts.map((part) => part.split(':')[0]),
        ['Arg1', 'Arg2'],
      );
    } else if (id!.startsWith('A')) {
      assert.ok(ids.has(parts[0]!));
      attributes.push({ name: first!, of: parts[0]!, ...(parts[1] !== undefined && { value: parts[1] }) });
    } else if (id!.startsWith('#')) {
      assert.equal(first, 'AnnotatorNotes');
      notes.push({ of: bounds.get(parts[0]!)!, sentence: rest[0]! });
    } else {
      assert.deepEqual([id, first], ['*', 'Equiv']);
      equivalents.push(parts.map(wordsOf));
    }
  }
  return { textBounds: [...bounds.values()], events, attributes, notes, equivalents };
}
