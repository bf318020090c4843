// An answer for a program, which may still end on a terminal: JSON.stringify escapes control characters below U+0020 only.
import { stringifyJson } from '../../generated/kernel/json.ts';

/** JSON with every invisible character written as an escape. */
export function printJson(value: unknown, indent?: number): string {
  return stringifyJson(value, indent).replaceAll(/[\p{Cf}\u007F-\u009F\u2028\u2029]/gu, escapeUnits);
}

function escapeUnits(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
