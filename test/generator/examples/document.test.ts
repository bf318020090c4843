// The sample of docs/examples.md does what the page says of it.
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';

it('the sample finds no example on which the generated schema disagrees', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/examples.md'), 'utf8');
  const [, sample = ''] = /^```ts\n(.*?)^```$/ms.exec(page) ?? [];
  const root = createFolder();
  for (const name of ['generated', 'node_modules', 'package.json'])
    symlinkSync(join(REPOSITORY, name), join(root, name));
  writeFileSync(join(root, 'sample.ts'), sample);
  const { stdout, stderr } = spawnSync(process.execPath, ['sample.ts'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('[]\n');
});
