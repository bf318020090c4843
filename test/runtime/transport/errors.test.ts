// Each service code has its class, its advice and its row, and an error keeps the answer without showing it.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { KlingError, ServiceError } from '../../../runtime/transport/errors.ts';
import type { Answered } from '../../../runtime/transport/exchange.ts';
import { toError } from '../../../runtime/transport/to-error.ts';
import { startService } from './service.ts';
import { makeKey } from './wires.ts';

function answer(status: number, body: unknown): Answered {
  return { kind: 'answered', status, headers: {}, text: '', body, requestId: 'r-1', emulated: true, at: '', ms: 0 };
}

describe('the error of a code', () => {
  it('has the class, the advice and the row of the code', () => {
    const rows = errorCodes.flatMap(({ http, code, row }) => {
      const error = toError('omniVideo.get', answer(http, { code, message: 'no' }), true);
      return error === undefined ? [] : [`${code} ${error.name} ${error.retry} ${error.row === row}`];
    });
    expect(`\n${rows.join('\n')}\n`).toBe(`
1000 AuthenticationError after-fix true
1001 AuthenticationError after-fix true
1002 AuthenticationError after-fix true
1003 AuthenticationError after-fix true
1004 AuthenticationError after-fix true
1100 AccountError after-fix true
1101 AccountError after-fix true
1102 AccountError after-fix true
1103 AccountError after-fix true
1200 RequestError after-fix true
1201 RequestError after-fix true
1202 RequestError after-fix true
1203 NotFoundError after-fix true
1300 ModerationError never true
1301 ModerationError after-fix true
1302 RateError backoff true
1303 RateError backoff true
1304 AccountError never true
5000 ServiceFailure reads-only true
5001 ServiceFailure reads-only true
5002 ServiceFailure reads-only true
`);
  });

  it('of nobody is a ServiceError that is never repeated', () => {
    const error = toError('omniVideo.get', answer(400, { code: 4711, message: 'no' }), true);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ name: 'ServiceError', code: 4711, retry: 'never', meaning: undefined });
  });

  it('says what happened, what to do, what the service said and which request it was', async () => {
    const body = { code: 1203, message: 'model\u001b[2J gone', request_id: 'request-7' };
    await using service = await startService(() => ({ status: 404, body }));
    const kling = createKling({ apiKey: makeKey(), host: service.origin });
    const error = await kling.omniVideo.get({ id: '1' }).catch((caught: unknown) => caught);
    if (!(error instanceof KlingError)) throw error;
    expect(error.message).toBe(
      'omniVideo.get: refused with code 1203: the resource does not exist, a model for example; read the message; a retired model answers with this code (register/errors.md:43); the service said: model\uFFFD[2J gone; request request-7',
    );
    expect(error).toMatchObject({ operation: 'omniVideo.get', requestId: 'request-7', row: 'register/errors.md:43' });
    expect(error.raw).toMatchObject({ kind: 'answered', status: 404, body });
    expect(Object.keys(error)).not.toContain('raw');
    expect(inspect(error)).not.toContain('keep-alive');
  });
});
