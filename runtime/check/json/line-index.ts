// Turns offsets of a text into lines and columns, both from 1, as editors count them.

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly count: number;
  locate(offset: number): TextPosition;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return {
    count: starts.length,
    locate(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
