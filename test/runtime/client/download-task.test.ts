// The whole way against the emulator: a task is found, its file fetched; and every way in which the emulator can serve a file wrongly ends as it should.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskDownloaded } from '../../../runtime/client/download-task.ts';
import { ASSET_FAULT_NAMES, type AssetFault } from '../../../runtime/emulator/assets/asset-faults.ts';
import type { ScriptRule } from '../../../runtime/emulator/script/script.ts';
import type { Task } from '../../../runtime/tasks/task.ts';
import { OMNI, useService } from './service.ts';

const service = useService();
const root = mkdtempSync(join(tmpdir(), 'kling-task-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let task: Task;
/** Of the file as it is served when nothing is wrong. */
let sha256 = '';
beforeAll(async () => {
  const { create, emulator, kling } = service();
  const id = await create('/v1/videos/omni-video', OMNI);
  await emulator.advance(10 * 60_000);
  const found = await kling.tasks.find({ operation: 'omniVideo.create', id });
  if (found.kind !== 'found') throw new Error(found.kind);
  task = found.task;
});

function createFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}

/** Of two of them nothing more comes, which is all that the limit decides. */
const SILENT: readonly AssetFault[] = ['drip', 'stall'];

function fetchInto(directory: string, fault?: AssetFault): Promise<TaskDownloaded> {
  const limits = fault !== undefined && SILENT.includes(fault) ? { idle: 100 } : {};
  return service().kling.download(task, { directory, name: 'job', limits });
}

const spoil = (asset: AssetFault, more: Partial<ScriptRule> = {}): ScriptRule => ({
  when: { path: '/assets/*' },
  do: { asset },
  ...more,
});

/** What each fault of a store ends as, when it stays. */
const ENDS: Readonly<Record<AssetFault, object>> = {
  'http-403': { kind: 'expired', status: 403 },
  'http-404': { kind: 'expired', status: 404 },
  'http-410': { kind: 'expired', status: 410 },
  'http-500': { kind: 'interrupted', why: 'busy' },
  'cut-connection': { kind: 'interrupted', why: 'connection' },
  'cut-unannounced': { kind: 'unusable', why: 'no-length' },
  'cut-announced': { kind: 'unusable', why: 'broken-file' },
  'cut-gzip': { kind: 'unusable', why: 'encoding' },
  'cut-chunked': { kind: 'unusable', why: 'no-length' },
  'cut-last-byte': { kind: 'unusable', why: 'broken-file' },
  'longer-length': { kind: 'interrupted', why: 'connection' },
  'login-page': { kind: 'unusable', why: 'type' },
  'range-ignored': { kind: 'saved' },
  'range-shifted': { kind: 'saved' },
  'range-mislabelled': { kind: 'saved' },
  'range-other-total': { kind: 'saved' },
  'etag-changed': { kind: 'saved' },
  'etag-weak': { kind: 'saved' },
  'no-etag': { kind: 'saved' },
  gzip: { kind: 'unusable', why: 'encoding' },
  'wrong-type': { kind: 'unusable', why: 'type' },
  'other-bytes': { kind: 'unusable', why: 'not-the-kind' },
  drip: { kind: 'interrupted', why: 'idle' },
  stall: { kind: 'interrupted', why: 'idle' },
  reset: { kind: 'interrupted', why: 'connection' },
  'announced-2-gib': { kind: 'unusable', why: 'too-large' },
  empty: { kind: 'unusable', why: 'length' },
  'redirect-loopback': { kind: 'forbidden', why: 'not-loopback' },
  'redirect-metadata': { kind: 'forbidden', why: 'not-loopback' },
  'redirect-http': { kind: 'forbidden', why: 'not-loopback' },
  'redirect-name': { kind: 'forbidden', why: 'not-loopback' },
  'redirect-loop': { kind: 'forbidden', why: 'redirects' },
};

describe('a file of the emulator', () => {
  it('is saved as it is served', async () => {
    service().emulator.setScript({ rules: [] });
    const folder = createFolder('good');
    expect(await fetchInto(folder)).toMatchObject({ kind: 'saved', media: { format: 'mp4', durationSeconds: 5.041 } });
    expect(readdirSync(folder)).toEqual(['job-0.mp4']);
    sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'job-0.mp4')))
      .digest('hex');
  });

  it.each(ASSET_FAULT_NAMES)('served with %s ends as it should, and never as a broken file', async (fault) => {
    service().emulator.setScript({ rules: [spoil(fault)] });
    const folder = createFolder(`first-${fault}`);
    const result = await fetchInto(folder, fault);
    expect(result).toMatchObject(ENDS[fault]);
    expect(readdirSync(folder).includes('job-0.mp4')).toBe(result.kind === 'saved');
  });

  it.each(ASSET_FAULT_NAMES)('that was cut off, then served with %s, is whole in the end', async (fault) => {
    const cut = spoil('cut-connection', { when: { path: '/assets/*', nth: 1 } });
    service().emulator.setScript({ rules: [cut, spoil(fault, { when: { path: '/assets/*', nth: 2 } })] });
    const folder = createFolder(`then-${fault}`);
    expect(await fetchInto(folder)).toMatchObject({ kind: 'interrupted' });
    const second = await fetchInto(folder, fault);
    const end = second.kind === 'saved' ? second : await fetchInto(folder);
    // One fault is another good file: then it is that one, from its first byte on.
    const from = fault === 'etag-changed' ? { resumedAt: 0 } : { sha256 };
    expect(end).toMatchObject({ kind: 'saved', ...from });
  });
});

describe('a download of a task', () => {
  it('gets a fresh address when the old one has run out', async () => {
    const { emulator } = service();
    emulator.setScript({ rules: [spoil('http-403', { when: { path: '/assets/*', nth: 1 } })] });
    expect(await fetchInto(createFolder('fresh'))).toMatchObject({ kind: 'saved' });
    expect(emulator.ledger().at(-1)).toMatchObject({ operation: 'omniVideo.get', outcome: 'read' });
  });

  it('has the id of the task for a name, if none is given', async () => {
    service().emulator.setScript({ rules: [] });
    const folder = createFolder('nameless');
    await service().kling.download(task, { directory: folder });
    expect(readdirSync(folder)).toEqual([`${task.id}-0.mp4`]);
  });

  it.each([
    [{ ...describeTask(), status: 'processing' as const }, {}, 'task t is processing and has no file'],
    [describeTask(), { index: 1 }, 'task t has no result 1, only 1'],
    [describeTask('element'), {}, 'result 0 of task t is an element, which is no file'],
    [describeTask(), {}, 'result 0 of task t has no file'],
    [describeTask(), { copy: 'wav' as const }, 'result 0 of task t has no wav file'],
  ])('says why there is none: %#', async (of, more, why) => {
    expect(await service().kling.download(of, { directory: root, ...more })).toEqual({ kind: 'no-result', why });
  });
});

function describeTask(kind: Task['results'][number]['kind'] = 'video'): Task {
  const result = { kind, id: 'r', url: undefined, copies: [], durationSeconds: undefined, expiresAt: undefined };
  const times = { createdAt: undefined, updatedAt: undefined };
  const known = {
    operation: 'omniVideo.create',
    id: 't',
    externalId: undefined,
    status: 'succeeded' as const,
    message: '',
  };
  return { ...known, ...times, results: [result], deduction: '3', charge: undefined, oddities: [], raw: {} };
}
