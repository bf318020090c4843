// The page on promoting runs lists the keys of a run record; it must list those that the parser knows, and its example must be one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { CATALOGUE } from '../../generator/findings/catalogue.ts';
import { EMULATED_HEADER, EMULATED_KEY, EMULATED_PREFIX } from '../../generator/kernel/emulation.ts';
import { computeChecksum, parseRunRecord, RUN_RECORD } from '../../generator/kernel/run-record.ts';
import { REASONS } from '../../generator/promote/promotion.ts';
import { hashText } from '../../generator/write/manifest.ts';
import { REPOSITORY } from '../vendors/project.ts';

const PAGE = readFileSync(join(REPOSITORY, 'docs/promoting-runs.md'), 'utf8');

/** `approval.id yes` for each key; of a list only the keys of its items. */
function listKeys(schema: z.core.$ZodType, prefix = '', deeper = true): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => {
    const inner = field instanceof z.ZodExactOptional ? field.unwrap() : field;
    const path = `${prefix}${key}`;
    const own = `${path} ${inner === field ? 'yes' : 'no'}`;
    if (!deeper) return [own];
    return inner instanceof z.ZodArray
      ? [own, ...listKeys(inner.element, `${path}[].`, false)]
      : [own, ...listKeys(inner, `${path}.`)];
  });
}

it('lists every key, in order, and whether it is required', () => {
  const listed = [...PAGE.matchAll(/^\| `([a-z.[\]]+)` \| (yes|no) \|/gm)].map(
    ([, key, required]) => `${key} ${required}`,
  );
  expect(listed).toEqual(listKeys(RUN_RECORD));
});

it('shows an example that is read, with the checksum that it should have', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const read = parseRunRecord(JSON.parse(text));
  expect(read).toMatchObject({ kind: 'record' });
  if (read.kind === 'record') expect(read.record.checksum).toBe(computeChecksum(read.record, hashText));
});

it('names every code of a refusal, every reason to leave something alone, and every mark of an emulator', () => {
  const codes = Object.keys(CATALOGUE).filter((code) => code.startsWith('PROMOTE-'));
  expect(codes.filter((code) => !PAGE.includes(`\`${code}\``))).toEqual([]);
  const reasons = Object.values(REASONS).map((reason) => reason.split(';')[0] ?? '');
  expect(reasons.filter((reason) => !PAGE.includes(`| ${reason} |`))).toEqual([]);
  expect([EMULATED_HEADER, EMULATED_PREFIX, EMULATED_KEY].filter((mark) => !PAGE.includes(`\`${mark}\``))).toEqual([]);
});
