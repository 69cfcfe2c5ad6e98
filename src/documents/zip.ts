/** Documents, pure: the parts of a zip archive, each unpacked when it is asked for and never beyond a limit. */
import { Inflate } from 'fflate';
import { DocumentFault } from './document';

/** A part of an archive as its directory lists it. */
interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** What the directory says; the part itself may unpack to more. */
  readonly unpacked: number;
  readonly header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** A story unpacks to some hundred kilobytes, a book with all its changes to twenty megabytes. */
const LARGEST_PART = 32 * 1024 * 1024;
/** Packed bytes are unpacked in pieces, so that what unpacks to too much is noticed on the way. */
const PIECE = 16 * 1024;
/** Comment and end record: the last place where the end of the directory may stand. */
const LONGEST_END = 22 + 0xffff;

export class ZipArchive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;

  /**
   * @param largest how many bytes a part may unpack to
   * @throws DocumentFault where the archive has no directory: the file is cut off or damaged.
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly largest: number = LARGEST_PART,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.endOfDirectory();
    let at = this.view.getUint32(end + 16, true);
    for (let left = this.view.getUint16(end + 10, true); left > 0; left--) {
      if (at + 46 > bytes.length || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
      const nameLength = this.view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name, {
        method: this.view.getUint16(at + 10, true),
        encrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
        packed: this.view.getUint32(at + 20, true),
        unpacked: this.view.getUint32(at + 24, true),
        header: this.view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /**
   * The bytes of a part; null where there is none of that name.
   * @throws DocumentFault where it is locked, damaged, packed in an unknown way or larger than any story.
   */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new DocumentFault('It is locked with a password; save a copy without one.');
    const { header } = entry;
    if (entry.unpacked > this.largest) throw tooLarge(this.largest);
    if (header + 30 > this.bytes.length || this.view.getUint32(header, true) !== LOCAL_HEADER) throw damaged(name);
    const start = header + 30 + this.view.getUint16(header + 26, true) + this.view.getUint16(header + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) throw damaged(name);
    if (entry.method === DEFLATED) return inflate(packed, name, this.largest);
    if (entry.method !== STORED) throw damaged(name);
    if (packed.length > this.largest) throw tooLarge(this.largest);
    return packed;
  }

  private endOfDirectory(): number {
    const least = Math.max(0, this.bytes.length - LONGEST_END);
    for (let at = this.bytes.length - 22; at >= least; at--)
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    throw new DocumentFault('It is damaged: the end of the file is missing.');
  }
}

function inflate(packed: Uint8Array, name: string, largest: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (length > largest) throw tooLarge(largest);
    }
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    throw damaged(name);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(name: string): DocumentFault {
  return new DocumentFault(`It is damaged: its part ${name} cannot be unpacked.`);
}

function tooLarge(largest: number): DocumentFault {
  return new DocumentFault(`It unpacks to more than ${largest / 1024 / 1024} MB, which is no story.`);
}
