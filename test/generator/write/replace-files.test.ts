// Several files are replaced as one: whatever operation of the disk is the last, what follows is all old, all new, or a report.
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../generator/write/disk.ts';
import { nameJournal } from '../../../generator/write/journal.ts';
import { recoverFiles, replaceFiles } from '../../../generator/write/replace-files.ts';

const OLD = { 'register/a.md': 'old a', 'register/b.md': 'old b', 'register/runs.md': 'old runs' };
const NEW = { 'register/a.md': 'new a', 'register/b.md': 'new b', 'register/runs.md': 'new runs' };
const PLAN = {
  run: '2024-05-06-x',
  process: '7@1',
  files: Object.entries(OLD).map(([file, before]) => ({ file, before, after: before.replace('old', 'new') })),
};

class Crash extends Error {}

interface MemoryDisk extends Disk {
  readonly files: Map<string, string>;
  /** How many operations have changed it. */
  readonly count: () => number;
}

/** Stops for ever at the operation with this number; a write that is the last one may be torn. */
function createDisk(
  files: Readonly<Record<string, string>>,
  last = Number.POSITIVE_INFINITY,
  torn = false,
): MemoryDisk {
  const held = new Map(Object.entries(files));
  let count = 0;
  const change = (act: () => void, tear?: () => void): void => {
    count += 1;
    if (count > last) {
      if (count === last + 1 && torn) tear?.();
      throw new Crash();
    }
    act();
  };
  return {
    files: held,
    count: () => count,
    read: (path) => held.get(path),
    create: (path, text) => {
      if (held.has(path)) return false;
      change(
        () => held.set(path, text),
        () => held.set(path, text.slice(0, 9)),
      );
      return true;
    },
    write: (path, text) =>
      change(
        () => held.set(path, text),
        () => held.set(path, text.slice(0, 3)),
      ),
    rename: (from, to) =>
      change(() => {
        const text = held.get(from);
        if (text === undefined) throw new Error(`${from} is missing`);
        held.set(to, text);
        held.delete(from);
      }),
    remove: (path) => change(() => held.delete(path)),
  };
}

const isRunning = (): boolean => false;

/** The disk as the next process finds it. */
function reopen({ files }: MemoryDisk): MemoryDisk {
  return createDisk(Object.fromEntries(files));
}

