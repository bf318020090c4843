// STOP holds whoever wrote it and whenever it appears, up to the moment before the send; lifting it leaves a trace.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { approve, createDraft, createKit, listCodes, REQUEST } from './guard-kit.ts';

describe('STOP', () => {
  it('that appears at any moment before the send is obeyed', async () => {
    let moments = 1;
    const sent: number[] = [];
    for (let at = 1; at <= moments; at += 1) {
      const kit = createKit();
      await approve(kit.guard, createDraft(kit));
      let linked = 0;
      const link: typeof realDisk.link = async (from, to) => {
        const made = await realDisk.link(from, to);
        if (to.includes('/jobs/') || to.includes('/purposes/') || to.includes('/approvals/')) linked += 1;
        if (linked === at) writeFileSync(join(kit.home, 'STOP'), 'enough');
        return made;
      };
      const created = await kit.again({ disk: { ...realDisk, link } }).create(REQUEST);
      if (at === 1) moments = 6;
      sent.push(kit.posts.length);
      if (kit.posts.length === 0) expect(listCodes(created as never)).toEqual(['stop-file']);
    }
    // Job, purpose, body, slot, intent; after the sixth record, the outcome, it was too late.
    expect(sent).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it.each<[string, (path: string) => void]>([
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link to nothing', (path) => symlinkSync('/nowhere', path)],
  ])('is %s as well', async (_what, make) => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    make(join(kit.home, 'STOP'));
    expect(listCodes((await kit.guard.create(REQUEST)) as never)).toEqual(['stop-file']);
    expect(kit.posts).toEqual([]);
  });

  it('keeps its first reason, and shows it without what would steer a terminal', async () => {
    const kit = createKit();
    await kit.guard.stop('Ada\u001b[31m', 'too\nmuch');
    await kit.guard.stop('Grace', 'later');
    expect(await kit.guard.readStop()).toBe('2026-11-29T12:00:00.000Z Ada\uFFFD[31m: too much');
  });

  it('is lifted by a person, and what it said and who lifted it stays in logs', async () => {
    const kit = createKit();
    expect(await kit.guard.liftStop('Ada', 'nothing there')).toBe('absent');
    await kit.guard.stop('guard', 'the pack is empty');
    expect(await kit.guard.liftStop('Ada', 'it was filled')).toBe('lifted');
    expect(await kit.guard.readStop()).toBe(undefined);
    const logs = readdirSync(join(kit.home, 'logs'));
    expect(logs.map((name) => name.replace(/[0-9A-Z]{26}/, 'ID'))).toEqual(['stop-ID', 'stop-ID-lifted']);
    expect(logs.map((name) => readFileSync(join(kit.home, 'logs', name), 'utf8'))).toEqual([
      '2026-11-29T12:00:00.000Z guard: the pack is empty\n',
      '2026-11-29T12:00:00.000Z Ada: it was filled\n',
    ]);
  });
});
