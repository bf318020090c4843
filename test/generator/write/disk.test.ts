// The real disk: what a replacement of pages relies on holds on the file system that the tests run on.
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDisk } from '../../../generator/write/disk.ts';
import { createFolder } from '../../vendors/project.ts';

it('reads what is there, and nothing where nothing is', () => {
  const root = createFolder();
  writeFileSync(join(root, 'a'), '\uFEFFé');
  expect([openDisk(root).read('a'), openDisk(root).read('b')]).toEqual(['\uFEFFé', undefined]);
});

it('creates a file once', () => {
  const root = createFolder();
  const disk = openDisk(root);
  expect([disk.create('a', 'first'), disk.create('a', 'second'), disk.read('a')]).toEqual([true, false, 'first']);
});

it('writes with the permissions of another file, over what was left there', () => {
  const root = createFolder();
  writeFileSync(join(root, 'page'), 'old');
  chmodSync(join(root, 'page'), 0o640);
  writeFileSync(join(root, 'page.new'), 'left over');
  openDisk(root).write('page.new', 'new', 'page');
  expect([readFileSync(join(root, 'page.new'), 'utf8'), statSync(join(root, 'page.new')).mode & 0o777]).toEqual([
    'new',
    0o640,
  ]);
});

it('never writes through a link', () => {
  const root = createFolder();
  writeFileSync(join(root, 'outside'), 'mine');
  writeFileSync(join(root, 'page'), 'old');
  symlinkSync(join(root, 'outside'), join(root, 'page.new'));
  openDisk(root).write('page.new', 'new', 'page');
  expect([readFileSync(join(root, 'outside'), 'utf8'), lstatSync(join(root, 'page.new')).isFile()]).toEqual([
    'mine',
    true,
  ]);
});

it('removes what is there, and is silent where nothing is', () => {
  const root = createFolder();
  const disk = openDisk(root);
  disk.create('a', '');
  disk.remove('a');
  disk.remove('a');
  expect(disk.read('a')).toBeUndefined();
});
