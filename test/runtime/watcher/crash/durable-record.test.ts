// What was answered as written is still there, whole, on the worst disk that a loss of power can leave; with links and without.
import { describe, expect, it } from 'vitest';
import { createDurably, makeDirectoryDurably } from '../../../../runtime/store/create-durably.ts';
import type { Disk } from '../../../../runtime/store/disk.ts';
import { crashTree } from '../../../simulation/disk/images.ts';
import { createSimulatedDisk } from '../../../simulation/disk/simulated-disk.ts';
import { createTree, listFiles } from '../../../simulation/disk/tree.ts';

describe('after a loss of power', () => {
  it.each<[string, Partial<Disk>]>([
    ['links', {}],
    ['no links', { link: async () => 'unsupported' }],
  ])('a record is there, on a disk that has %s', async (_name, change) => {
    const tree = createTree();
    const disk = { ...createSimulatedDisk(tree, () => undefined), ...change };
    await makeDirectoryDurably(disk, '', 'records');
    const bytes = Buffer.from('whole');
    await createDurably(disk, { directory: '/records', name: 'a.json', temporary: '/half-written', bytes });
    const left = crashTree(tree, 'nothing', 1);
    expect([...listFiles(left)].map(({ path, file }) => [path, Buffer.from(file.bytes).toString()])).toEqual([
      ['/records/a.json', 'whole'],
    ]);
  });
});
