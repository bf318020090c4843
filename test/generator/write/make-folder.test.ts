// A folder that was not there is there as a whole or not at all, whatever happens while it is filled.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../generator/write/make-folder.ts';

const root = (): string => mkdtempSync(join(tmpdir(), 'make-folder-'));

/** The number of a process that has ended. */
function findDead(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

function fillWith(text: string): (hidden: string) => string {
  return (hidden) => {
    mkdirSync(hidden);
    writeFileSync(join(hidden, 'file'), text);
    return text;
  };
}

describe('a folder that is made', () => {
  it('is seen only when it is whole', () => {
    const above = root();
    const path = join(above, 'deep/generated');
    const seen = makeFolder(path, (hidden) => {
      fillWith('text')(hidden);
      return existsSync(path);
    });
    expect(seen).toBe(false);
    expect(readFileSync(join(path, 'file'), 'utf8')).toBe('text');
    expect(readdirSync(join(above, 'deep'))).toEqual(['generated']);
  });

  it('leaves nothing when filling it fails', () => {
    const above = root();
    const fail = (hidden: string): void => {
      fillWith('text')(hidden);
      throw new Error('the disk is full');
    };
    expect(() => makeFolder(join(above, 'generated'), fail)).toThrow('the disk is full');
    expect(readdirSync(above)).toEqual([]);
  });

  it('takes away what a process that was killed has left, and nothing else', () => {
    const above = root();
    const others = ['generated.1.tmp', 'generated.txt', `other.${findDead()}.tmp`];
    for (const name of [...others, `generated.${findDead()}.tmp`]) mkdirSync(join(above, name));
    makeFolder(join(above, 'generated'), fillWith('text'));
    expect(readdirSync(above)).toEqual([...others, 'generated'].sort());
  });

  it('does not take the place of one that another process made meanwhile', () => {
    const above = root();
    const path = join(above, 'generated');
    const fill = (hidden: string): string => {
      fillWith('theirs')(path);
      return fillWith('mine')(hidden);
    };
    expect(makeFolder(path, fill)).toBeUndefined();
    expect(readFileSync(join(path, 'file'), 'utf8')).toBe('theirs');
    expect(readdirSync(above)).toEqual(['generated']);
  });
});
