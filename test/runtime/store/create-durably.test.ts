// The one way in which records are written: whole or not at all, first come first served, and no further after a failed sync.
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDurably, makeDirectoryDurably } from '../../../runtime/store/create-durably.ts';
import type { Disk } from '../../../runtime/store/disk.ts';
import { SyncFailure } from '../../../runtime/store/disk-error.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createFolder } from '../../vendors/project.ts';
import { failWith, wrapFiles } from './store-kit.ts';

function createPlace() {
  const folder = createFolder();
  for (const name of ['records', 'tmp']) mkdirSync(join(folder, name));
  const directory = join(folder, 'records');
  let n = 0;
  return {
    list: () => [...readdirSync(directory), ...readdirSync(join(folder, 'tmp')).map((name) => `tmp/${name}`)],
    read: () => readFileSync(join(directory, 'a.json'), 'utf8'),
    path: join(directory, 'a.json'),
    create: (disk: Disk, text: string) => {
      n += 1;
      const temporary = join(folder, 'tmp', `t${n}`);
      return createDurably(disk, { directory, name: 'a.json', temporary, bytes: Buffer.from(text) });
    },
  };
}

describe('a durable record', () => {
  it('holds all bytes, for its owner alone, and leaves nothing behind', async () => {
    const place = createPlace();
    expect(await place.create(realDisk, 'first')).toBe('created');
    expect(place.read()).toBe('first');
    expect(statSync(place.path).mode & 0o777).toBe(0o600);
    expect(place.list()).toEqual(['a.json']);
  });

  it('is never written over', async () => {
    const place = createPlace();
    await place.create(realDisk, 'first');
    expect(await place.create(realDisk, 'second')).toBe('exists');
    expect(place.read()).toBe('first');
    expect(place.list()).toEqual(['a.json']);
  });

  it('is written by one of many at once', async () => {
    const place = createPlace();
    const made = await Promise.all(Array.from({ length: 20 }, (_, index) => place.create(realDisk, `${index}`)));
    expect(made.filter((each) => each === 'created')).toHaveLength(1);
    expect(place.read()).toBe(String(made.indexOf('created')));
  });

  it('is whole on a disk that writes less than it is given', async () => {
    const place = createPlace();
    const disk = wrapFiles((file) => ({ write: (bytes) => file.write(bytes.subarray(0, 3)) }));
    expect(await place.create(disk, 'ten bytes.')).toBe('created');
    expect(place.read()).toBe('ten bytes.');
  });

  it('is not there when the disk lost bytes', async () => {
    const place = createPlace();
    const disk = wrapFiles(() => ({ write: async (bytes) => bytes.length }));
    await expect(place.create(disk, 'ten bytes.')).rejects.toThrow('has 0 bytes; 10 were written');
    expect(place.list()).toEqual([]);
  });

  it('is not there when the disk takes no bytes', async () => {
    const place = createPlace();
    await expect(
      place.create(
        wrapFiles(() => ({ write: async () => 0 })),
        'text',
      ),
    ).rejects.toThrow('no more bytes');
    expect(place.list()).toEqual([]);
  });

  it.each(['ENOSPC', 'EIO', 'EDQUOT'])('is not there after %s', async (code) => {
    const place = createPlace();
    const disk = wrapFiles(() => ({ write: () => Promise.reject(failWith(code)) }));
    await expect(place.create(disk, 'text')).rejects.toMatchObject({ code });
    expect(place.list()).toEqual([]);
    expect(await place.create(realDisk, 'later')).toBe('created');
  });

  it('is not there when it cannot be linked', async () => {
    const place = createPlace();
    const disk = { ...realDisk, link: () => Promise.reject(failWith('EMLINK')) };
    await expect(place.create(disk, 'text')).rejects.toMatchObject({ code: 'EMLINK' });
    expect(place.list()).toEqual([]);
  });

  it('is made under its own name where there are no links, and still by one alone', async () => {
    const place = createPlace();
    const disk: Disk = { ...realDisk, link: async () => 'unsupported' };
    expect(await place.create(disk, 'first')).toBe('created');
    expect(await place.create(disk, 'second')).toBe('exists');
    expect(place.read()).toBe('first');
    expect(place.list()).toEqual(['a.json']);
  });

  it('is there although what was half-written cannot be removed', async () => {
    const place = createPlace();
    const disk = { ...realDisk, unlink: () => Promise.reject(failWith('EACCES')) };
    expect(await place.create(disk, 'text')).toBe('created');
    expect(place.list()).toEqual(['a.json', 'tmp/t1']);
  });
});

describe('a failed sync', () => {
  const places: readonly [string, () => Disk][] = [
    ['of the file', () => wrapFiles(() => ({ sync: () => Promise.reject(failWith('EIO')) }))],
    ['of the folder', () => ({ ...realDisk, syncDirectory: () => Promise.reject(failWith('EIO')) })],
  ];
  it.each(places)('%s ends all writing of the process to this disk', async (_where, createDisk) => {
    const place = createPlace();
    const disk = createDisk();
    await expect(place.create(disk, 'text')).rejects.toBeInstanceOf(SyncFailure);
    let asked = 0;
    Object.assign(disk, {
      openExclusive: () => {
        asked += 1;
        return Promise.reject(failWith('EIO'));
      },
    });
    await expect(place.create(disk, 'more')).rejects.toThrow('end this process');
    await expect(makeDirectoryDurably(disk, createFolder(), 'a')).rejects.toThrow('end this process');
    expect(asked).toBe(0);
  });
});

describe('the real disk', () => {
  it('does not follow a link when it reads', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'secret'), 'x');
    symlinkSync(join(folder, 'secret'), join(folder, 'soft'));
    await expect(realDisk.readFile(join(folder, 'soft'))).rejects.toMatchObject({ code: 'ELOOP' });
    expect((await realDisk.inspect(join(folder, 'soft')))?.kind).toBe('link');
    expect(await realDisk.readFile(join(folder, 'none'))).toBe(undefined);
  });
});
