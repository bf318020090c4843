// Figures as Prometheus reads them: the whole file, escaped, and in its place in one step.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeMetrics } from '../../../../runtime/watcher/metrics/describe-metrics.ts';
import { printMetrics } from '../../../../runtime/watcher/metrics/metric.ts';
import { writeMetrics } from '../../../../runtime/watcher/metrics/write-metrics.ts';
import { createFolder, REPOSITORY } from '../../../vendors/project.ts';
import { AT, BOARD } from '../view/sample-board.ts';

const ROUND = { endedAt: AT, tookMs: 250, changes: { moved: 2, ended: 1, waits: 0, problem: 0, corrupt: 1 } };
const text = printMetrics(describeMetrics(BOARD, ROUND));

it('a round with jobs of every kind', () => {
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    'kling_jobs{state="queued"} 1',
    'kling_jobs{state="waiting_parent"} 1',
    'kling_jobs{state="submit_pending"} 1',
    'kling_jobs{state="submitted"} 1',
    'kling_jobs{state="downloading"} 1',
    'kling_jobs{state="needs_attention"} 1',
    'kling_oldest_change_seconds{state="queued"} 120',
    'kling_oldest_change_seconds{state="waiting_parent"} 120',
    'kling_oldest_change_seconds{state="submit_pending"} 120',
    'kling_oldest_change_seconds{state="submitted"} 60',
    'kling_oldest_change_seconds{state="downloading"} 120',
    'kling_oldest_change_seconds{state="needs_attention"} 120',
    'kling_attention_jobs{reason="asset-unusable"} 1',
    'kling_corrupt_jobs 1',
    'kling_archived_jobs 7',
    'kling_next_purge_timestamp_seconds 1796212800',
    'kling_creates_taken{approval="street"} 5',
    'kling_creates_taken{approval="old"} 0',
    'kling_creates_approved{approval="street"} 6',
    'kling_creates_approved{approval="old"} 0',
    'kling_units_taken{approval="street",unit="video"} 13.5',
    'kling_units_approved{approval="street",unit="video"} 18',
    'kling_damaged_approvals 1',
    'kling_stopped 1',
    'kling_free_bytes 1073741824',
    'kling_tick_end_timestamp_seconds 1795953600',
    'kling_tick_duration_seconds 0.25',
    'kling_tick_changes{kind="moved"} 2',
    'kling_tick_changes{kind="ended"} 1',
    'kling_tick_changes{kind="waits"} 0',
    'kling_tick_changes{kind="problem"} 0',
    'kling_tick_changes{kind="corrupt"} 1',
    '',
  ]);
});

it('every figure has its help and its type once, and stands on the page about operating', () => {
  const names = [...text.matchAll(/^# HELP (\w+) \S/gm)].map(([, name]) => name);
  expect([...text.matchAll(/^# TYPE (\w+) gauge$/gm)].map(([, name]) => name)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
  const page = readFileSync(join(REPOSITORY, 'docs/operating.md'), 'utf8');
  expect([...page.matchAll(/^\| `(kling_\w+)`/gm)].map(([, name]) => name)).toEqual(names);
});

describe('text from outside', () => {
  it('ends neither its label nor its line', () => {
    const samples = [{ labels: { approval: 'a"b\\c\nd' }, value: 1 }];
    expect(printMetrics([{ name: 'x', help: 'two\nlines \\', type: 'gauge', samples }])).toBe(
      '# HELP x two\\nlines \\\\\n# TYPE x gauge\nx{approval="a\\"b\\\\c\\nd"} 1\n',
    );
  });
});

describe('the file', () => {
  it('replaces the last one, can be read by a collector, and leaves nothing beside it', async () => {
    const folder = createFolder();
    const path = join(folder, 'kling.prom');
    writeFileSync(path, 'old', { mode: 0o600 });
    await writeMetrics(path, 'new');
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual([
      'new',
      0o644,
      ['kling.prom'],
    ]);
  });

  it('that cannot be written leaves nothing behind', async () => {
    const folder = createFolder();
    await expect(writeMetrics(join(folder, 'there', 'kling.prom'), 'x')).rejects.toThrow('ENOENT');
    await expect(writeMetrics(folder, 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
