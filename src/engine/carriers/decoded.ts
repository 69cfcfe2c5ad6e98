/** Carriers: a text that stands in the file in escapes (HTML in JSON, in XML, in quoted-printable), with the way back. */
import type { SourceText } from './copyWriter';

/** A piece of the file: `reading` is what it stands for, null where it stands for itself. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly reading: string | null;
}

/** The text that the pieces of a file stand for, in their order. */
export function textWithMap(file: string, pieces: Iterable<Piece>): SourceText {
  const starts: number[] = [];
  const fileStarts: number[] = [];
  const fileEnds: number[] = [];
  let text = '';
  for (const { start, end, reading } of pieces) {
    starts.push(text.length);
    fileStarts.push(start);
    fileEnds.push(end);
    text += reading ?? file.slice(start, end);
  }
  return {
    text,
    map: {
      copy: text,
      starts: Int32Array.from(starts),
      fileStarts: Int32Array.from(fileStarts),
      fileEnds: Int32Array.from(fileEnds),
    },
  };
}
