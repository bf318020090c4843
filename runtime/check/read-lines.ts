// Reads `check --jsonl` input: one payload a line, each answered on its own; a line that cannot be read is an answer too.
import { nameType } from '../../generated/kernel/describe-value.ts';
import { parseJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { checkPayload } from './check-payload.ts';
import { explainBroken } from './json/explain-broken.ts';
import { type Answer, PAYLOAD_KINDS, type Payload, refuseText } from './payload.ts';

export interface LineAnswer extends Answer {
  /** The line's own id, or null. */
  readonly id: string | number | null;
  /** Counted from 1. */
  readonly line: number;
}

/** Fields of a line: `{id?, method?, path?, operation?, kind?, body?, given?, hypothesis?}`. */
export function checkLine(text: string, line: number): LineAnswer {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { id: null, line, ...refuseText(`the line is no JSON: ${explainBroken(text, error)}`) };
  }
  if (!isRecord(value))
    return { id: null, line, ...refuseText('the line is no object; {id?, method, path, kind, body} is expected') };
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  const payload = readPayload(value);
  return { id, line, ...(typeof payload === 'string' ? refuseText(payload) : checkPayload(payload)) };
}

function readPayload(value: Readonly<Record<string, unknown>>): Payload | string {
  const { kind: rawKind, given, hypothesis } = value;
  const kind = PAYLOAD_KINDS.find((candidate) => candidate === rawKind);
  if (kind === undefined && rawKind !== undefined && rawKind !== null)
    return `kind is ${nameType(rawKind)}; one of ${PAYLOAD_KINDS.join(', ')} is expected`;
  for (const name of ['method', 'path', 'operation']) {
    if (value[name] !== undefined && value[name] !== null && typeof value[name] !== 'string')
      return `${name} is no text`;
  }
  if (given !== undefined && given !== null && !isRecord(given))
    return `given is ${nameType(given)}; an object of facts is expected`;
  return {
    kind,
    operation: text(value.operation),
    method: text(value.method),
    path: text(value.path),
    body: value.body,
    given: isRecord(given) ? given : undefined,
    hypothesis: hypothesis === true,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
