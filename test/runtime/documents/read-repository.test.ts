// Which files count as documents: those that somebody wrote, not those that were installed or built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readRepository } from '../../../runtime/documents/read-repository.ts';
import { createFolder } from '../../vendors/project.ts';

it('reads what was written, and nothing that was installed or built', () => {
  const root = createFolder();
  const written = ['README.md', 'bench/README.md', 'docs/codes/README.md', 'register/parcel.md', 'site/README.md'];
  const made = [
    'bench/node_modules/peer/README.md',
    'docs/picture.svg',
    'site/.astro/types.md',
    'site/dist/index.md',
    'site/dist/docs/handoff.md',
  ];
  for (const path of [...written, ...made]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '# A page\n');
  }
  expect([...readRepository(root).texts.keys()]).toEqual(written);
});
