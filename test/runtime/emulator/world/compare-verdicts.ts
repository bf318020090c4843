// One random call after another, through the validator that users have and through the emulated service: one verdict, by the same rows, and sound answers.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { parseJson, stringifyJson } from '../../../../generated/kernel/json.ts';
import type { OperationSpecification } from '../../../../generated/kernel/specification.ts';
import { checkPayload } from '../../../../runtime/check/check-payload.ts';
import { createWorld } from '../../../../runtime/emulator/world/create-world.ts';
import { callsOf, type RandomCall } from './random-calls.ts';

export interface Verdicts {
  accepted: number;
  refused: number;
}

/** Throws at the first call on which the two differ. */
export function compareVerdicts(
  operation: OperationSpecification,
  settings: { readonly numRuns: number; readonly seed?: number },
): Verdicts {
  // What is not a matter of form may not stand in the way.
  const world = createWorld({ uniqueIds: 'ignored', balances: { video: '999999999999', image: '999999999999' } });
  const verdicts = { accepted: 0, refused: 0 };
  let at = 1_800_000_000_000;
  const compare = ({ method, path, query, body }: RandomCall) => {
    at += 1000;
    const text = body === undefined ? '' : stringifyJson(body);
    const search = new URLSearchParams(query).toString();
    const sent = text === '' ? undefined : parseJson(text);
    const check = checkPayload({
      kind: 'request',
      method,
      path: search === '' ? path : `${path}?${search}`,
      body: sent,
    });
    const answer = world.answer({ method, path, query, headers: AUTHORIZED, text, at });
    const { issues = [], outcome } = answer.event;
    expect({ operation: answer.event.operation, rows: issues.map(({ row }) => row) }).toEqual({
      operation: operation.id,
      rows: check.issues.map(({ row }) => row),
    });
    if (!check.valid) {
      verdicts.refused += 1;
      expect(outcome).toBe('refused');
      return;
    }
    verdicts.accepted += 1;
    if (operation.bills) expect([outcome, answer.status]).toEqual(['accepted', 200]);
    if (answer.status === 200) expectSound(operation, answer.body);
  };
  fc.assert(fc.property(callsOf(operation), compare), settings);
  return verdicts;
}

const AUTHORIZED = { authorization: 'Bearer emulated-api-key' };

/** An answer that its own schema reads, and in which nothing is unusual. */
export function expectSound(operation: OperationSpecification, body: unknown): void {
  if (!operation.parts.some(({ name }) => name === 'response')) return;
  const received = parseJson(stringifyJson(body));
  const { issues, observations } = checkPayload({ kind: 'response', operation: operation.id, body: received });
  expect({ issues, observations }).toEqual({ issues: [], observations: [] });
}
