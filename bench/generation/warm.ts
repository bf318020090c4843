// G4, G5 and G6: what is asked again and again while somebody works, against a node that does nothing.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure, Table } from '../report/part-result.ts';
import { publishPart } from '../report/publish-part.ts';
import { COMMAND, openScratch, readSettings, scaleTo } from './inputs.ts';
import { type Contender, type Cost, compareProcesses } from './run-process.ts';

const ROUNDS = 11;
const NODE: Contender = { name: 'node -e 0', args: () => ['-e', '0'] };
/** Each with the case of G6 that it is. */
const START: readonly Contender[] = [
  { name: '--version', args: () => [COMMAND, '--version'] },
  { name: '--help', args: () => [COMMAND, '--help'] },
  { name: 'an unknown command', args: () => [COMMAND, 'genrate'], status: 2 },
];
const WHOLE = ['contract.json', 'openapi.json', 'llms-full.txt'];
const REWRITE = fileURLToPath(new URL('./rewrite-whole.mjs', import.meta.url));
/** At 100 times the register nobody waits for an edit. */
const EDITED = [1, 10];
/** The first row of a field that has a note, up to the end of the note. */
const FIELD = /^(\| `.*\| doc-confirmed \|.*[a-z]) \|$/m;

const { sizes, limit } = readSettings();

function checkAgain(root: string, size: number): Contender {
  // There the answer is remembered.
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  return { name: `generate --check, x${size}`, args: () => [COMMAND, 'generate', '--check', '--root', root] };
}

/** One word more in the notes of one field, each time another. */
function editOne(root: string, size: number): Contender {
  const page = join(root, 'register/omni-video.md');
  const before = readFileSync(page, 'utf8');
  if (!FIELD.test(before)) throw new Error(`${page} has no field with a note`);
  let count = 0;
  return {
    name: `one page edited, x${size}`,
    args: () => [COMMAND, 'generate', '--root', root],
    prepare: () => {
      count += 1;
      writeFileSync(page, before.replace(FIELD, `$1 number ${count} |`));
    },
  };
}

/** The floor under an edit: what the command makes as whole files has to be written as a whole. */
function rewriteWhole(root: string, size: number): Contender {
  const folder = join(root, 'whole');
  mkdirSync(folder, { recursive: true });
  const paths = WHOLE.map((name) => join(folder, name));
  for (const [index, name] of WHOLE.entries()) copyFileSync(join(root, 'generated', name), paths[index] ?? '');
  return { name: `${WHOLE.join(', ')} read, hashed and written, x${size}`, args: () => [REWRITE, ...paths] };
}

function printCosts(title: string, costs: readonly Cost[]): Table {
  const floor = costs.find(({ name }) => name === NODE.name);
  return {
    title,
    head: ['', 'wall ms', '/ node', 'work ms', 'memory MB'],
    rows: costs.map((cost) =>
      cost.kind === 'stopped'
        ? [cost.name, 'stopped', '', '', '']
        : [
            cost.name,
            cost.wall.toFixed(1),
            floor?.kind === 'measured' ? (cost.wall / floor.wall).toFixed(2) : '',
            cost.work.toFixed(1),
            cost.memory.toFixed(0),
          ],
    ),
    notes: costs.flatMap((cost) => (cost.kind === 'stopped' ? [`${cost.name}: ${cost.why}`] : [])),
  };
}

function compareWithNode(goal: string, of: string, name: string, costs: readonly Cost[]): Figure {
  const [cost, floor] = [name, NODE.name].map((wanted) => costs.find((each) => each.name === wanted));
  if (cost?.kind !== 'measured' || floor?.kind !== 'measured')
    return { goal, of, value: null, why: 'we were stopped', isMissed: true };
  return { goal, of, value: cost.wall / floor.wall };
}

const scratch = openScratch();
const rounds = { rounds: ROUNDS, scratch, limit };
const tables: Table[] = [];
const figures: Figure[] = [];
try {
  const checks = sizes.map((size) => ({ size, contender: checkAgain(scaleTo(scratch, size), size) }));
  const steady = compareProcesses([NODE, ...START, ...checks.map(({ contender }) => contender)], rounds);
  tables.push(printCosts('Nothing changed', steady));
  figures.push(...START.map(({ name }) => compareWithNode('G6', name, name, steady)));
  figures.push(...checks.map(({ size, contender }) => compareWithNode('G4', `x${size}`, contender.name, steady)));
  for (const size of sizes.filter((each) => EDITED.includes(each))) {
    const root = scaleTo(scratch, size);
    const edited = editOne(root, size);
    const costs = compareProcesses([edited, rewriteWhole(root, size), NODE], rounds);
    tables.push(printCosts(`One page edited, the register ${size} times`, costs));
    figures.push(compareWithNode('G5', `x${size}`, edited.name, costs));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
publishPart('generation/warm', { tables, figures });
