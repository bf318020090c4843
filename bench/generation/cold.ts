// G1, G2 and G3: everything generated into an empty folder, against public generators that get the same contract as OpenAPI; at 1, 10 and 100 times the register.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Table } from '../report/part-result.ts';
import { publishPart } from '../report/publish-part.ts';
import { COMMAND, openScratch, readSettings, scaleTo } from './inputs.ts';
import { HEY_API, listPeers } from './peers.ts';
import { type Contender, type Cost, compareProcesses, type Measured } from './run-process.ts';

const OURS = 'contract generate';
const NODE = 'node -e 0';
const { sizes, limit } = readSettings();

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
    verify: (fresh) => existsSync(join(fresh, 'generated/manifest.json')),
  };
  const floor: Contender = { name: NODE, args: () => ['-e', '0'] };
  const rounds = { rounds: countRounds(size), scratch: `${scratch}/rounds-${size}`, limit };
  mkdirSync(rounds.scratch, { recursive: true });
  return compareProcesses([ours, ...listPeers(document, size), floor], rounds);
}

/** Undefined if it was stopped. */
function find(costs: readonly Cost[], name: string): Measured | undefined {
  const cost = costs.find((each) => each.name === name);
  return cost?.kind === 'measured' ? cost : undefined;
}

function printCosts(size: number, costs: readonly Cost[]): Table {
  const peer = find(costs, HEY_API);
  const share = (part: number, whole: number | undefined): string =>
    whole === undefined ? '' : (part / whole).toFixed(2);
  return {
    title: `The register ${size} times`,
    head: ['', 'wall ms', '/ hey-api', 'work ms', 'memory MB', '/ hey-api'],
    rows: costs.map((cost) =>
      cost.kind === 'stopped'
        ? [cost.name, 'stopped', '', '', '', '']
        : [
            cost.name,
            cost.wall.toFixed(0),
            share(cost.wall, peer?.wall),
            cost.work.toFixed(0),
            cost.memory.toFixed(0),
            share(cost.memory, peer?.memory),
          ],
    ),
    notes: costs.flatMap((cost) => (cost.kind === 'stopped' ? [`${cost.name}: ${cost.why}`] : [])),
  };
}

function compareWithPeer(size: number, costs: readonly Cost[]): Figure[] {
  const of = `x${size}`;
  const [mine, peer] = [find(costs, OURS), find(costs, HEY_API)];
  if (mine === undefined)
    return ['G1', 'G2'].map((goal) => ({ goal, of, value: null, why: 'we were stopped', isMissed: true }));
  if (peer === undefined) return ['G1', 'G2'].map((goal) => ({ goal, of, value: null, why: 'the peer was stopped' }));
  return [
    { goal: 'G1', of, value: mine.wall / peer.wall },
    { goal: 'G2', of, value: mine.memory / peer.memory },
  ];
}

const scratch = openScratch();
const net = new Map<number, number>();
const tables: Table[] = [];
const figures: Figure[] = [];
try {
  for (const size of sizes) {
    const costs = measure(size, scratch);
    tables.push(printCosts(size, costs));
    figures.push(...compareWithPeer(size, costs));
    const [mine, floor] = [find(costs, OURS), find(costs, NODE)];
    if (mine !== undefined && floor !== undefined) net.set(size, mine.work - floor.work);
    const [grown, smaller] = [net.get(size), net.get(size / 10)];
    if (grown !== undefined && smaller !== undefined)
      figures.push({ goal: 'G3', of: `x${size / 10} to x${size}`, value: grown / smaller });
  }
} finally {
  // Only now: ext4 is slow to make files for minutes where many were just removed.
  rmSync(scratch, { recursive: true, force: true });
}
publishPart('generation/cold', { tables, figures });
