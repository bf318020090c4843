// Makes an exchange of an answer: text without secrets, lossless JSON, the id that the service gave the call, and the marks of an emulator.
import { EMULATED_HEADER, findEmulationMarks } from '../../generated/kernel/emulation.ts';
import { parseJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import type { Answered } from './exchange.ts';
import { redact, type Secret } from './secret.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What the wire knows besides. */
export interface AnswerContext {
  readonly isEmulator: boolean;
  readonly secrets: readonly Secret[];
  readonly at: string;
  readonly ms: number;
}

export function toAnswer(raw: RawAnswer, { isEmulator, secrets, at, ms }: AnswerContext): Answered {
  // A service that quotes a key in its answer must not bring it into a log.
  const text = redact(raw.text, secrets);
  const headers = readHeaders(raw.headers, secrets);
  const body = readBody(text);
  const emulated = isEmulator || headers[EMULATED_HEADER] !== undefined || findEmulationMarks(body).length > 0;
  return {
    kind: 'answered',
    status: raw.status,
    headers,
    text,
    body,
    requestId: readRequestId(body),
    emulated,
    at,
    ms,
  };
}

function readHeaders(headers: Headers, secrets: readonly Secret[]): Record<string, string> {
  const kept = [...headers].filter(([name]) => name !== 'set-cookie');
  return Object.fromEntries(kept.map(([name, value]) => [name, redact(value, secrets)]));
}

/** Several times as deep as any answer of the contract; whoever reads an answer may go down level by level. */
const DEEPEST_ANSWER = 64;

function readBody(text: string): unknown {
  try {
    const body = parseJson(text);
    return isDeeper(body, DEEPEST_ANSWER) ? undefined : body;
  } catch {
    // No JSON, or nested deeper than the parser goes.
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}

function readRequestId(body: unknown): string | undefined {
  const id = isRecord(body) ? body.request_id : undefined;
  return typeof id === 'string' && /^[\x21-\x7e]{1,128}$/.test(id) ? id : undefined;
}
