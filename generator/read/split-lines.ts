// Cuts a stream of bytes into lines and holds one line at a time, however long the stream is; a line beyond the limit is passed over, not kept.

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined for a line that is too long to be held. */
  readonly text: string | undefined;
}

const NEWLINE = 10;

/** `tell` hears how many bytes have been read. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  tell: (bytes: number) => void,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    tell(bytes);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield finish();

  function keep(piece: Uint8Array): void {
    length += piece.length;
    if (length > most) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  }

  function finish(): Line {
    number += 1;
    const text = length > most ? undefined : Buffer.concat(pieces).toString('utf8');
    pieces = [];
    length = 0;
    return { number, text: number === 1 ? text?.replace(/^\uFEFF/, '') : text };
  }
}
