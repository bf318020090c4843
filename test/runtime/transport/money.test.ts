// The page about money says what the judgement does, row by row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../vendors/project.ts';
import { printMoneyRows } from './money-rows.ts';

it('docs/money.md has the table of verdicts as the code judges', () => {
  const head = '| what came of the create | verdict | a task may exist | next |\n| --- | --- | --- | --- |\n';
  expect(readFileSync(join(REPOSITORY, 'docs/money.md'), 'utf8')).toContain(`\n${head}${printMoneyRows()}\n`);
});
