// The least that a run can do which changes a row: the three files that hold the whole contract are read, hashed and written, as bytes and with nothing else.
import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const [folder] = process.argv.slice(2);
for (const name of ['contract.json', 'openapi.json', 'llms-full.txt']) {
  const path = `${folder}/${name}`;
  const bytes = readFileSync(path);
  hash('sha256', bytes);
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}
