// Makes the rows of docs/money.md from the judgement itself, so that the page cannot say anything else.
import { errorCodes } from '../../../generated/errors.ts';
import { omniVideoCreate } from '../../../generated/operations/omni-video-create.ts';
import type { Exchange } from '../../../runtime/transport/exchange.ts';
import { judgeCreate, type Verdict } from '../../../runtime/transport/verdict.ts';

interface Happening {
  readonly what: string;
  readonly exchange: Exchange;
}

function answer(what: string, status: number, body: unknown): Happening {
  const facts = { headers: {}, text: '', requestId: undefined, emulated: true, at: '', ms: 0 };
  return { what, exchange: { kind: 'answered', status, body, ...facts } };
}

function broken(what: string, sent: 'no' | 'yes' | 'unknown'): Happening {
  return { what, exchange: { kind: 'broken', sent, phase: 'send', cause: '', at: '', ms: 0 } };
}

const HAPPENINGS: readonly Happening[] = [
  answer('200, code 0 and an id', 200, { code: 0, data: { task_id: '1' } }),
  ...errorCodes
    .filter(({ code }) => code !== 0)
    .map(({ http, code, meaning }) => answer(`${http}, code ${code}: ${meaning}`, http, { code })),
  answer('200, code 0 and no id', 200, { code: 0, data: {} }),
  answer('200 with another code', 200, { code: 1200 }),
  answer('an answer that is no JSON', 200, undefined),
  answer('3xx', 302, {}),
  answer('408', 408, { code: 1200 }),
  answer('4xx with a code that is not registered', 400, { code: 4711 }),
  answer('4xx with a registered code and an id', 429, { code: 1303, data: { task_id: '1' } }),
  answer('5xx', 502, undefined),
  broken('the connection failed, and the headers are proven not to have left', 'no'),
  broken('the connection failed, and nobody knows whether they left', 'unknown'),
  broken('the connection broke after they left', 'yes'),
];

export function printMoneyRows(): string {
  return HAPPENINGS.map(({ what, exchange }) => {
    const verdict = judgeCreate(omniVideoCreate, exchange);
    return `| ${what} | ${verdict.kind} | ${tellCharge(verdict)} | ${tellNext(verdict)} |\n`;
  }).join('');
}

function tellCharge(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'accepted':
      return 'yes';
    case 'ambiguous':
      return 'perhaps';
    case 'rejected':
      return verdict.lookUpFirst ? 'not of this try, perhaps of an earlier one' : 'no';
    case 'not-sent':
      return 'no';
  }
}

function tellNext(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'accepted':
      return 'wait for the task';
    case 'not-sent':
      return 'the same request may be sent again';
    case 'ambiguous':
      return 'look it up by its external id; send nothing';
    case 'rejected':
      if (verdict.capacity) return 'the same request may be sent after a pause';
      if (verdict.lookUpFirst) return 'look it up by its external id: it may be there already';
      return tellFix(verdict.meaning.class, verdict.code);
  }
}

function tellFix(family: string, code: number): string {
  if (code === 1003 || code === 1004) return 'the token is signed again and the request sent once more';
  if (family === 'moderation') return 'never the same content again';
  if (family === 'auth' || family === 'account') return 'a person mends the account or the key';
  return 'mend the request; it takes a new approval';
}
