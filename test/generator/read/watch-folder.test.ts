// Who saves empties a file and then fills it: a look that falls between the two must not tell of an empty page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../generator/read/watch-folder.ts';
import { createProject, readText } from '../../vendors/project.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a page is told of once it is at rest, also when it is seen by looking', () => {
  const project = createProject();
  const told: string[] = [];
  const { stop } = watchFolder(project.root, 'register', (files) =>
    told.push(...files.map((file) => `${file}: ${readText(project, file)}`)),
  );
  writeFileSync(join(project.root, 'register/parcel.md'), '');
  vi.advanceTimersByTime(1000);
  writeFileSync(join(project.root, 'register/parcel.md'), '# Whole\n');
  vi.advanceTimersByTime(1000);
  stop();
  expect(told).toEqual(['register/parcel.md: # Whole\n']);
});
