// G4, G5 and G6: what is asked again and again while somebody works, against a node that does nothing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, reportGoal } from '../figures.ts';
import { COMMAND, openScratch, readSizes, scaleTo } from './inputs.ts';
import { type Contender, compareProcesses } from './run-process.ts';

const ROUNDS = 11;
const CHECK_GOALS: Readonly<Record<number, number>> = { 1: 2, 10: 3, 100: 8 };
const EDIT_GOALS: Readonly<Record<number, number>> = { 1: 4, 10: 5 };
const START_GOAL = 1.5;
const NODE = 'node -e 0';
const START: readonly (readonly [name: string, word: string])[] = [
  ['--version', '--version'],
  ['--help', '--help'],
];

/** The first row of a field that has a note, up to the end of the note. */
const FIELD = /^(\| `.*\| doc-confirmed \|.*[a-z]) \|$/m;

const scratch = openScratch();
try {
  const contenders: Contender[] = [
    { name: NODE, args: () => ['-e', '0'] },
    ...START.map(([name, word]): Contender => ({ name, args: () => [COMMAND, word] })),
  ];
  for (const size of readSizes()) {
    const root = scaleTo(scratch, size);
    // There the answer is remembered.
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    contenders.push({ name: nameCheck(size), args: () => [COMMAND, 'generate', '--check', '--root', root] });
  }
  const steady = compareProcesses(contenders, ROUNDS, scratch);
  const floor = steady[0]?.wall ?? Number.NaN;
  printTable(
    'G4 and G6, nothing changed',
    ['', 'wall ms', '/ node', 'memory MB'],
    steady.map(({ name, wall, memory }) => [name, wall.toFixed(1), (wall / floor).toFixed(2), memory.toFixed(0)]),
  );
  for (const { name, wall } of steady) {
    const size = readSizes().find((each) => nameCheck(each) === name);
    if (size !== undefined)
      reportGoal({
        id: 'G4',
        what: `${name}, against node`,
        value: wall / floor,
        target: CHECK_GOALS[size] ?? 8,
        wants: 'at most',
      });
    else if (name !== NODE)
      reportGoal({
        id: 'G6',
        what: `${name}, against node`,
        value: wall / floor,
        target: START_GOAL,
        wants: 'at most',
      });
  }
  for (const size of readSizes().filter((each) => EDIT_GOALS[each] !== undefined)) {
    const [edited, node] = compareProcesses(
      [editOne(scaleTo(scratch, size), size), { name: NODE, args: () => ['-e', '0'] }],
      ROUNDS,
      scratch,
    );
    if (edited === undefined || node === undefined) continue;
    reportGoal({
      id: 'G5',
      what: `${edited.name}, against node`,
      value: edited.wall / node.wall,
      target: EDIT_GOALS[size] ?? 5,
      wants: 'at most',
    });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function nameCheck(size: number): string {
  return `generate --check, x${size}`;
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
