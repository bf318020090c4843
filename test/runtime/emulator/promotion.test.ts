// A run against the emulator is no evidence: recorded in good form, and with all that a person could retouch retouched, it is refused.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sealRunRecord } from '../../../generated/kernel/run-record.ts';
import { startEmulator } from '../../../runtime/emulator/start-emulator.ts';
import { createFolder } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

const PATH = '/v1/videos/text2video';

it('a recorded run is refused for the ids in it, though its headers, its host and its key say nothing', async () => {
  const emulator = await startEmulator({ clock: 'manual' });
  const headers = { authorization: `Bearer ${emulator.credentials.apiKey}`, 'content-type': 'application/json' };
  const body = { model_name: 'kling-v3', prompt: '<text>', duration: '5', mode: 'std', aspect_ratio: '9:16' };
  const created = await fetch(`${emulator.url}${PATH}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(created.headers.has('x-emulated')).toBe(true);
  const answer = JSON.parse(await created.text());
  await emulator.advance(60_000);
  const path = `${PATH}/${answer.data.task_id}`;
  const queried = await fetch(`${emulator.url}${path}`, { headers });
  expect(queried.headers.has('x-emulated')).toBe(true);
  const text = await queried.text();
  await emulator.close();

  // Addresses are written without their query, whose signature would be taken for a secret.
  const found = JSON.parse(text.replaceAll(/\?expires=[^"]+/g, ''));
  expect(found.data.task_status).toBe('succeed');
  const record = sealRunRecord(
    {
      format: 'contract-run',
      version: 1,
      id: '2026-11-28-emulated',
      at: '2026-11-28T10:15:00Z',
      operations: ['text2video.create', 'text2video.get'],
      host: 'https://api-singapore.klingai.com',
      model: 'kling-v3',
      request: { method: 'POST', path: PATH, body },
      response: { status: created.status, body: answer },
      queries: [{ request: { method: 'GET', path }, response: { status: queried.status, body: found } }],
      outcome: 'succeeded',
      code: 0,
      deduction: found.data.final_unit_deduction,
      approval: { id: '2026-11-27-emulated', purpose: 'does a made-up run pass for a real one?' },
      tool: { name: 'a-test', version: '1.0.0' },
      confirms: [],
      rejects: [],
      emulated: false,
    },
    (part) => createHash('sha256').update(part).digest('hex'),
  );
  const file = join(createFolder(), 'run.json');
  writeFileSync(file, JSON.stringify(record));

  const { code, stdout } = runContractCli(['promote', file, '--dry-run', '--json']);
  expect(code).toBe(1);
  const codes: string[] = JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code);
  expect(new Set(codes)).toEqual(new Set(['PROMOTE-EMULATED']));
});
