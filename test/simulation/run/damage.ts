// Damages one record of a run, lets a process try everything that could spend, and says what should not have come of it.
import { HomeRefused } from '../../../runtime/guard/create-guard.ts';
import { copyTree, listFiles, type Tree } from '../disk/tree.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { readLines } from './judge.ts';
import type { Moment } from './moment.ts';
import { runProcess } from './run-process.ts';
import type { Story } from './stories.ts';

export interface Record {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything that decisions rest on; what is half-written is read by nobody. */
export function listRecords(tree: Tree): readonly Record[] {
  return [...listFiles(tree)]
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, file }) => ({ path, bytes: file.bytes }));
}

/** A second bill, a task that is lost, a record of a job that nobody reports, or a process that broke; empty if all is well. */
export async function tryDamaged(
  moment: Moment,
  story: Story,
  behaviour: Behaviour,
  { path, bytes }: Record,
): Promise<readonly string[]> {
  const tree = copyTree(moment.tree);
  for (const { path: at, file } of listFiles(tree)) if (at === path) file.bytes = bytes;
  const found = { ...moment, tree };
  const ended = await runProcess({ moment: found, behaviour, seed: 2, script: story.tryEverything });
  const { error } = ended;
  if (error instanceof HomeRefused) return [];
  if (error !== undefined) return [String(error)];
  const accepted = ended.ledger.filter(({ bills, outcome }) => bills && outcome === 'accepted');
  const lines = await readLines(ended.moment);
  const corrupt = new Set(lines.flatMap((line) => (line.kind === 'corrupt' ? line.job : [])));
  const entries = new Map(lines.flatMap((line) => (line.kind === 'entry' ? [[line.job, line]] : [])));
  const job = /\/([0-9A-Z]{26})\/e\d{4}\.json$/.exec(path)?.[1];
  return [
    ...(accepted.length > story.wanted ? [`${accepted.length} billed`] : []),
    ...accepted.flatMap(({ taskId, externalTaskId = '' }) => {
      const id = externalTaskId.split('-')[1] ?? '';
      const entry = entries.get(id);
      // Unclear, it is looked for, or a person is called.
      const isKnown =
        entry?.taskId === taskId || entry?.state === 'submit_pending' || entry?.state === 'needs_attention';
      return isKnown || corrupt.has(id) ? [] : `the task ${taskId} is lost`;
    }),
    ...(job === undefined || corrupt.has(job) ? [] : [`nobody reports ${path}`]),
  ];
}

/** JSON that is well-formed and not what was written. */
export const WRONG_VALUES = ['null', '0', '""', '[]', '{}', '{"v":1}', '[{}]'] as const;

/** The record with one byte changed. */
export function changeByte(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = to;
  return changed;
}
