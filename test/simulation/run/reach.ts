// The moments of the first process, to begin a run at any of them.
import type { Behaviour } from '../service/behaviours.ts';
import { type Moment, startMoment } from './moment.ts';
import { runProcess, type Step } from './run-process.ts';
import { CREATE, type Story } from './stories.ts';

export interface ReachedMoment extends Pick<Step, 'index' | 'operation' | 'path'> {
  /** Before the operation. */
  readonly moment: Moment;
}

/** One for each operation, and the end. */
export async function reachMoments(
  behaviour: Behaviour,
  seed: number,
  story: Story = CREATE,
): Promise<readonly ReachedMoment[]> {
  const reached: ReachedMoment[] = [];
  const before = ({ index, operation, path, copyMoment }: Step): void => {
    reached.push({ index, operation, path, moment: copyMoment() });
  };
  await runProcess({ moment: startMoment(), behaviour, seed, script: story.begin, before });
  return reached;
}
