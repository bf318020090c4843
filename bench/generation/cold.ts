// G1, G2 and G3: everything generated into an empty folder, against public generators that get the same contract as OpenAPI; at 1, 10 and 100 times the register.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, reportGoal } from '../figures.ts';
import { COMMAND, openScratch, readSizes, scaleTo } from './inputs.ts';
import { HEY_API, listPeers } from './peers.ts';
import { type Contender, type Cost, compareProcesses } from './run-process.ts';

const TIME_GOALS: Readonly<Record<number, number>> = { 1: 0.5, 10: 0.6, 100: 0.75 };
const MEMORY_GOALS: Readonly<Record<number, number>> = { 1: 0.5, 10: 0.4, 100: 0.3 };
const GROWTH_GOAL = 11;
const OURS = 'contract generate';
const NODE = 'node -e 0';

/** At the largest size a round takes minutes. */
function countRounds(size: number): number {
  return size >= 100 ? 3 : 7;
}

function measure(size: number, scratch: string): readonly Cost[] {
  const root = scaleTo(scratch, size);
  const document = join(root, 'generated/openapi.json');
  const ours: Contender = {
    name: OURS,
    args: (fresh) => [COMMAND, 'generate', '--root', fresh],
    prepare: (fresh) => {
      mkdirSync(fresh, { recursive: true });
      cpSync(join(root, 'register'), join(fresh, 'register'), { recursive: true });
    },
    verify: (fresh) => {
      if (!existsSync(join(fresh, 'generated/manifest.json'))) throw new Error('nothing was generated');
    },
  };
  const floor: Contender = { name: NODE, args: () => ['-e', '0'] };
  return compareProcesses([ours, ...listPeers(document), floor], countRounds(size), `${scratch}/rounds-${size}`);
}

function find(costs: readonly Cost[], name: string): Cost {
  const cost = costs.find((each) => each.name === name);
  if (cost === undefined) throw new Error(`${name} was not measured`);
  return cost;
}

const scratch = openScratch();
const net = new Map<number, number>();
try {
  for (const size of readSizes()) {
    mkdirSync(`${scratch}/rounds-${size}`, { recursive: true });
    const costs = measure(size, scratch);
    const [mine, peer, floor] = [find(costs, OURS), find(costs, HEY_API), find(costs, NODE)];
    net.set(size, mine.work - floor.work);
    printTable(
      `G1 and G2, the register ${size} times`,
      ['', 'wall ms', '/ hey-api', 'work ms', 'memory MB', '/ hey-api'],
      costs.map(({ name, wall, work, memory }) => [
        name,
        wall.toFixed(0),
        (wall / peer.wall).toFixed(2),
        work.toFixed(0),
        memory.toFixed(0),
        (memory / peer.memory).toFixed(2),
      ]),
    );
    const of = `x${size}, against hey-api`;
    reportGoal({
      id: 'G1',
      what: `time, ${of}`,
      value: mine.wall / peer.wall,
      target: TIME_GOALS[size] ?? 1,
      wants: 'at most',
    });
    reportGoal({
      id: 'G2',
      what: `memory, ${of}`,
      value: mine.memory / peer.memory,
      target: MEMORY_GOALS[size] ?? 1,
      wants: 'at most',
    });
    const smaller = net.get(size / 10);
    if (smaller !== undefined)
      reportGoal({
        id: 'G3',
        what: `work, x${size / 10} to x${size}`,
        value: (net.get(size) ?? 0) / smaller,
        target: GROWTH_GOAL,
        wants: 'at most',
      });
  }
} finally {
  // Only now: ext4 is slow to make files for minutes where many were just removed.
  rmSync(scratch, { recursive: true, force: true });
}
