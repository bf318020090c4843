// The whole table of verdicts: a definite refusal, an id, a proof that nothing left, and for everything else doubt.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { findPart } from '../../../generated/kernel/check.ts';
import { newerOmniVideoCreate } from '../../../generated/operations/newer-omni-video-create.ts';
import { omniVideoCreate } from '../../../generated/operations/omni-video-create.ts';
import { operations } from '../../../generated/operations.ts';
import type { Exchange } from '../../../runtime/transport/exchange.ts';
import { judgeCreate, type Verdict } from '../../../runtime/transport/verdict.ts';

function answer(status: number, body: unknown): Exchange {
  return { kind: 'answered', status, headers: {}, text: '', body, requestId: undefined, emulated: true, at: '', ms: 0 };
}

const judge = (status: number, body: unknown): Verdict => judgeCreate(omniVideoCreate, answer(status, body));

describe('a create', () => {
  it('is judged by code and status as the table says', () => {
    const rows = errorCodes.map(({ http, code }) => {
      const verdict = judge(http, { code, message: 'no' });
      const marks =
        verdict.kind === 'rejected' ? `${verdict.capacity ? ' later' : ''}${verdict.lookUpFirst ? ' look' : ''}` : '';
      return `${http} ${code} ${verdict.kind}${marks}`;
    });
    expect(`\n${rows.join('\n')}\n`).toBe(`
200 0 ambiguous
401 1000 rejected
401 1001 rejected
401 1002 rejected
401 1003 rejected
401 1004 rejected
429 1100 rejected
429 1101 rejected
429 1102 rejected
403 1103 rejected
400 1200 rejected
400 1201 rejected look
404 1202 rejected
404 1203 rejected
400 1300 rejected
400 1301 rejected
429 1302 rejected later
429 1303 rejected later
429 1304 rejected
500 5000 ambiguous
503 5001 ambiguous
504 5002 ambiguous
`);
  });

  it.each<[number, unknown]>([
    [200, { code: 1201, message: 'no' }],
    [200, { code: 1303 }],
    [200, { code: 0 }],
    [200, { code: 0, data: {} }],
    [200, { code: 0, data: { task_id: '' } }],
    [200, { code: 0, data: { task_id: null } }],
    [200, { code: 0, data: { task_id: {} } }],
    [200, { code: 0, data: { task_id: 1e300 } }],
    [200, { code: 0, data: { task_id: 'a\u0000b' } }],
    [200, { code: 0, data: { id: '1' } }],
    [200, { data: { task_id: '1' } }],
    [200, undefined],
    [200, []],
    [302, { code: 1200 }],
    [408, { code: 1200 }],
    [400, { code: 1303 }],
    [400, { code: 0, data: { task_id: '1' } }],
    [400, { code: 5000 }],
    [400, { code: 4711 }],
    [400, { code: 1200, data: { task_id: '1' } }],
    [401, { code: 1003, data: { task_id: 1 } }],
    [429, { code: 1303, data: { task_id: '1' } }],
    [400, { code: '1200x' }],
    [400, {}],
    [429, '<html>'],
    [500, { code: 1200 }],
    [502, { code: 1303 }],
  ])('answered with %i and %j stays in doubt', (status, body) => {
    expect(judge(status, body)).toMatchObject({ kind: 'ambiguous' });
  });

  it.each<[unknown, string]>([
    ['829836802793406551', '829836802793406551'],
    [829836802793406551n, '829836802793406551'],
    [42, '42'],
    ['emulated-1', 'emulated-1'],
  ])('with the id %s is accepted', (id, taskId) => {
    expect(judge(200, { code: 0, data: { task_id: id } })).toEqual({ kind: 'accepted', taskId });
    expect(judge(200, { code: '0', data: { task_id: id } })).toEqual({ kind: 'accepted', taskId });
  });

  it('of a newer route is accepted with the id that stands there', () => {
    const body = { code: 0, data: { id: '7' } };
    expect(judgeCreate(newerOmniVideoCreate, answer(200, body))).toEqual({ kind: 'accepted', taskId: '7' });
  });

  it('that is answered at once is accepted without an id', () => {
    const answered = operations.filter(
      (operation) => operation.bills && judgeCreate(operation, answer(200, { code: 0, data: {} })).kind === 'accepted',
    );
    expect(answered.map(({ id }) => id)).toEqual([
      'multiElements.initSelection',
      'multiElements.addSelection',
      'multiElements.deleteSelection',
      'multiElements.clearSelection',
      'multiElements.previewSelection',
      'imageRecognition.recognize',
      'faceIdentification.identify',
    ]);
    for (const { parts } of answered) expect(parts.some(({ name }) => name === 'response')).toBe(true);
    expect(findPart(omniVideoCreate, 'response')?.fields['data.task_id']?.required).toBe('yes');
  });

  it.each<['no' | 'yes' | 'unknown', string]>([
    ['no', 'not-sent'],
    ['yes', 'ambiguous'],
    ['unknown', 'ambiguous'],
  ])('that broke and was sent: %s, is %s', (sent, kind) => {
    const exchange: Exchange = { kind: 'broken', sent, phase: 'connect', cause: 'ECONNREFUSED', at: '', ms: 0 };
    expect(judgeCreate(omniVideoCreate, exchange)).toEqual({ kind, why: 'connect: ECONNREFUSED' });
  });

  it('shows of the message of the service what may be shown', () => {
    const verdict = judge(400, { code: 1200, message: `\u001b[31m${'a'.repeat(1000)}` });
    expect(verdict).toMatchObject({ message: `\uFFFD[31m${'a'.repeat(495)}` });
  });

  it('is refused definitely, or accepted, only by an answer that says so, whatever comes', () => {
    const status = fc.oneof(fc.constantFrom(200, 201, 400, 401, 408, 429, 500), fc.integer({ min: 100, max: 599 }));
    const code = fc.oneof(fc.constantFrom(...errorCodes.map((row) => row.code)), fc.anything());
    const body = fc.oneof(
      fc.record({ code, data: fc.oneof(fc.record({ task_id: fc.anything() }), fc.anything()) }),
      fc.anything(),
    );
    fc.assert(
      fc.property(status, body, (http, value) => {
        const verdict = judge(http, value);
        if (verdict.kind === 'accepted') return http >= 200 && http < 300 && verdict.taskId !== '';
        if (verdict.kind !== 'rejected') return verdict.kind === 'ambiguous';
        return (
          http >= 400 && http < 500 && http !== 408 && verdict.meaning.code === verdict.code && verdict.code < 5000
        );
      }),
      { numRuns: 2000 },
    );
  });
});
