// What every drawn picture writes the same way: texts that are no markup, and numbers that are the same on every machine.

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** To a tenth of a pixel. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
