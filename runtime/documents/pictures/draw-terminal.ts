// Draws what a command said as an SVG picture of a terminal, with its colours: text stays text, so it can be selected and searched.
import { escapeText, round } from './svg-text.ts';

/** Of the fixed-width font, in pixels. */
const LETTER = 8.4;
const LINE = 20;
const MARGIN = 18;

/** Codes of a terminal that our commands use, as classes of the picture; the others change nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '36': 'cyan',
};
const ENDS: ReadonlySet<string> = new Set(['0', '22', '39']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the escape character that begins a code
const CODE = /\u001b\[([\d;]*)m/;

/** `command` is shown behind a prompt; `output` may hold the codes of colours. */
export function drawTerminal(command: string, output: string): string {
  const lines = [`\u001b[2m$\u001b[22m ${command}`, ...output.trimEnd().split('\n')];
  const width = Math.ceil(Math.max(...lines.map((line) => countLetters(line) * LETTER))) + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN - 4;
  const texts = lines.map(
    (line, index) => `<text x="${MARGIN}" y="${MARGIN + 12 + index * LINE}">${colour(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(command)}">`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" rx="10"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = [
  'rect{fill:#0d1117}',
  'text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#e6edf3;white-space:pre}',
  '.bold{font-weight:bold}.dim{fill:#8b949e}.red{fill:#ff7b72}.green{fill:#7ee787}.yellow{fill:#e3b341}.blue{fill:#79c0ff}.cyan{fill:#56d4dd}',
].join('');

function countLetters(line: string): number {
  return line.replaceAll(new RegExp(CODE, 'g'), '').length;
}

/** Pieces of one colour, each with the width that it must take, whatever font is there. */
function colour(line: string): string {
  const [first = '', ...rest] = line.split(CODE);
  const pieces = [piece(first, 0, undefined)];
  let column = first.length;
  for (let index = 0; index < rest.length; index += 2) {
    const [code = '', text = ''] = rest.slice(index, index + 2);
    pieces.push(piece(text, column, ENDS.has(code) ? undefined : CLASSES[code]));
    column += text.length;
  }
  return pieces.join('');
}

function piece(text: string, column: number, name: string | undefined): string {
  if (text === '') return '';
  const place = `x="${round(MARGIN + column * LETTER)}" textLength="${round(text.length * LETTER)}"`;
  return `<tspan ${place}${name === undefined ? '' : ` class="${name}"`}>${escapeText(text)}</tspan>`;
}
