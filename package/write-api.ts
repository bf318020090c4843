// `npm run api`: writes the public surface of each entry to api/, from declarations that are built for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportApi } from './api/report-api.ts';
import { emitLibrary } from './emit-library.ts';
import { listEntries } from './entries.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'api-'));
try {
  emitLibrary(REPOSITORY, folder);
  const reports = join(REPOSITORY, 'api');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  for (const [name, text] of reportApi(folder, listEntries(REPOSITORY)))
    writeFileSync(join(reports, `${name}.d.ts.txt`), text);
  process.stdout.write('api/ holds what the package exports\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
