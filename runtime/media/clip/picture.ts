// What the clip shows: eight upright bars whose order the seed decides, and at the bottom a bar that fills while time passes, so that one sees it play.

/** Luma and both chroma values of a plain square of 16 by 16 pixels. */
export interface Colour {
  readonly y: number;
  readonly cb: number;
  readonly cr: number;
}

/** The classic test bars of BT.601 at three quarters, then the two colours of the bar that fills. */
const PALETTE: readonly Colour[] = [
  { y: 180, cb: 128, cr: 128 },
  { y: 162, cb: 44, cr: 142 },
  { y: 131, cb: 156, cr: 44 },
  { y: 112, cb: 72, cr: 58 },
  { y: 84, cb: 184, cr: 198 },
  { y: 65, cb: 100, cr: 212 },
  { y: 35, cb: 212, cr: 114 },
  { y: 50, cb: 128, cr: 128 },
];
const FILLED: Colour = { y: 235, cb: 128, cr: 128 };
const EMPTY: Colour = { y: 24, cb: 128, cr: 128 };

/** The picture as squares: the same object stands for the same colour. */
export interface Picture {
  readonly columns: number;
  readonly rows: number;
  colourAt(column: number, row: number): Colour;
}

/** `passed` is the part of the clip that is over, from 0 to 1. */
export function drawPicture(columns: number, rows: number, seed: number, passed: number): Picture {
  const bars = shuffleBars(seed);
  const filled = Math.round(columns * passed);
  return {
    columns,
    rows,
    colourAt(column, row) {
      if (row === rows - 1) return column < filled ? FILLED : EMPTY;
      return bars[Math.floor((column * bars.length) / columns)] ?? EMPTY;
    },
  };
}

function shuffleBars(seed: number): readonly Colour[] {
  const bars = [...PALETTE];
  let state = seed >>> 0;
  for (let last = bars.length - 1; last > 0; last--) {
    // A linear congruential step (the constants of Numerical Recipes): an order is wanted, no secret.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [bars[last], bars[other]] = [bars[other] ?? EMPTY, bars[last] ?? EMPTY];
  }
  return bars;
}
