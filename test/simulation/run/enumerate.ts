// Every first crash of a create, with every image of the disk, and out of the crashes in each recovery as many as are asked for, by chance.
import { IMAGES, type Image } from '../disk/images.ts';
import { createChance, mixSeeds } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { type Judgement, judge } from './judge.ts';
import { hashMoment, type Moment, startMoment } from './moment.ts';
import { crash, printPath, processSeedOf, type RunPath, scriptOf, seedOf, withCrash } from './path.ts';
import { runProcess, type Step } from './run-process.ts';
import type { Story } from './stories.ts';

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
  readonly story: Story;
  readonly seed: number;
  readonly behaviour: Behaviour;
  /** Share of the operations of a recovery at which it dies as well. */
  readonly secondShare: number;
  /** Share of the operations of a recovery after a kill at which the power is lost, and with it what the killed process had not synced; of each by default. */
  readonly lostShare?: number;
  /** Takes the first crashes whose number leaves this rest. */
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
  const { story, seed, behaviour, secondShare, lostShare = 1, part = { of: 1, rest: 0 } } = options;
  const counted: Enumeration = { runs: 0, lived: 0, operations: 0, billed: 0, falseAlarms: 0, broken: [] };
  const state: Enumerating = { counted, known: new Map() };
  const path: RunPath = { story, seed, behaviour, crashes: [] };
  const firsts = await live(state, startMoment(), path, () => ['killed']);
  counted.operations = firsts.length;
  for (const first of firsts.filter(({ at }) => at % part.of === part.rest))
    for (const image of IMAGES) {
      if (counted.broken.length >= MOST_BROKEN) return counted;
      const once = withCrash(path, { at: first.at, image });
      const chance = createChance(mixSeeds(seedOf(once), 1));
      const seconds = await live(state, crash(first.moment, once), once, ({ operation }) => {
        const drawn = chance.next() < secondShare ? [IMAGES[chance.pick(IMAGES.length)] ?? 'killed'] : [];
        // What a killed process had not synced is lost only now.
        const lost =
          image === 'killed' && chance.next() < lostShare ? LOST[operation === 'sync-directory' ? 1 : 0] : [];
        return [...new Set([...lost, ...drawn])];
      });
      for (const second of seconds) {
        const twice = withCrash(once, { at: second.at, image: second.image });
        await liveLast(state, crash(second.moment, twice), twice);
      }
    }
  return counted;
}

/** What is about to be safe may be kept without what was written before it, by the process that was killed. */
const LOST: readonly [readonly Image[], readonly Image[]] = [['nothing'], ['nothing', 'some 1', 'some 2']];

/** More addresses of one fault tell nobody more. */
const MOST_BROKEN = 20;

/** Runs the process to its end, and keeps the moments at which it might have died; none if another found the same, whose crashes would be the same. */
async function live(
  state: Enumerating,
  moment: Moment,
  path: RunPath,
  choose: (step: Step) => readonly Image[],
): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  await liveLast(state, moment, path, (step) => {
    const images = choose(step);
    if (images.length === 0) return;
    const reachedNow = step.copyMoment();
    for (const image of images) reached.push({ moment: reachedNow, at: step.index, image });
  });
  return reached;
}

async function liveLast(
  { counted, known }: Enumerating,
  moment: Moment,
  path: RunPath,
  before?: (step: Step) => void,
): Promise<void> {
  const hash = hashFound(moment, path);
  const result = known.get(hash) ?? (await run(moment, path, before));
  if (!known.has(hash)) counted.lived += 1;
  known.set(hash, result);
  count(counted, path, result);
}

/** A killed process leaves what is not safe yet, which only a second crash can take away: it is unlike what a loss of power leaves. */
function hashFound(moment: Moment, path: RunPath): string {
  const { crashes } = path;
  const at = crashes.length === 1 && crashes[0]?.image === 'killed' ? crashes[0].at : '';
  return [crashes.length, scriptOf(path).name, at, hashMoment(moment)].join();
}

async function run(moment: Moment, path: RunPath, before?: (step: Step) => void): Promise<Result> {
  const { behaviour, story } = path;
  const options = { moment, behaviour, seed: processSeedOf(path), script: scriptOf(path) };
  const ended = await runProcess({ ...options, ...(before === undefined ? {} : { before }) });
  if (ended.error !== undefined) return { broken: [String(ended.error)], billed: 0, attention: 0 };
  return judge(ended, story);
}

function count(counted: Enumeration, path: RunPath, { broken, billed, attention }: Result): void {
  counted.runs += 1;
  counted.billed += billed;
  if (billed === 0 && attention > 0) counted.falseAlarms += 1;
  if (broken.length > 0) counted.broken.push(`${printPath(path)}: ${broken.join('; ')}`);
}
