// Every first crash of a create, with every image of the disk, and out of the crashes in each recovery as many as are asked for, by chance.
import { IMAGES } from '../disk/images.ts';
import { createChance, mixSeeds } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { judge } from './judge.ts';
import { type Moment, startMoment } from './moment.ts';
import { crash, printPath, type RunPath, scriptOf, seedOf, withCrash } from './path.ts';
import { runProcess, type Step } from './run-process.ts';

export interface Enumeration {
  /** Lives that ended, each after none, one or two crashes. */
  runs: number;
  /** Operations of the first process. */
  operations: number;
  billed: number;
  unbilled: number;
  attention: number;
  /** What was broken, with the address of the run. */
  readonly broken: string[];
}

export interface EnumerateOptions {
  readonly seed: number;
  readonly behaviour: Behaviour;
  /** Share of the operations of a recovery at which it is killed as well. */
  readonly secondShare: number;
  /** Of several workers each takes the first crashes whose number leaves this rest. */
  readonly part?: { readonly of: number; readonly rest: number };
}

interface Reached {
  readonly moment: Moment;
  readonly at: number;
}

export async function enumerate(options: EnumerateOptions): Promise<Enumeration> {
  const { seed, behaviour, part = { of: 1, rest: 0 } } = options;
  const counted: Enumeration = { runs: 0, operations: 0, billed: 0, unbilled: 0, attention: 0, broken: [] };
  const path: RunPath = { seed, behaviour, crashes: [] };
  const firsts = await live(startMoment(), path, () => true, counted);
  counted.operations = firsts.length;
  for (const first of firsts.filter(({ at }) => at % part.of === part.rest))
    for (const image of IMAGES) {
      const once = withCrash(path, { at: first.at, image });
      const chance = createChance(mixSeeds(seedOf(once), 1));
      const seconds = await live(crash(first.moment, once), once, () => chance.next() < options.secondShare, counted);
      for (const second of seconds) {
        const twice = withCrash(once, { at: second.at, image: IMAGES[chance.pick(IMAGES.length)] ?? 'killed' });
        await live(crash(second.moment, twice), twice, () => false, counted);
      }
    }
  return counted;
}

/** Runs the process to its end, judges what is there then, and keeps the moments at which it might have died. */
async function live(
  moment: Moment,
  path: RunPath,
  choose: (step: Step) => boolean,
  counted: Enumeration,
): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  const { behaviour } = path;
  const ended = await runProcess({
    moment,
    behaviour,
    seed: seedOf(path),
    script: scriptOf(path),
    before: (step) => {
      if (choose(step)) reached.push({ moment: step.copyMoment(), at: step.index });
    },
  });
  const broken = ended.error === undefined ? [] : [String(ended.error)];
  const judgement = broken.length > 0 ? undefined : await judge(ended.moment, behaviour);
  broken.push(...(judgement?.broken ?? []));
  counted.runs += 1;
  counted.attention += judgement?.attention ?? 0;
  if (judgement?.billed === 0) counted.unbilled += 1;
  counted.billed += judgement?.billed ?? 0;
  if (broken.length > 0) counted.broken.push(`${printPath(path)}: ${broken.join('; ')}`);
  return reached;
}
