// Files that are none of ours in the folders of a home, as file managers leave them: they stop no round, no report and no move.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStoreOptions, findSurroundings } from '../../../runtime/guard/create-guard.ts';
import { writeReport } from '../../../runtime/guard/verification/report.ts';
import { moveRecords } from '../../../runtime/watcher/move/move-records.ts';
import { openWatch } from './watch-kit.ts';

it('stray files in every folder change nothing', async () => {
  const kit = await openWatch();
  const id = await kit.render();
  for (const folder of ['jobs', 'done', 'due', 'approvals', 'purposes', 'leases', 'quarantine', 'tmp'])
    writeFileSync(join(kit.home, folder, '.DS_Store'), 'of a file manager');
  await kit.tick();
  await kit.minutes(2);
  expect((await kit.job(id)).state).toBe('done');
  expect(await (await kit.guard.records()).listArchived()).toEqual([id]);
  expect(await writeReport(kit.guard.ledger(), undefined)).toMatchObject({ creates: 1, succeeded: 1 });
  const options = createStoreOptions({ home: kit.home });
  const surroundings = findSurroundings({});
  expect(await moveRecords({ options, surroundings, place: { kind: 'sqlite' }, who: 'Ada' })).toMatchObject({
    kind: 'moved',
    compared: { jobs: 1, approvals: 1, slots: 1 },
  });
});
