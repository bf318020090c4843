// Promotes a run in a process that kills itself right before the rename with the given number: `node killed-promotion.ts ROOT NUMBER`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promoteOnDisk } from '../../generator/run-promotion.ts';
import { openDisk } from '../../generator/write/disk.ts';
import { PARCEL_ENDS, PARCEL_HOSTS } from '../vendors/parcel-run.ts';

const [root = '', number = ''] = process.argv.slice(2);
const disk = openDisk(root);
let renames = 0;
promoteOnDisk(
  {
    folders: { root, register: 'register', output: 'generated' },
    facts: { hosts: PARCEL_HOSTS, ends: PARCEL_ENDS },
    file: 'run.json',
    text: readFileSync(join(root, 'run.json'), 'utf8'),
    today: '2024-06-30',
    cite: false,
    dryRun: false,
  },
  {
    ...disk,
    rename: (from, to) => {
      renames += 1;
      if (renames === Number(number)) process.kill(process.pid, 'SIGKILL');
      disk.rename(from, to);
    },
  },
);
