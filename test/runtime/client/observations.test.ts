// What an answer says beyond the register is told and written down, in the form that `contract compare` reads; looking on changes no call.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCapture } from '../../../generated/kernel/capture.ts';
import { parseJson } from '../../../generated/kernel/json.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { type ObservedCall, observeWire } from '../../../runtime/transport/observe-wire.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';
import { startService } from '../transport/service.ts';
import { GET, MADE, makeKey, openWire } from '../transport/wires.ts';

const folder = mkdtempSync(join(tmpdir(), 'kling-captures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STRANGE = { ...MADE, data: { ...MADE.data, task_status: 'paused', stage: 1 } };

describe('an answer', () => {
  it('that knows more than the register is reported and handed out', async () => {
    const calls: ObservedCall[] = [];
    await using service = await startService(() => ({ body: STRANGE }));
    const kling = createKling({ apiKey: makeKey(), host: service.origin, observe: (call) => calls.push(call) });
    expect(await kling.omniVideo.get({ id: '1' })).toMatchObject({ data: { task_id: '1', stage: 1 } });
    expect(calls).toMatchObject([
      {
        operation: 'omniVideo.get',
        issues: [],
        observations: [
          { path: '$.data.task_status', code: 'unknown-value' },
          { path: '$.data.stage', code: 'unknown-key' },
        ],
      },
    ]);
  });

  it('that is a refusal is held against the body of refusals', async () => {
    const calls: ObservedCall[] = [];
    const body = { code: 1203, message: 'no', request_id: 'r', hint: 'x' };
    await using service = await startService(() => ({ status: 404, body }));
    const kling = createKling({ apiKey: makeKey(), host: service.origin, observe: (call) => calls.push(call) });
    await expect(kling.omniVideo.get({ id: '1' })).rejects.toMatchObject({ code: 1203 });
    expect(calls[0]?.observations).toEqual([
      { path: '$.hint', code: 'unknown-key', message: 'is not in the register' },
    ]);
  });

  it('comes through although whoever looks on fails', async () => {
    const warnings: string[] = [];
    await using service = await startService(() => ({ body: MADE }));
    const wire = observeWire(
      openWire(service.origin),
      () => {
        throw new Error('disk full');
      },
      (message) => warnings.push(message),
    );
    expect(await wire.send(GET)).toMatchObject({ kind: 'answered', body: MADE });
    expect(warnings).toEqual(['an observer of calls failed: disk full']);
  });
});

describe('a file of captures', () => {
  it('has a line for each call, is for its owner alone, and keeps every digit', async () => {
    const file = join(folder, 'lines.jsonl');
    const big = '{"code":0,"message":"m","request_id":"r","data":[{"task_id":"1","element_id":829836802793406551}]}';
    await using service = await startService((_asked, count) =>
      count === 1 ? { body: big } : { status: 500, body: 'x' },
    );
    const kling = createKling({ apiKey: makeKey(), host: service.origin, captureTo: file, retry: { tries: 1 } });
    await kling.raw('omniVideo.list', { query: { pageNum: 2 } });
    await kling.omniVideo.get({ id: '1' }).catch(() => {});
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').map(parseJson);
    expect(lines).toMatchObject([
      {
        operation: 'omniVideo.list',
        method: 'GET',
        path: '/v1/videos/omni-video',
        query: { pageNum: '2' },
        status: 200,
        response: { data: [{ element_id: 829836802793406551n }] },
        emulated: true,
      },
      { operation: 'omniVideo.get', status: 500 },
    ]);
    for (const line of lines) expect(readCapture(line)).toBeTypeOf('object');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is what contract compare reads', async () => {
    const file = join(folder, 'strange.jsonl');
    await using service = await startService(() => ({ body: STRANGE }));
    const kling = createKling({ apiKey: makeKey(), host: service.origin, captureTo: file });
    await kling.omniVideo.get({ id: '1' });
    await kling.omniVideo.get({ id: '2' });
    const { stdout } = runContractCli(['compare', file, '--json']);
    const codes = [...stdout.matchAll(/"code": ?"(COMPARE-[A-Z-]+)"/g)].map(([, code]) => code);
    expect(new Set(codes)).toEqual(new Set(['COMPARE-FIELD-UNKNOWN', 'COMPARE-VALUE-UNKNOWN']));
    expect(stdout).toContain('omniVideo.get/response:data.stage');
  });
});
