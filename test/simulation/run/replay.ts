// Repeats one run from the start, process by process: what a person does with the address of a run that failed.
import { type Judgement, judge } from './judge.ts';
import { type Moment, startMoment } from './moment.ts';
import { crash, processSeedOf, type RunPath, scriptOf } from './path.ts';
import { Death, runProcess } from './run-process.ts';

export interface Replayed extends Judgement {
  /** One line for each operation of each process. */
  readonly trace: readonly string[];
}

export async function replay(path: RunPath): Promise<Replayed> {
  const trace: string[] = [];
  let moment = startMoment();
  for (const [depth, last] of [...path.crashes.entries(), [path.crashes.length, undefined] as const]) {
    const prefix = { ...path, crashes: path.crashes.slice(0, depth) };
    let found: Moment | undefined;
    const ended = await runProcess({
      moment,
      behaviour: path.behaviour,
      seed: processSeedOf(prefix),
      script: scriptOf(prefix),
      before: ({ index, operation, path: at, copyMoment }) => {
        trace.push(`${depth + 1}: ${index} ${operation} ${at}`);
        if (index !== last?.at) return;
        found = copyMoment();
        throw new Death();
      },
    });
    if (ended.error !== undefined) return { broken: [String(ended.error)], billed: 0, attention: 0, trace };
    if (last === undefined) return { ...(await judge(ended, path.story)), trace };
    if (found === undefined) throw new Error(`the process has ${ended.steps} operations, and no ${last.at}`);
    moment = crash(found, { ...path, crashes: path.crashes.slice(0, depth + 1) });
  }
  throw new Error('a path ends with a process that does not die');
}
