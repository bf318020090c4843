// The least that a run can do which changes a row: the three files that hold the whole contract are read, hashed and written, as bytes and with nothing else.
import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  hash('sha256', bytes);
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}
