// Reads what was typed: the text as JSON without losing digits, facts as JSON where they are JSON.
import { parseJson } from '../../../../generated/kernel/json.ts';
import { type JsonProblem, scanJson } from '../../../../runtime/check/json/scan-json.ts';

export type ReadText =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly problem: JsonProblem };

/** An empty text is no body. */
export function readText(text: string): ReadText {
  const own = text.replace(/^\uFEFF/, '');
  if (own.trim() === '') return { kind: 'read', value: undefined };
  try {
    return { kind: 'read', value: parseJson(own) };
  } catch {
    const problem = scanJson(text, { enter() {}, leave() {}, name() {}, scalar() {} });
    return { kind: 'broken', problem: problem ?? { offset: 0, message: 'the text is nested too deeply to be read' } };
  }
}

/** What was left empty is not given. */
export function readFacts(given: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(listGiven(given).map(([name, text]) => [name, readFact(text)]));
}

/** Names and texts of what was given. */
export function listGiven(given: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(given).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]]));
}

function readFact(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
