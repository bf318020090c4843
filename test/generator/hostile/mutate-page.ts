// Spoils a page as a slip of the hand, a bad merge or a broken editor would: lines and characters go, come, double and move.
import * as fc from 'fast-check';
import { HOSTILE_TEXTS } from './texts.ts';

/** One change of a text; `at` and `to` are shares of its length, so that a change fits any page. */
type Mutation = (text: string) => string;

/** Anywhere, not mostly at the beginning. */
const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000);

function onLines(change: (lines: string[], at: number, to: number) => void): fc.Arbitrary<Mutation> {
  return fc.tuple(share, share).map(([at, to]) => (text: string) => {
    const lines = text.split('\n');
    change(lines, Math.floor(at * lines.length), Math.floor(to * lines.length));
    return lines.join('\n');
  });
}

function onCharacters(change: (text: string, at: number) => string): fc.Arbitrary<Mutation> {
  return share.map((at) => (text: string) => change(text, Math.floor(at * text.length)));
}

const PIECES = [
  '|',
  '\\|',
  '`',
  '``',
  '\\',
  '\n',
  '\n\n',
  '| ',
  ' |',
  '#',
  '```\n',
  '<!--',
  '-->',
  '<div>',
  '> ',
  '- ',
  '    ',
  '\t',
  '---',
  ',',
  '.',
  '[]',
  '=',
  '(',
  ')',
  '"',
  "'",
  '&&',
  '!',
  ' ',
  'x',
  '0',
  ...HOSTILE_TEXTS.filter((text) => text.length < 40),
];

const insertion = fc.tuple(share, fc.constantFrom(...PIECES)).map(
  ([at, piece]): Mutation =>
    (text) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + piece + text.slice(offset);
    },
);

const MUTATIONS = fc.oneof(
  insertion,
  insertion,
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, '')),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, to) => lines.splice(to, 0, lines[at] ?? '')),
  onLines((lines, at, to) => {
    [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
  }),
  onLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/\| [^|]*\|/, '|');
  }),
  onLines((lines, at) => {
    lines[at] = ` ${lines[at] ?? ''}`;
  }),
  onCharacters((text, at) => text.slice(0, at) + text.slice(at + 1)),
  onCharacters((text, at) => text.slice(0, at) + text.slice(at + 5)),
  onCharacters((text, at) => text.slice(0, at)),
  onCharacters((text, at) => text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1)),
  onCharacters((text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)),
  fc.constant<Mutation>((text) => text.replaceAll('\n', '\r\n')),
);

/** The page after one to four changes. */
export function mutatedPages(page: string): fc.Arbitrary<string> {
  return fc
    .array(MUTATIONS, { minLength: 1, maxLength: 4 })
    .map((mutations) => mutations.reduce((text, mutate) => mutate(text), page));
}
