// Eight processes that want the same slots: each slot has one taker, on each store.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStoreOptions, findSurroundings } from '../../../../runtime/guard/create-guard.ts';
import { openRecords } from '../../../../runtime/watcher/stores/open-records.ts';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../../postgres/use-postgres.ts';
import { createFolder } from '../../../vendors/project.ts';
import type { SlotTask } from './slot-child.ts';

const STORES = hasPostgres ? ['files', 'sqlite', 'postgres'] : ['files', 'sqlite'];
const PROCESSES = 8;
const SLOTS = 200;

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

it.each(STORES)('200 slots in %s are taken once each', async (kind) => {
  const folder = createFolder();
  const wanted = kind === 'postgres' ? await createSchema() : kind;
  const home = join(folder, 'home');
  const opened = await openRecords(createStoreOptions({ home }), findSurroundings({}), wanted);
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { records } = opened.store;
  await records.putApproval('many', Buffer.from('granted'));
  const startAt = join(folder, 'start');
  const task: SlotTask = { home, wanted, approval: 'many', slots: SLOTS, startAt };
  const children = Array.from({ length: PROCESSES }, () => startChild(task));
  await Promise.all(children.map(({ ready }) => ready));
  writeFileSync(startAt, '');
  const taken = (await Promise.all(children.map(({ ended }) => ended))).flat();
  expect(taken.toSorted((one, other) => one - other)).toEqual(Array.from({ length: SLOTS }, (_, index) => index + 1));
  const slots = await records.loadSlots('many');
  expect(Array.isArray(slots) ? slots.length : slots).toBe(SLOTS);
});

function startChild(task: SlotTask): { readonly ready: Promise<void>; readonly ended: Promise<readonly number[]> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'slot-child.ts'), JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ready = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<readonly number[]>((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`a process ended with ${code}`));
      else
        resolve(
          said
            .split('\n')
            .filter((line) => /^\d+$/.test(line))
            .map(Number),
        );
    });
  });
  return { ready, ended };
}
