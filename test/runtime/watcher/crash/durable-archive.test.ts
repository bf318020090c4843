// What a store answered as done is so on the worst disk that a loss of power can leave: a job that was put away, and the body of one that waits.
import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../../../runtime/stores/files.ts';
import { crashTree } from '../../../simulation/disk/images.ts';
import { createSimulatedDisk } from '../../../simulation/disk/simulated-disk.ts';
import { createTree, listFiles, type Tree } from '../../../simulation/disk/tree.ts';
import { createOptions } from '../../store/store-kit.ts';

const JOB = '01M8KJT9G0JPNCD547VAK9NAJF';

async function openStore() {
  const tree = createTree();
  const disk = createSimulatedDisk(tree, () => undefined);
  for (const name of ['jobs', 'done', 'due', 'tmp']) await disk.makeDirectory(`/${name}`);
  await disk.syncDirectory('/');
  const store = createFileStore({ ...createOptions(), disk, home: '' }, { findStart: () => undefined });
  return { tree, disk, store };
}

function listLeft(tree: Tree): readonly string[] {
  return [...listFiles(crashTree(tree, 'nothing', 1))].map(({ path }) => path);
}

describe('after a loss of power', () => {
  it('a body is there as soon as it was put', async () => {
    const { tree, store } = await openStore();
    await store.createJob(JOB);
    await store.putBody(JOB, Buffer.from('{}'));
    expect(listLeft(tree)).toEqual([`/jobs/${JOB}/body.json`]);
  });

  it('a job is put away with all its events, also with one of a process that was killed before it was safe', async () => {
    const { tree, disk, store } = await openStore();
    await store.createJob(JOB);
    await store.append(JOB, 1, Buffer.from('one'));
    const late = await disk.openExclusive(`/jobs/${JOB}/e0002.json`);
    if (late !== 'exists') await late.sync();
    expect(await store.archive(JOB)).toBe('ok');
    expect(listLeft(tree)).toEqual([`/done/2026-11/${JOB}/e0001.json`, `/done/2026-11/${JOB}/e0002.json`]);
  });

  it.each(['slots', 'purpose', 'job'] as const)(
    'what another process wrote of a %s is there once it is secured',
    async (kind) => {
      const { tree, disk, store } = await openStore();
      const key = 'a'.repeat(64);
      const places = { slots: '/approvals/an-id/slots', purpose: `/purposes/${key}`, job: `/jobs/${JOB}` };
      const steps = places[kind].split('/').slice(1);
      for (let count = 1; count <= steps.length; count += 1)
        await disk.makeDirectory(`/${steps.slice(0, count).join('/')}`);
      // All but what the claim itself stands for is safe.
      for (const folder of ['/', '/jobs', ...(kind === 'slots' ? ['/approvals', '/approvals/an-id'] : [])])
        await disk.syncDirectory(folder);
      const file = await disk.openExclusive(`${places[kind]}/0001.json`);
      if (file !== 'exists') await file.sync();
      const claims = {
        slots: { kind: 'slots', approval: 'an-id' },
        purpose: { kind: 'purpose', key },
        job: { kind: 'job', job: JOB },
      } as const;
      await store.secure(claims[kind]);
      expect(listLeft(tree)).toEqual([`${places[kind]}/0001.json`]);
    },
  );
});
