// One bar in parts, drawn at build time. Colours and patterns come from classes; what the bar says is said beside it in words too.
import { type Html, html } from '../html/html.ts';
import { formatFigure } from '../tables/table.ts';

export interface BarPart {
  /** Picks the colour: `part-live-confirmed`. */
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

export interface BarOptions {
  /** What the bar is about; with it the bar is a picture with a text and a legend. Absent: a decoration beside figures. */
  readonly title?: string;
  /** The count that fills the whole width; the sum of the parts unless told. */
  readonly whole?: number;
  /** A list of the parts below; left out where the page has one of its own. */
  readonly hasLegend?: boolean;
}

/** Units of the drawing across. */
const WIDTH = 1000;
const HEIGHT = 10;
/** Between parts, so that not only colours tell them apart. */
const GAP = 2;
/** What counts something can be seen. */
const NARROWEST = 3;

export function renderStackedBar(parts: readonly BarPart[], { title, whole, hasLegend = true }: BarOptions = {}): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const drawn = drawParts(parts, Math.max(whole ?? total, 1));
  if (title === undefined) return drawBar(drawn, html` aria-hidden="true"`);
  const label = `${title}: ${parts.map((part) => `${part.label} ${formatFigure(part.count)}`).join(', ')}`;
  return html`<figure class="bar-figure">${drawBar(drawn, html` role="img" aria-label="${label}"`)}${hasLegend && renderLegend(parts)}</figure>`;
}

function drawBar(drawn: readonly Html[], attributes: Html): Html {
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"${attributes}>${drawn}</svg>`;
}

function drawParts(parts: readonly BarPart[], whole: number): Html[] {
  let before = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => {
      const [from, to] = [scale(before, whole), scale(before + count, whole)];
      before += count;
      return html`<rect class="part part-${name}" x="${from}" y="0" width="${round(Math.max(to - from - GAP, NARROWEST))}" height="${HEIGHT}"/>`;
    });
}

function scale(count: number, whole: number): number {
  return round((count / whole) * WIDTH);
}

/** Tenths of a unit are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function renderLegend(parts: readonly Pick<BarPart, 'name' | 'label'>[]): Html {
  return html`<figcaption class="legend">${parts.map(
    ({ name, label }) => html`<span class="legend-item">${renderSwatch(name)} ${label}</span> `,
  )}</figcaption>`;
}

/** The colour of a part. */
export function renderSwatch(name: string): Html {
  return html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="part part-${name}" x="1" y="1" width="10" height="10"/></svg>`;
}
