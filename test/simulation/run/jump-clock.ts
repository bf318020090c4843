// Lets the clock of the machine jump at an operation of a first process that lives on, or between its death and the next one.
import { crashTree } from '../disk/images.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { judge } from './judge.ts';
import { type Moment, startMoment } from './moment.ts';
import { reachMoments } from './reach.ts';
import { runProcess } from './run-process.ts';
import type { Story } from './stories.ts';
import { Violation } from './violation.ts';

export interface JumpOptions {
  readonly story: Story;
  readonly behaviour: Behaviour;
  readonly ms: number;
  /** Every so many operations one. */
  readonly every?: number;
}

export interface Jumped {
  runs: number;
  readonly broken: string[];
}

export async function jumpAtEachOperation(options: JumpOptions): Promise<Jumped> {
  const { story, behaviour, ms, every = 1 } = options;
  const counted: Jumped = { runs: 0, broken: [] };
  for (const { index, moment } of await reachMoments(behaviour, 1, story)) {
    if (index % every !== 0) continue;
    const lived = await liveOn(options, index);
    await settle(options, lived, index, `inside, at ${index}`, counted);
    for (const image of ['killed', 'some 1'] as const) {
      const found = { ...moment, tree: crashTree(moment.tree, image, index), now: moment.now + ms, aheadMs: ms };
      await settle(options, found, index, `after ${image} at ${index}`, counted);
    }
  }
  return counted;
}

async function liveOn({ story, behaviour, ms }: JumpOptions, at: number): Promise<Moment> {
  const { moment, error } = await runProcess({
    moment: startMoment(),
    behaviour,
    seed: 1,
    script: story.begin,
    before: ({ index, jump }) => {
      if (index === at) jump(ms);
    },
  });
  // A wrong clock may delay, by an hour at most.
  if (error !== undefined && !(error instanceof Violation && error.message.startsWith('I8'))) throw error;
  return moment;
}

async function settle(
  { story, behaviour, ms }: JumpOptions,
  moment: Moment,
  index: number,
  how: string,
  counted: Jumped,
): Promise<void> {
  const script = index % 2 === 0 ? story.settlePatiently : story.settleImpatiently;
  const settled = await runProcess({ moment, behaviour, seed: 2, script });
  const found = settled.error === undefined ? (await judge(settled, story)).broken : [String(settled.error)];
  if (found.length > 0) counted.broken.push(`${story.name}, ${behaviour.name}, ${ms} ms ${how}: ${found.join('; ')}`);
  counted.runs += 1;
}
