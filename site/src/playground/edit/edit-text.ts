// Edits of a JSON text that leave the rest as it was typed: one member of the whole is set or added.

import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { isRecord } from '../../../../generated/kernel/view.ts';
import { readText } from '../check/read-text.ts';
import { locatePaths } from '../json/locate-paths.ts';

export interface TextEdit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** Undefined for a text that is no object; an empty one becomes an object. */
export function setMember(text: string, name: string, value: unknown): TextEdit | undefined {
  if (text.trim() === '') return { start: 0, end: text.length, text: stringifyJson({ [name]: value }, 2) };
  const read = readText(text);
  if (read.kind === 'broken' || !isRecord(read.value)) return undefined;
  const [whole, found] = locatePaths(text, [[], [name]]).paths;
  if (whole === undefined) return undefined;
  if (found?.depth === 1) return { ...found.value, text: printValue(value, indentAt(text, found.value.start)) };
  const names = Object.keys(read.value);
  const printed = (indent: string) => `${JSON.stringify(name)}: ${printValue(value, indent)}`;
  const [last] = names.length === 0 ? [] : locatePaths(text, [[lastName(text, names)]]).paths;
  if (last?.name === undefined) {
    const { start, end } = whole.value;
    return { start, end, text: `{\n  ${printed('  ')}\n}` };
  }
  // Beside the last member, or below it where members have lines of their own.
  const { start, end } = { start: last.value.end, end: last.value.end };
  const isSpread = /\n[ \t]*$/.test(text.slice(0, last.name.start));
  const indent = indentAt(text, last.name.start);
  return { start, end, text: isSpread ? `,\n${indent}${printed(indent)}` : `, ${printed('')}` };
}

/** The member that ends last in the text; order of keys is not order of text where keys look like numbers. */
function lastName(text: string, names: readonly string[]): string {
  const found = locatePaths(
    text,
    names.map((name) => [name]),
  ).paths;
  const ends = found.map(({ value }) => value.end);
  return names[ends.indexOf(ends.reduce((one, other) => Math.max(one, other), 0))] ?? '';
}

/** The blanks that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function printValue(value: unknown, indent: string): string {
  return stringifyJson(value, 2).replaceAll('\n', `\n${indent}`);
}

/** The whole text in the usual form; undefined if it is no JSON. Names that stand twice become one. */
export function formatText(text: string): string | undefined {
  const read = readText(text);
  return read.kind === 'broken' || read.value === undefined ? undefined : stringifyJson(read.value, 2);
}
