// The commands as processes of their own, at the same moment and in one home: one approval, one create, and a ledger that never sees half of anything.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../runtime/emulator/start-emulator.ts';
import { kling, type Outcome, useFolder } from '../cli/run-kling.ts';

const files = useFolder();
const KEY = 'emulated-processes-canary';

/** Nine processes on a machine that may have much else to do. */
const PATIENCE_MS = 120_000;

let emulator: Emulator | undefined;
beforeAll(async () => {
  const credentials = { apiKey: KEY, accessKey: 'emulated-access-key', secretKey: 'emulated-secret-key' };
  emulator = await startEmulator({ speed: 2000, credentials });
});
afterAll(() => emulator?.close());

const codes = (outcomes: readonly Outcome[]): (number | null)[] => outcomes.map(({ code }) => code).sort();

describe('two processes at the same moment', () => {
  it(
    'get one approval under one id, and send one create under it, while others read the ledger',
    async () => {
      const env = { KLING_HOST: emulator?.url ?? '', KLING_API_KEY: KEY, KLING_HOME: files.at('home'), USER: 'ada' };
      const run = (...args: string[]): Promise<Outcome> => kling(args, { env });
      const body = { model_name: 'kling-v3', prompt: 'a lighthouse', duration: '5', mode: 'std', aspect_ratio: '16:9' };
      const what = [files.write('body.json', body), '--operation', 'text2video.create', '--purpose', 'a lighthouse'];
      const yes = ['--who', 'Ada', '--expires', '3d', '--seven-preconditions-met'];
      const approve = ['approve', ...what, '--id', 'first', ...yes, '--yes-i-may-spend', '1 create, 3 video units'];
      const approved = await Promise.all([run(...approve), run(...approve)]);
      expect(codes(approved)).toEqual([0, 1]);
      expect(approved.map(({ out }) => out).join('')).toContain('there is an approval first');

      const create = ['create', ...what, '--approval', 'first'];
      const [one, other, ...ledgers] = await Promise.all([
        run(...create),
        run(...create),
        run('ledger'),
        run('ledger', '--json'),
      ]);
      expect(codes([one, other])).toEqual([0, 1]);
      expect(codes(ledgers)).toEqual([0, 0]);
      const billed = (emulator?.ledger() ?? []).filter(({ bills }) => bills);
      expect(billed.map(({ outcome }) => outcome)).toEqual(['accepted']);

      const { code, out } = await run('ledger');
      expect([code, out]).toEqual([0, expect.stringContaining('sum of first  1 sent: 0 succeeded, 0 failed, 1 open')]);
      const all = [...approved, one, other, ...ledgers];
      expect(all.filter((outcome) => `${outcome.out}${outcome.err}`.includes(KEY))).toEqual([]);
      expect(all.map(({ err }) => err).join('')).not.toContain('a bug in the tool');
    },
    PATIENCE_MS,
  );
});
