// Shares files out between two threads: the second one gets what it can do, the first one does the rest, and then what is still left of the other's.
import type { PlannedFile } from '../plan/planned-file.ts';
import type { Settled } from '../write/settle-file.ts';
import type { Errands } from './second-thread.ts';

export function shareOut(
  files: readonly PlannedFile[],
  settle: (file: PlannedFile) => Settled,
  second: Errands | undefined,
): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  // The heaviest comes last, from where errands are given; the first thread takes the light ones, so that both end at the same time.
  const away = second === undefined ? [] : files.filter(({ errand }) => errand !== undefined).sort(compareWeight);
  const feed = (): void => {
    for (let file = away.at(-1); file?.errand !== undefined && second?.give(file.errand) === true; file = away.at(-1))
      away.pop();
  };
  feed();
  for (const file of files) {
    if (second !== undefined && file.errand !== undefined) continue;
    settled.set(file.path, settle(file.stream === undefined ? file : { ...file, stream: () => pause(file, feed) }));
    feed();
  }
  for (let file = away.shift(); file !== undefined; file = away.shift()) {
    settled.set(file.path, settle(file));
    feed();
  }
  while (second?.wait() === true);
  for (const { path, settled: own } of second?.take() ?? []) if (own !== undefined) settled.set(path, own);
  // What it failed at, or never answered.
  for (const file of files) if (!settled.has(file.path)) settled.set(file.path, settle(file));
  return settled;
}

function compareWeight(a: PlannedFile, b: PlannedFile): number {
  return (a.weight ?? 0) - (b.weight ?? 0);
}

/** A long text is made while errands run out. */
function* pause({ stream }: PlannedFile, feed: () => void): Generator<string> {
  for (const piece of stream?.() ?? []) {
    yield piece;
    feed();
  }
}
