// Every first crash of a create, with every image of the disk, and out of the crashes in each recovery as many as are asked for, by chance.
import { IMAGES, type Image } from '../disk/images.ts';
import { createChance, mixSeeds } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { type Judgement, judge } from './judge.ts';
import { hashMoment, type Moment, startMoment } from './moment.ts';
import { crash, printPath, processSeedOf, type RunPath, scriptOf, seedOf, withCrash } from './path.ts';
import { runProcess, type Step } from './run-process.ts';

export interface Enumeration {
  /** Lives to the end, each after one or two crashes or none. */
  runs: number;
  /** Of them, those whose last process found what no process before had found: the others would do the same to the byte. */
  lived: number;
  /** Operations of the first process. */
  operations: number;
  billed: number;
  /** Runs after which a person is needed although nothing was billed. */
  falseAlarms: number;
  /** What was broken, with the address of the run. */
  readonly broken: string[];
}

export interface EnumerateOptions {
  readonly seed: number;
  readonly behaviour: Behaviour;
  /** Share of the operations of a recovery at which it dies as well. */
  readonly secondShare: number;
  /** Of several workers each takes the first crashes whose number leaves this rest. */
  readonly part?: { readonly of: number; readonly rest: number };
}

interface Reached {
  /** Of the process that reached it. */
  readonly path: RunPath;
  readonly moment: Moment;
  readonly at: number;
  readonly image: Image;
}

/** What a process finds, and all the ways that lead to it. */
interface Found {
  readonly moment: Moment;
  readonly paths: readonly [RunPath, ...RunPath[]];
}

/** Asked at each operation of a process. */
type Choose = () => readonly Image[];

interface Enumerating {
  readonly counted: Enumeration;
  readonly known: Map<string, Result>;
}

type Result = Pick<Judgement, 'broken' | 'billed' | 'attention'>;

export async function enumerate(options: EnumerateOptions): Promise<Enumeration> {
  const { seed, behaviour, part = { of: 1, rest: 0 } } = options;
  const counted: Enumeration = { runs: 0, lived: 0, operations: 0, billed: 0, falseAlarms: 0, broken: [] };
  const state: Enumerating = { counted, known: new Map() };
  const path: RunPath = { seed, behaviour, crashes: [] };
  const firsts = await live(state, { moment: startMoment(), paths: [path] }, () => () => ['killed']);
  counted.operations = firsts.length;
  const mine = firsts.filter(({ at }) => at % part.of === part.rest);
  for (const found of groupCrashed(mine)) {
    if (counted.broken.length >= MOST_BROKEN) return counted;
    const seconds = await live(state, found, (once) => chooseSeconds(once, options.secondShare));
    for (const second of seconds) {
      const twice = withCrash(second.path, { at: second.at, image: second.image });
      await liveLast(state, crash(second.moment, twice), twice);
    }
  }
  return counted;
}

/** More addresses of one fault tell nobody more. */
const MOST_BROKEN = 20;

/** Every image of every crash. Many leave the same disk, and from a disk on which everything is safe one process tells of all of them. */
function groupCrashed(firsts: readonly Reached[]): readonly Found[] {
  const groups = new Map<string, Found & { readonly paths: [RunPath, ...RunPath[]] }>();
  for (const first of firsts)
    for (const image of IMAGES) {
      const once = withCrash(first.path, { at: first.at, image });
      const moment = crash(first.moment, once);
      // After a kill the disks differ in what is safe, which shows only after the next crash.
      const key = image === 'killed' ? printPath(once) : keyOf(moment, once);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { moment, paths: [once] });
      else group.paths.push(once);
    }
  return [...groups.values()];
}

function chooseSeconds(once: RunPath, secondShare: number): Choose {
  const chance = createChance(mixSeeds(seedOf(once), 1));
  const drawn = (): readonly Image[] =>
    chance.next() < secondShare ? [IMAGES[chance.pick(IMAGES.length)] ?? 'killed'] : [];
  if (once.crashes.at(-1)?.image !== 'killed') return drawn;
  // What a killed process had not synced is lost only now: each moment of this is run through.
  return () => [...new Set(['nothing' as const, ...drawn()])];
}

/** Runs the process to its end, and keeps the moments at which it might have died. */
async function live(
  { counted }: Enumerating,
  { moment, paths }: Found,
  chooserOf: (path: RunPath) => Choose,
): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  const choosers = paths.map((path) => ({ path, choose: chooserOf(path) }));
  const result = await run(moment, paths[0], (step) => {
    const chosen = choosers.flatMap(({ path, choose }) => choose().map((image) => ({ path, image })));
    if (chosen.length === 0) return;
    const reachedNow = step.copyMoment();
    for (const { path, image } of chosen) reached.push({ path, moment: reachedNow, at: step.index, image });
  });
  counted.lived += 1;
  for (const path of paths) count(counted, path, result);
  return reached;
}

async function liveLast({ counted, known }: Enumerating, moment: Moment, path: RunPath): Promise<void> {
  const key = keyOf(moment, path);
  const before = known.get(key);
  const result = before ?? (await run(moment, path));
  if (before === undefined) counted.lived += 1;
  known.set(key, result);
  count(counted, path, result);
}

/** Who finds the same in the same place does the same. */
function keyOf(moment: Moment, path: RunPath): string {
  return `${scriptOf(path).name} ${path.crashes.length} ${hashMoment(moment)}`;
}

async function run(moment: Moment, path: RunPath, before?: (step: Step) => void): Promise<Result> {
  const { behaviour } = path;
  const options = { moment, behaviour, seed: processSeedOf(path), script: scriptOf(path) };
  const ended = await runProcess({ ...options, ...(before === undefined ? {} : { before }) });
  if (ended.error !== undefined) return { broken: [String(ended.error)], billed: 0, attention: 0 };
  return judge(ended);
}

function count(counted: Enumeration, path: RunPath, { broken, billed, attention }: Result): void {
  counted.runs += 1;
  counted.billed += billed;
  if (billed === 0 && attention > 0) counted.falseAlarms += 1;
  if (broken.length > 0) counted.broken.push(`${printPath(path)}: ${broken.join('; ')}`);
}
