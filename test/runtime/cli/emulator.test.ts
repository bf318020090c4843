// `kling emulator` as a person starts and ends it: what it prints, for people and for programs, and what it refuses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../runtime/cli/command.ts';
import { runEmulatorCommand } from '../../../runtime/cli/emulator-command.ts';
import { kling, useFolder } from './run-kling.ts';

const MAIN = join(import.meta.dirname, '../../../runtime/cli/main.ts');
const files = useFolder();

const BODY = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '5', external_task_id: 'sea-\u001b[31m' };

/** Starts it on a free port; `until` reads lines up to one that fits. */
function startEmulator(...args: readonly string[]) {
  const { FORCE_COLOR: _forced, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, 'emulator', '--port', '0', ...args], { env });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const closed = once(child, 'close');
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => pattern.test(line));
      if (found !== undefined) return found;
      await once(reader, 'line');
    }
  };
  reader.on('line', (line) => lines.push(line));
  return {
    until,
    create: (url: string) =>
      fetch(`${url}/v1/videos/text2video`, {
        method: 'POST',
        headers: { authorization: 'Bearer emulated-api-key', 'content-type': 'application/json' },
        body: JSON.stringify(BODY),
      }),
    end: async () => {
      child.kill('SIGINT');
      const [code] = await closed;
      return { code, lines };
    },
  };
}

describe('kling emulator', () => {
  it('prints what to set, a line for each call without control characters, and at last the sum', async () => {
    const emulator = startEmulator();
    const url = (await emulator.until(/^export KLING_HOST=/)).replace('export KLING_HOST=', '');
    await (await emulator.create(url)).text();
    await emulator.until(/ POST /);
    const { code, lines } = await emulator.end();
    expect(code).toBe(0);
    expect(
      lines.map((line) =>
        line
          .replace(/^\d\d:\d\d:\d\d/, 'TIME')
          .replaceAll(url, 'URL')
          .replace(/emulated-[\w-]{18,22}(?= )/, 'ID'),
      ),
    ).toEqual([
      'an emulated service listens on URL; nothing here is the real one, and Ctrl-C ends it',
      '',
      'export KLING_HOST=URL',
      'export KLING_API_KEY=emulated-api-key',
      '# or, where the model is named in the body:',
      'export KLING_ACCESS_KEY=emulated-access-key KLING_SECRET_KEY=emulated-secret-key',
      '',
      'TIME  POST /v1/videos/text2video  accepted 0  text2video.create  ID  (sea-\uFFFD[31m)  3 video units',
      '',
      '1 call: 1 accepted; 0 with a fault on the wire',
      '1 would have been billed: 3 video units',
      '  text2video.create  ID  (sea-\uFFFD[31m)  3 video units',
    ]);
  });

  it('with --json prints one object a line, and plays the script', async () => {
    const script = files.write('script.json', { rules: [{ when: {}, do: { wire: 'http-502-after' }, times: 1 }] });
    const emulator = startEmulator('--json', '--script', script, '--seed', '7');
    const start = JSON.parse(await emulator.until(/"kind":"start"/));
    expect(start).toEqual({
      kind: 'start',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      apiKey: 'emulated-api-key',
      accessKey: 'emulated-access-key',
      secretKey: 'emulated-secret-key',
    });
    expect((await emulator.create(start.url)).status).toBe(502);
    const request = JSON.parse(await emulator.until(/"kind":"request"/));
    expect(request).toMatchObject({ outcome: 'accepted', operation: 'text2video.create', fault: 'http-502-after' });
    const { code, lines } = await emulator.end();
    expect(code).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      kind: 'summary',
      requests: 1,
      outcomes: { accepted: 1 },
      billed: 1,
      units: { video: '3' },
      faults: 1,
    });
  });

  it('tells what is wrong with a script and starts nothing', async () => {
    const file = files.write('bad.json', {
      rules: [{ when: { operation: 'omniVideo.crate' }, do: { wire: 'reset' } }],
    });
    expect(await kling(['emulator', '--script', file])).toEqual({
      code: 1,
      err: '',
      out: `2 problems in the script
  $.rules[0].when.operation  is the text "omniVideo.crate"; the id of an operation that can be called, such as omniVideo.create is expected
  $.rules[0].do.wire  is the text "reset"; a wire fault and its moment, such as reset-after is expected
`,
    });
  });

  it('tells of a script that is no JSON as a program reads it', async () => {
    const said: string[] = [];
    const file = files.write('broken.json', '{"rules":[}');
    const terminal = { out: (text: string) => void said.push(text), color: false };
    expect(await runEmulatorCommand(['--script', file, '--check', '--json'], terminal)).toBe(1);
    expect(JSON.parse(said.join(''))).toEqual({
      problems: [{ at: '$', message: 'is no JSON: column 11: found }; a value or ] is expected' }],
    });
  });

  it('is called wrongly with a certificate that has no place', async () => {
    const file = files.at('missing/certificate.pem');
    const terminal = { out: () => undefined, color: false };
    const run = runEmulatorCommand(['--port', '0', '--certificate', file], terminal);
    await expect(run).rejects.toThrow(`cannot write the certificate to ${file}: ENOENT: no such file or directory`);
  });

  it.each([
    ['a port that is none', ['--port', '70000'], '--port 70000: a whole number from 0 to 65535 is expected'],
    ['half a port', ['--port', '1.5'], '--port 1.5: a whole number from 0 to 65535 is expected'],
    ['a share above one', ['--chaos', '1.5'], '--chaos 1.5: a number from 0 to 1 is expected'],
    ['a speed that is no number', ['--speed', 'fast'], '--speed fast: a number from 0.001 to 1000000 is expected'],
    ['nothing to check', ['--check'], '--check needs a --script'],
  ])('refuses %s', async (_, args, message) => {
    const terminal = { out: () => undefined, color: false };
    await expect(runEmulatorCommand(args, terminal)).rejects.toThrow(new UsageError(message));
  });
});
