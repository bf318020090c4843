// Draws layers of parts and what they need as an SVG picture that reads well on light and dark pages. Pure, and the same bytes for the same graph.
import type { Graph } from './layer-graph.ts';
import { escapeText, round } from './svg-text.ts';

const ROW = 74;
const BOX_HEIGHT = 30;
const GAP = 22;
const MARGIN = 16;
/** Of the fixed-width font, in pixels. */
const LETTER = 8;
const PADDING = 20;

export interface Picture {
  readonly title: string;
  readonly graph: Graph;
  /** From the bottom. */
  readonly layers: readonly (readonly string[])[];
  /** Parts that are drawn with a stronger border. */
  readonly strong: ReadonlySet<string>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function drawGraph({ title, graph, layers, strong }: Picture): string {
  const rows = orderRows(layers, graph).toReversed();
  const widest = Math.max(...rows.map((row) => sum(row.map(measure)) + GAP * (row.length - 1)));
  const [width, height] = [widest + 2 * MARGIN, rows.length * ROW - (ROW - BOX_HEIGHT) + 2 * MARGIN];
  const boxes = new Map<string, Box>();
  for (const [index, row] of rows.entries()) {
    let x = (width - sum(row.map(measure)) - GAP * (row.length - 1)) / 2;
    for (const part of row) {
      boxes.set(part, { x, y: MARGIN + index * ROW, width: measure(part) });
      x += measure(part) + GAP;
    }
  }
  const lines = [...graph.needs].flatMap(([part, needs]) => [...needs].map((need) => drawLine(boxes, part, need)));
  const parts = [...boxes].map(([part, box]) => drawBox(part, box, strong.has(part)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(title)}">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...lines.sort(),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = [
  'text{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#1f2328;text-anchor:middle}',
  'rect{fill:#f6f8fa;stroke:#8c959f}',
  'rect.strong{stroke:#0969da;stroke-width:2}',
  'path{fill:none;stroke:#8c959f}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}rect{fill:#151b23;stroke:#656c76}rect.strong{stroke:#4493f8}path{stroke:#656c76}}',
].join('');

/** Each row by the middle of what its parts need below, so that few lines cross. */
function orderRows(layers: readonly (readonly string[])[], { needs }: Graph): readonly (readonly string[])[] {
  const places = new Map<string, number>();
  return layers.map((layer) => {
    const middle = (part: string): number => {
      const below = [...(needs.get(part) ?? [])].map((need) => places.get(need) ?? 0);
      return below.length === 0 ? 0 : sum(below) / below.length;
    };
    const row = [...layer].sort((one, other) => middle(one) - middle(other));
    for (const [index, part] of row.entries()) places.set(part, (index + 0.5) / row.length);
    return row;
  });
}

function drawLine(boxes: ReadonlyMap<string, Box>, from: string, to: string): string {
  const [upper, lower] = [boxes.get(from), boxes.get(to)];
  if (upper === undefined || lower === undefined) throw new Error(`${from} needs ${to}, which is in no layer`);
  const [x1, y1] = [upper.x + upper.width / 2, upper.y + BOX_HEIGHT];
  const [x2, y2] = [lower.x + lower.width / 2, lower.y];
  const bend = (y2 - y1) / 2;
  return `<path d="M${round(x1)} ${y1}C${round(x1)} ${y1 + bend} ${round(x2)} ${y2 - bend} ${round(x2)} ${y2}"/>`;
}

function drawBox(part: string, { x, y, width }: Box, isStrong: boolean): string {
  const rect = `<rect${isStrong ? ' class="strong"' : ''} x="${round(x)}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="6"/>`;
  return `${rect}<text x="${round(x + width / 2)}" y="${y + 20}">${escapeText(part)}</text>`;
}

function measure(part: string): number {
  return part.length * LETTER + PADDING;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
