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
  readonly moment: Moment;
  readonly at: number;
  readonly image: Image;
}

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
  const firsts = await live(state, startMoment(), path, () => ['killed']);
  counted.operations = firsts.length;
  for (const first of firsts.filter(({ at }) => at % part.of === part.rest))
    for (const image of IMAGES) {
      if (counted.broken.length >= MOST_BROKEN) return counted;
      const once = withCrash(path, { at: first.at, image });
      const chance = createChance(mixSeeds(seedOf(once), 1));
      const drawn = (): readonly Image[] =>
        chance.next() < options.secondShare ? [IMAGES[chance.pick(IMAGES.length)] ?? 'killed'] : [];
      const seconds = await live(state, crash(first.moment, once), once, () => {
        // What a killed process had not synced is lost only now: each moment of this is run through.
        const images = image === 'killed' ? ['nothing' as const, ...drawn()] : drawn();
        return [...new Set(images)];
      });
      for (const second of seconds) {
        const twice = withCrash(once, { at: second.at, image: second.image });
        await liveLast(state, crash(second.moment, twice), twice);
      }
    }
  return counted;
}

/** More addresses of one fault tell nobody more. */
const MOST_BROKEN = 20;

/** Runs the process to its end, and keeps the moments at which it might have died. */
async function live(
  { counted }: Enumerating,
  moment: Moment,
  path: RunPath,
  choose: () => readonly Image[],
): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  const result = await run(moment, path, (step) => {
    const images = choose();
    if (images.length === 0) return;
    const reachedNow = step.copyMoment();
    for (const image of images) reached.push({ moment: reachedNow, at: step.index, image });
  });
  counted.lived += 1;
  count(counted, path, result);
  return reached;
}

async function liveLast({ counted, known }: Enumerating, moment: Moment, path: RunPath): Promise<void> {
  const hash = `${scriptOf(path).name} ${hashMoment(moment)}`;
  const before = known.get(hash);
  const result = before ?? (await run(moment, path));
  if (before === undefined) counted.lived += 1;
  known.set(hash, result);
  count(counted, path, result);
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
