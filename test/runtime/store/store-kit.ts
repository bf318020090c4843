// A store in a folder of its own, and disks that fail where a test wants them to.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk, DiskFile } from '../../../runtime/store/disk.ts';
import type { Writer } from '../../../runtime/store/event.ts';
import type { Processes } from '../../../runtime/store/identify-writer.ts';
import type { HomeRules } from '../../../runtime/store/open-home.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createRedact } from '../../../runtime/store/redact.ts';
import type { Store, StoreOptions } from '../../../runtime/store/store.ts';
import { openFileStore } from '../../../runtime/stores/files.ts';
import { createFolder } from '../../vendors/project.ts';

export const WRITER: Writer = { host: 'host-one', boot: 'boot-one', pid: 7, pidStart: '70' };

export function createOptions(change: Partial<StoreOptions> = {}): StoreOptions {
  return {
    disk: realDisk,
    home: join(createFolder(), 'home'),
    writer: WRITER,
    now: () => Date.parse('2026-11-29T12:00:00Z'),
    random: randomBytes,
    redact: createRedact([]),
    elision: { prompts: false },
    ...change,
  };
}

export const RULES: HomeRules = { user: process.getuid?.() };

/** Nobody but the writer of the tests is alive. */
export const PROCESSES: Processes = { findStart: (pid) => (pid === WRITER.pid ? WRITER.pidStart : undefined) };

/** A store in files, with the folder that it lies in. */
export async function openStore(change: Partial<StoreOptions> = {}): Promise<Store & { readonly home: string }> {
  const options = createOptions(change);
  const opened = await openFileStore(options, RULES, PROCESSES);
  if (opened.kind === 'refused') throw new Error(opened.why);
  return { ...opened.store, home: options.home };
}

export function failWith(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}

/** The real disk with the files that it opens changed. */
export function wrapFiles(change: (file: DiskFile) => Partial<DiskFile>): Disk {
  return {
    ...realDisk,
    openExclusive: async (path) => {
      const file = await realDisk.openExclusive(path);
      return file === 'exists' ? file : { ...file, ...change(file) };
    },
  };
}
