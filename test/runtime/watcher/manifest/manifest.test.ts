// What lies beside the files of a job that has ended: written once, whole or not at all, and the same whoever writes it.
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../../../runtime/watcher/manifest/manifest.ts';
import type { TickParts } from '../../../../runtime/watcher/tick-parts.ts';
import { openWatch, tell, type WatchKit } from '../watch-kit.ts';

const name = (id: string): string => `${id}.manifest.json`;
const read = (kit: WatchKit, id: string) =>
  MANIFEST.parse(JSON.parse(readFileSync(join(kit.folder, name(id)), 'utf8')));
const FAILS = { rules: [{ when: {}, do: { twist: { task: { ends: 'failed', message: 'risk control' } } } }] } as const;

describe('the manifest of a render', () => {
  it('says what was asked, what came, what it took and which rows it stood on', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(2);
    const { files, taskId, queuedAt, endedAt } = await kit.job(id);
    const manifest = read(kit, id);
    expect(manifest).toEqual({
      format: 'kling-manifest',
      version: 1,
      job: id,
      kind: 'kling_render',
      parent: null,
      child: null,
      state: 'done',
      message: '',
      operation: 'text2video.create',
      model: 'kling-v3',
      taskId,
      externalTaskId: `kc1-${id}-a1`,
      finalStatus: 'succeeded',
      files: [
        {
          path: join(kit.folder, `${id}-0.mp4`),
          bytes: files[0]?.bytes,
          sha256: files[0]?.sha256,
          address: expect.stringContaining(`/assets/${taskId}/`),
          resultId: files[0]?.resultId,
          durationSeconds: 5.041,
        },
      ],
      deduction: '3',
      units: { amount: '3', unit: 'video' },
      promptSummary: 'the lighthouse',
      assetsSummary: '',
      purpose: 'the lighthouse',
      approval: 'watch-1',
      class: 'live-confirmed',
      rows: [
        'text2video.create',
        'text2video.create/model_name=kling-v3',
        'text2video.create/prompt',
        'text2video.create/duration=5',
        'text2video.create/mode=std',
        'text2video.create/aspect_ratio=16:9',
        'text2video.create/external_task_id',
        'text2video.create#price:v3-silent-std',
      ],
      queuedAt,
      endedAt,
      emulated: true,
    });
    expect(statSync(join(kit.folder, name(id))).mode & 0o777).toBe(0o600);
    expect(readdirSync(kit.folder).sort()).toEqual([`${id}-0.mp4`, name(id)]);
  });

  it('is finished by the next round after a crash between it and the archive', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    await kit.tick();
    // The round that would put the job away dies first.
    const dying = { ...kit.parts, store: { ...kit.parts.store, archive: () => Promise.reject(new Error('killed')) } };
    await kit.emulator.advance(120_000);
    await expect(kit.round(dying)).rejects.toThrow('killed');
    const written = readFileSync(join(kit.folder, name(id)));
    expect(tell(await kit.minutes(1))).toEqual(['ended done>done']);
    expect(readFileSync(join(kit.folder, name(id)))).toEqual(written);
  });

  it('of a failed task has the message, and no file', async () => {
    const kit = await openWatch({ script: FAILS });
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(2);
    expect(read(kit, id)).toMatchObject({ state: 'failed', finalStatus: 'failed', message: 'risk control', files: [] });
  });
});

describe('a folder that takes no manifest', () => {
  it('keeps a clip from being put away, each round says which folder it is, and it goes on when it can', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    await kit.tick();
    const elsewhere = `${kit.folder}-elsewhere`;
    // Somebody takes the clips away, and puts a file there.
    const finish: TickParts['finish'] = async (job) => {
      renameSync(kit.folder, elsewhere);
      writeFileSync(kit.folder, 'a file');
      return kit.parts.finish?.(job);
    };
    await kit.emulator.advance(60_000);
    const changes = await kit.round({ ...kit.parts, finish });
    expect(changes.at(-1)).toMatchObject({ job: id, kind: 'problem', from: 'done', to: 'done' });
    expect(changes.at(-1)?.detail).toBe(
      `${kit.folder} takes no manifest (EEXIST); the job is put away as soon as it does`,
    );
    rmSync(kit.folder);
    renameSync(elsewhere, kit.folder);
    expect(tell(await kit.minutes(1))).toEqual(['ended done>done']);
  });

  it('keeps no failed job from its end, which says so', async () => {
    const kit = await openWatch({ script: FAILS });
    await kit.render();
    writeFileSync(kit.folder, 'a file');
    await kit.tick();
    const [last] = (await kit.minutes(2)).slice(-1);
    expect([last?.kind, last?.detail]).toEqual([
      'ended',
      `risk control; no manifest: ${kit.folder} takes none (EEXIST)`,
    ]);
  });

  it('is a link: nothing is written through it', async () => {
    const kit = await openWatch({ script: FAILS });
    await kit.render();
    const other = `${kit.folder}-other`;
    mkdirSync(other);
    symlinkSync(other, kit.folder);
    await kit.tick();
    const [last] = (await kit.minutes(2)).slice(-1);
    expect(last?.detail).toBe(`risk control; no manifest: ${kit.folder} is no real folder`);
    expect(readdirSync(other)).toEqual([]);
  });

  it('has another one of that name, which stays as it is', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    mkdirSync(kit.folder, { mode: 0o700 });
    writeFileSync(join(kit.folder, name(id)), 'mine');
    chmodSync(join(kit.folder, name(id)), 0o600);
    await kit.tick();
    const [last] = (await kit.minutes(2)).slice(-1);
    expect(last?.detail).toContain(`${name(id)} was there already, and says something else`);
    expect(readFileSync(join(kit.folder, name(id)), 'utf8')).toBe('mine');
  });
});
