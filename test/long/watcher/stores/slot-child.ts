// A process of its own that takes every slot of an approval that it can get, and says which.
import { existsSync } from 'node:fs';
import { createStoreOptions, findSurroundings } from '../../../../runtime/guard/create-guard.ts';
import { openRecords } from '../../../../runtime/watcher/stores/open-records.ts';

export interface SlotTask {
  readonly home: string;
  readonly wanted: string;
  readonly approval: string;
  readonly slots: number;
  /** Begin when this file is there. */
  readonly startAt: string;
}

async function run({ home, wanted, approval, slots, startAt }: SlotTask): Promise<void> {
  const opened = await openRecords(createStoreOptions({ home }), findSurroundings({}), wanted);
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { records } = opened.store;
  process.stdout.write('ready\n');
  while (!existsSync(startAt)) await new Promise((resolve) => setTimeout(resolve, 5));
  for (let n = 1; n <= slots; n += 1)
    if ((await records.reserveSlot(approval, n, Buffer.from(String(process.pid)))) === 'ok')
      process.stdout.write(`${n}\n`);
}

const [, , task] = process.argv;
if (task !== undefined) await run(JSON.parse(task));
