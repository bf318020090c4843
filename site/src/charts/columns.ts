// Columns side by side, one for each month for example, drawn at build time as a picture with a text.
import { type Html, html } from '../html/html.ts';
import { formatFigure } from '../tables/table.ts';
import { listTicks } from './ticks.ts';

export interface Column {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly label: string; readonly count: number }[];
}

export interface ChartText {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Units of the drawing: about pixels on a wide screen. */
export const CHART = { width: 720, height: 240, left: 60, right: 28, top: 12, bottom: 32 } as const;
/** Between parts, so that not only colours tell them apart. */
const GAP = 1;
/** As many labels below as can be read; a phone shows every other one. */
const LABELS = 9;

export function renderColumns(columns: readonly Column[], text: ChartText): Html {
  const most = Math.max(1, ...columns.map(sumOf));
  const ticks = listTicks(most);
  const top = ticks.at(-1) ?? most;
  const step = (CHART.width - CHART.left - CHART.right) / Math.max(columns.length, 1);
  const every = Math.ceil(columns.length / LABELS);
  return renderChart(
    text,
    html`${renderGrid(ticks, top)}${columns.map((column, place) => drawColumn(column, CHART.left + place * step, step, top))}${columns.map(
      ({ label }, place) =>
        place % every === 0 &&
        html`<text class="${(place / every) % 2 === 0 ? 'chart-label' : 'chart-label chart-label-minor'}" x="${round(CHART.left + (place + 0.5) * step)}" y="${CHART.height - 8}" text-anchor="middle">${label}</text>`,
    )}`,
  );
}

/** A picture that says what it shows; inside it nothing can be reached. */
export function renderChart({ id, title, description }: ChartText, drawing: Html): Html {
  return html`<svg class="chart" viewBox="0 0 ${CHART.width} ${CHART.height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${drawing}</svg>`;
}

export function renderGrid(ticks: readonly number[], top: number): Html {
  return html`${ticks.map((tick) => {
    const y = heightOf(tick, top);
    return html`<line class="chart-grid" x1="${CHART.left}" x2="${CHART.width - CHART.right}" y1="${y}" y2="${y}"/><text class="chart-label" x="${CHART.left - 6}" y="${round(y + 4)}" text-anchor="end">${formatFigure(tick)}</text>`;
  })}`;
}

/** Where a count stands on the vertical axis. */
export function heightOf(count: number, top: number): number {
  const room = CHART.height - CHART.top - CHART.bottom;
  return round(CHART.top + room * (1 - count / top));
}

function drawColumn({ parts }: Column, x: number, step: number, top: number): Html {
  let below = 0;
  // A fifth of the room between columns lets them be told apart.
  const width = round(Math.max(step * 0.8, 0.5));
  return html`${parts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => {
      const [from, to] = [heightOf(below + count, top), heightOf(below, top)];
      below += count;
      return html`<rect class="part part-${name}" x="${round(x + step * 0.1)}" y="${from}" width="${width}" height="${round(Math.max(to - from - GAP, 1))}"/>`;
    })}`;
}

function sumOf({ parts }: Column): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
