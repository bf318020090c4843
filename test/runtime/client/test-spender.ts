// Stands where the guard will: it approves everything, and sends as the guard does, by a permit.
import { createHash } from 'node:crypto';
import { printCanonical } from '../../../generated/kernel/json.ts';
import { operations } from '../../../generated/operations.ts';
import type { Created, Spender, SpendRequest } from '../../../runtime/client/spender.ts';
import { issuePermit } from '../../../runtime/permit/permit.ts';
import { judgeCreate } from '../../../runtime/transport/verdict.ts';
import type { Wire } from '../../../runtime/transport/wire.ts';

export interface TestSpender extends Spender {
  readonly asked: readonly SpendRequest[];
}

/** `decide` may answer in place of the wire. */
export function createTestSpender(wire: Wire, decide: (request: SpendRequest) => Created | undefined): TestSpender {
  const asked: SpendRequest[] = [];
  const create = async (request: SpendRequest): Promise<Created> => {
    asked.push(request);
    return decide(request) ?? sendCreate(wire, request);
  };
  return { asked, create };
}

async function sendCreate(wire: Wire, { operation: id, path, body }: SpendRequest): Promise<Created> {
  const operation = operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`${id} is no operation`);
  const { method } = operation;
  const bodySha256 = createHash('sha256').update(printCanonical(body)).digest('hex');
  const permit = issuePermit({ operation: id, method, path, bodySha256, sendBefore: performance.now() + 5000 });
  const exchange = await wire.send({ operation: id, method, path, query: {}, body, bills: true }, { permit });
  const verdict = judgeCreate(operation, exchange);
  const job = 'job-1';
  switch (verdict.kind) {
    case 'accepted':
      return { kind: 'accepted', job, taskId: verdict.taskId, externalTaskId: null };
    case 'rejected':
      return { kind: 'rejected', job, code: verdict.code, message: verdict.message };
    case 'not-sent':
      return { kind: 'not-sent', job, why: verdict.why, retryAfterMs: 0 };
    case 'ambiguous':
      return { kind: 'ambiguous', job, why: verdict.why, externalTaskId: null };
  }
}
