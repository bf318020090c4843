// Draws pages over each other on a terminal of its own beside the one with the history, and gives that one back in whatever way it ends.

export interface ScreenStream {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const CLEAR_LINE = '\u001b[K';
/** For a terminal that does not tell: what terminals have been since there are any. */
const USUAL: Size = { columns: 80, rows: 24 };

/** `run` gets a function that shows a page; the page is drawn again when the size changes. */
export async function withScreen<Result>(
  stream: ScreenStream,
  run: (show: (draw: (size: Size) => readonly string[]) => void) => Promise<Result>,
): Promise<Result> {
  let last: ((size: Size) => readonly string[]) | undefined;
  const redraw = (): void => {
    if (last === undefined) return;
    const size = { columns: stream.columns ?? USUAL.columns, rows: stream.rows ?? USUAL.rows };
    const lines = last(size);
    const whole = Array.from({ length: size.rows }, (_, at) => `${CLEAR_LINE}${lines[at] ?? ''}`);
    // Each row is cleared before it is written: behind a line as wide as the terminal the cursor still stands on its last character. No end
    // of line after the last row, or the terminal would scroll.
    stream.write(`${HOME}${whole.join('\n')}`);
  };
  stream.write(ENTER);
  stream.on('resize', redraw);
  try {
    return await run((draw) => {
      last = draw;
      redraw();
    });
  } finally {
    stream.off('resize', redraw);
    stream.write(LEAVE);
  }
}
