// The home of the store: made private, and refused where others may reach it, where it is not what it seems, or where it is not ours.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHome } from '../../../runtime/store/open-home.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createFolder } from '../../vendors/project.ts';
import { createOptions, failWith, RULES, WRITER } from './store-kit.ts';

async function tellRefusal(options = createOptions(), rules = RULES): Promise<string> {
  const opened = await openHome(options, rules);
  return opened.kind === 'refused' ? opened.why.replaceAll(options.home, 'HOME') : 'open';
}

describe('a home', () => {
  it('is made with its folders, for its owner alone', async () => {
    const options = createOptions();
    expect(await tellRefusal(options)).toBe('open');
    expect(readdirSync(options.home)).toEqual([
      'approvals',
      'done',
      'due',
      'jobs',
      'leases',
      'logs',
      'purposes',
      'quarantine',
      'store.json',
      'tmp',
    ]);
    for (const name of ['.', 'jobs', 'tmp']) expect(statSync(join(options.home, name)).mode & 0o777).toBe(0o700);
    expect(statSync(join(options.home, 'store.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps its id', async () => {
    const options = createOptions();
    const ids = [await openHome(options, RULES), await openHome(options, RULES)];
    expect(ids[0]).toMatchObject({ kind: 'open' });
    expect(ids.map((opened) => opened.kind === 'open' && opened.id)).toEqual(
      Array(2).fill(ids[0]?.kind === 'open' && ids[0].id),
    );
  });

  it('gets one id when several processes make it at once', async () => {
    const options = createOptions();
    const opened = await Promise.all(Array.from({ length: 8 }, () => openHome(options, RULES)));
    expect(new Set(opened.map((each) => (each.kind === 'open' ? each.id : each.why))).size).toBe(1);
  });

  it.each([
    [
      'HOME has the mode 755, so that others can reach it; name a folder for it alone, and run chmod 700 on that',
      '.',
      0o755,
    ],
    [
      'HOME has the mode 710, so that others can reach it; name a folder for it alone, and run chmod 700 on that',
      '.',
      0o710,
    ],
    [
      'HOME/jobs has the mode 777, so that others can reach it; name a folder for it alone, and run chmod 700 on that',
      'jobs',
      0o777,
    ],
    [
      'HOME/approvals has the mode 750, so that others can reach it; name a folder for it alone, and run chmod 700 on that',
      'approvals',
      0o750,
    ],
  ])('is refused: %s', async (why, folder, mode) => {
    const options = createOptions();
    await openHome(options, RULES);
    chmodSync(join(options.home, folder), mode);
    expect(await tellRefusal(options)).toBe(why);
  });

  it.each(['EACCES', 'EROFS'])('that may not be written to is refused, and is no bug (%s)', async (code) => {
    const deny = async (): Promise<never> => {
      throw failWith(code);
    };
    const options = createOptions({ disk: { ...realDisk, makeDirectory: deny } });
    expect(await tellRefusal(options)).toBe(
      `HOME cannot be used (${code}); give KLING_HOME as a folder that this user may write to`,
    );
  });

  it('is refused as a link, and so are its folders', async () => {
    const real = createOptions();
    await openHome(real, RULES);
    const link = join(createFolder(), 'link');
    symlinkSync(real.home, link);
    expect(await tellRefusal(createOptions({ home: link }))).toBe('HOME is a link; name the folder itself');
    rmSync(join(real.home, 'jobs'), { recursive: true });
    symlinkSync(createFolder(), join(real.home, 'jobs'));
    expect(await tellRefusal(real)).toBe('HOME/jobs is a link; name the folder itself');
  });

  it('is refused when it is a file, relative, steps aside, or has no parent', async () => {
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    expect(await tellRefusal(createOptions({ home: file }))).toBe('HOME is no folder');
    expect(await tellRefusal(createOptions({ home: 'kling' }))).toMatch('HOME is no absolute path');
    expect(await tellRefusal(createOptions({ home: '/tmp/../tmp/kling' }))).toMatch('HOME is no absolute path');
    expect(await tellRefusal(createOptions({ home: `${file}-none/home` }))).toMatch('-none is missing; make it first');
  });

  it('is refused when it belongs to somebody else', async () => {
    const options = createOptions();
    expect(await tellRefusal(options, { user: (RULES.user ?? 0) + 1 })).toMatch(/^HOME belongs to another user/);
  });

  it.each([
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [-11317950, 'CIFS'],
    [0x65735546, 'FUSE, which may be a network file system'],
  ])('is refused on a shared file system (%i, %s), unless that is allowed', async (type, name) => {
    const disk = { ...realDisk, statFileSystem: async () => ({ freeBytes: 1e9, type }) };
    const options = createOptions({ disk });
    expect(await tellRefusal(options)).toBe(
      `HOME is on a shared file system (${name}), where two machines may each believe that they were first; use a local disk`,
    );
    expect(await tellRefusal(options, { ...RULES, allowShared: true })).toBe('open');
  });

  it('is refused on another machine: a copy would count its approvals a second time', async () => {
    const options = createOptions();
    await openHome(options, RULES);
    const other = { ...options, writer: { ...WRITER, host: 'host-two' } };
    expect(await tellRefusal(other)).toMatch(/^HOME was made on another machine/);
  });

  it('is refused when its store file was edited, is of another version, or is gone', async () => {
    const options = createOptions();
    await openHome(options, RULES);
    const path = join(options.home, 'store.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"storeId": "0', '"storeId": "1'));
    expect(await tellRefusal(options)).toMatch('the checksum does not fit');
    writeFileSync(path, '');
    expect(await tellRefusal(options)).toMatch('the file is empty');
    rmSync(path);
    mkdirSync(join(options.home, 'approvals/one'));
    expect(await tellRefusal(options)).toMatch('store.json is missing although there are records');
  });
});
