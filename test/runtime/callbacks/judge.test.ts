// What each callback deserves, and that nothing but the ids of a task is taken from it.
import { describe, expect, it } from 'vitest';
import { type CallbackRules, judgeCallback, MOST_BYTES } from '../../../runtime/callbacks/judge.ts';
import { JSON_TYPE, NEWER, NEWER_HINT, NOW, OLDER, OLDER_HINT, SECRET, signBody } from './callback-bodies.ts';

const STRICT: CallbackRules = { secrets: [SECRET], permissive: false };
const PERMISSIVE: CallbackRules = { secrets: [], permissive: true };

function judge(body: unknown, rules = PERMISSIVE, headers: Record<string, string> = JSON_TYPE, method = 'POST') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return judgeCallback({ method, headers, rawBody: Buffer.from(text) }, rules, NOW);
}

describe('a signed callback', () => {
  it.each([
    ['older', OLDER, OLDER_HINT],
    ['newer', NEWER, NEWER_HINT],
  ])('of the %s form names the task to ask for and nothing else', (_form, body, hint) => {
    const text = JSON.stringify(body);
    expect(judge(text, STRICT, signBody(text))).toEqual({ kind: 'taken', hint, trust: 'signed', callbackId: 'msg_1' });
  });

  it('with a wrong signature is refused, in permissive mode too', () => {
    const refused = { kind: 'refused', status: 401, why: 'no signature fits the body and a secret' };
    expect(judge(OLDER, STRICT, signBody('another body'))).toEqual(refused);
    expect(judge(OLDER, { secrets: [SECRET], permissive: true }, signBody('another body'))).toEqual(refused);
  });

  it('with half of its headers is refused as malformed', () => {
    expect(judge(OLDER, PERMISSIVE, { ...JSON_TYPE, 'webhook-id': 'msg_1' })).toEqual({
      kind: 'refused',
      status: 400,
      why: 'webhook-timestamp and webhook-signature is missing',
    });
  });
});

describe('an unsigned callback', () => {
  it('is refused where a secret is known', () => {
    expect(judge(OLDER, STRICT)).toEqual({ kind: 'refused', status: 401, why: 'the callback is not signed' });
  });

  it('is taken in permissive mode', () => {
    expect(judge(OLDER)).toEqual({ kind: 'taken', hint: OLDER_HINT, trust: 'unsigned', callbackId: undefined });
  });

  it('that is signed by a secret nobody gave is taken unchecked', () => {
    const text = JSON.stringify(OLDER);
    expect(judge(text, PERMISSIVE, signBody(text))).toMatchObject({ kind: 'taken', trust: 'unchecked' });
  });
});

describe('what is no callback is refused', () => {
  it.each([
    ['GET', OLDER, JSON_TYPE, 405],
    ['POST', OLDER, {}, 415],
    ['POST', OLDER, { 'content-type': 'text/plain' }, 415],
    ['POST', OLDER, { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415],
    ['POST', OLDER, { ...JSON_TYPE, 'content-length': String(MOST_BYTES + 1) }, 413],
    ['POST', 'x'.repeat(MOST_BYTES + 1), JSON_TYPE, 413],
    ['POST', '', JSON_TYPE, 400],
    ['POST', '{"task_id":', JSON_TYPE, 400],
    ['POST', '[]', JSON_TYPE, 400],
    ['POST', 'null', JSON_TYPE, 400],
    ['POST', { ...OLDER, task_id: undefined }, JSON_TYPE, 400],
    ['POST', { ...OLDER, task_id: '../../account' }, JSON_TYPE, 400],
    ['POST', { ...OLDER, task_id: '..' }, JSON_TYPE, 400],
    ['POST', { ...OLDER, task_id: 'a\r\nb' }, JSON_TYPE, 400],
    ['POST', { ...OLDER, task_id: '7'.repeat(129) }, JSON_TYPE, 400],
    ['POST', { code: 0, message: 'SUCCEED', data: OLDER }, JSON_TYPE, 400],
    ['POST', '{"__proto__":{"task_id":"7","task_status":"succeed"}}', JSON_TYPE, 400],
    ['POST', '['.repeat(50_000), JSON_TYPE, 400],
  ] as const)('%s %.40j with %j', (method, body, headers, status) => {
    expect(judge(body, PERMISSIVE, headers, method)).toMatchObject({ kind: 'refused', status });
  });

  it('for bytes that are no UTF-8', () => {
    const rawBody = Buffer.from([0x7b, 0xff, 0x7d]);
    const judged = judgeCallback({ method: 'POST', headers: JSON_TYPE, rawBody }, PERMISSIVE, NOW);
    expect(judged).toEqual({ kind: 'refused', status: 400, why: 'the body is no JSON' });
  });

  it('but a content type may say more than its name', () => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    expect(judge(OLDER, PERMISSIVE, headers)).toMatchObject({ kind: 'taken' });
  });
});
