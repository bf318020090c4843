// A client with a home spends through the real guard: under an approval, once, and with a record that holds no key.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Created } from '../../../runtime/client/spender.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, BODY, createDraft, REQUEST } from '../guard/guard-kit.ts';
import { startService } from '../transport/service.ts';
import { MADE, makeKey } from '../transport/wires.ts';

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

const { approval, purpose } = REQUEST;

it('a charged call is refused without an approval, sent once under one, and refused when the approval is used up', async () => {
  await using service = await startService(() => ({ body: MADE }));
  const home = join(createFolder(), 'home');
  const apiKey = makeKey();
  const kling = createKling({ apiKey, host: service.origin, home });
  const created: Created[] = [];
  const calls = kling.spend({ approval, purpose, onCreated: (one) => created.push(one) });

  await expect(calls.text2video.create(BODY)).rejects.toMatchObject({
    name: 'CreateRefused',
    refusals: [{ code: 'no-approval' }],
  });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  await approve(createGuard({ home, wire: kling.wire }), createDraft(kling, { expires }));
  expect(await calls.text2video.create(BODY)).toEqual(MADE);
  await expect(calls.text2video.create(BODY)).rejects.toMatchObject({ name: 'CreateRefused' });

  expect(service.asked.map(({ method }) => method)).toEqual(['POST']);
  const { external_task_id: id, ...sent } = JSON.parse(service.asked[0]?.text ?? '');
  expect(sent).toEqual(BODY);
  expect(id).toMatch(/^kc1-[0-9A-Z]{26}-a1$/);
  expect(created).toMatchObject([
    { kind: 'refused' },
    { kind: 'accepted', taskId: '1', externalTaskId: id },
    { kind: 'refused' },
  ]);
  const records = readAll(home);
  expect(records).toContain(id);
  expect(records).not.toContain(apiKey);
});