function show({ files }: MemoryDisk): Record<string, string> {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('replaceFiles', () => {
  it('writes all and leaves nothing else', () => {
    const disk = createDisk(OLD);
    expect(replaceFiles(disk, 'register', PLAN)).toEqual({ kind: 'written' });
    expect(show(disk)).toEqual(NEW);
  });

  it('writes nothing if a file is not what was read', () => {
    const disk = createDisk({ ...OLD, 'register/b.md': 'edited b' });
    expect(replaceFiles(disk, 'register', PLAN)).toEqual({ kind: 'changed', file: 'register/b.md' });
    expect(show(disk)).toEqual({ ...OLD, 'register/b.md': 'edited b' });
  });

  it('writes nothing while another promotion has its journal there', () => {
    const disk = createDisk({ ...OLD, [nameJournal('register')]: '{}' });
    expect(replaceFiles(disk, 'register', PLAN)).toEqual({ kind: 'busy' });
    expect(show(disk)).toEqual({ ...OLD, [nameJournal('register')]: '{}' });
  });

  it('cleans up behind itself when the disk refuses before the first rename', () => {
    const disk = createDisk(OLD);
    const full: Disk = {
      ...disk,
      write: (path, text, like) => {
        if (path.includes('b.md')) throw new Error('no space left');
        disk.write(path, text, like);
      },
    };
    expect(() => replaceFiles(full, 'register', PLAN)).toThrow('no space left');
    expect(show(disk)).toEqual(OLD);
  });

  it('stops when a file changes between two renames, and the next call reports it', () => {
    const disk = createDisk(OLD);
    const edited: Disk = {
      ...disk,
      rename: (from, to) => {
        disk.rename(from, to);
        disk.files.set('register/b.md', 'edited b');
      },
    };
    expect(replaceFiles(edited, 'register', PLAN)).toEqual({ kind: 'stopped', file: 'register/b.md' });
    expect(recoverFiles(disk, 'register', isRunning)).toEqual({
      kind: 'stuck',
      run: '2024-05-06-x',
      files: ['register/b.md'],
    });
    expect(disk.read('register/b.md')).toBe('edited b');
  });
});

describe('recoverFiles', () => {
  it('has nothing to do on an untouched disk', () => {
    expect(recoverFiles(createDisk(OLD), 'register', isRunning)).toEqual({ kind: 'nothing' });
  });

  const whole = createDisk(OLD);
  replaceFiles(whole, 'register', PLAN);
  const crashes = Array.from({ length: whole.count() }, (_, last) =>
    [false, true].map((torn) => ({ last, torn })),
  ).flat();

  it.each(crashes)('makes it all old or all new after a crash at operation $last (torn: $torn)', ({ last, torn }) => {
    const disk = createDisk(OLD, last, torn);
    expect(() => replaceFiles(disk, 'register', PLAN)).toThrow(Crash);
    // A killed process cleans nothing up: what counts is what had been written before.
    const left = reopen(disk);
    const recovered = recoverFiles(left, 'register', isRunning);
    expect(['nothing', 'undone', 'finished']).toContain(recovered.kind);
    expect([OLD, NEW]).toContainEqual(show(left));
    expect(recoverFiles(left, 'register', isRunning)).toEqual({ kind: 'nothing' });
    if (JSON.stringify(show(left)) === JSON.stringify(OLD))
      expect(replaceFiles(left, 'register', PLAN)).toEqual({ kind: 'written' });
    expect(show(left)).toEqual(NEW);
  });

  it('survives crashes of its own, at every operation after every crash', () => {
    for (const { last, torn } of crashes) {
      for (let second = 0; second < 8; second += 1) {
        const disk = createDisk(OLD, last, torn);
        expect(() => replaceFiles(disk, 'register', PLAN)).toThrow(Crash);
        const again = createDisk(Object.fromEntries(disk.files), second);
        try {
          recoverFiles(again, 'register', isRunning);
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
        }
        const left = reopen(again);
        recoverFiles(left, 'register', isRunning);
        expect([OLD, NEW]).toContainEqual(show(left));
      }
    }
  });

  it('names the files that it finished', () => {
    const disk = createDisk(OLD, 5);
    expect(() => replaceFiles(disk, 'register', PLAN)).toThrow(Crash);
    expect(recoverFiles(reopen(disk), 'register', isRunning)).toEqual({
      kind: 'finished',
      run: '2024-05-06-x',
      files: ['register/b.md', 'register/runs.md'],
    });
  });

  it('leaves a promotion alone whose process still runs', () => {
    const disk = createDisk(OLD, 5);
    expect(() => replaceFiles(disk, 'register', PLAN)).toThrow(Crash);
    const left = reopen(disk);
    const before = show(left);
    expect(recoverFiles(left, 'register', (process) => process === '7@1')).toEqual({
      kind: 'busy',
      run: '2024-05-06-x',
      process: '7@1',
    });
    expect(show(left)).toEqual(before);
  });

  it('touches no file outside the folder, whatever a journal says', () => {
    const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    for (const file of ['../secret.md', 'register/../secret.md', 'secret.md', 'register/x.txt', 'register\\..\\x.md']) {
      const journal = JSON.stringify({ run: 'x', process: '1', files: [{ file, before: hash, after: hash }] });
      const disk = createDisk({
        ...OLD,
        [file]: 'mine',
        [`${file}.promoted`]: 'theirs',
        [nameJournal('register')]: journal,
      });
      recoverFiles(disk, 'register', isRunning);
      expect([disk.read(file), disk.read(`${file}.promoted`)]).toEqual(['mine', 'theirs']);
    }
  });
});
