// Looks at the worst disk that a loss of power could leave at the moment in which a create leaves: what permits it must be there already, and of a chain the slot of the second half too.
import { isRecord } from '../../../generated/kernel/view.ts';
import { crashTree } from '../disk/images.ts';
import { listFiles, type Tree } from '../disk/tree.ts';

/** What is not safe yet and must be; empty if all is well. */
export function judgeSend(tree: Tree, text: string): readonly string[] {
  const job = /kc1-([0-9A-Z]{26})-a/.exec(text)?.[1];
  if (job === undefined) return ['I4: a create was sent without an external id of ours'];
  const safe = [...listFiles(crashTree(tree, 'nothing', 0))].map(({ path, file }) => ({
    path,
    record: read(file.bytes),
  }));
  const events = safe.filter(({ path }) => path.startsWith(`/home/jobs/${job}/e`)).map(({ record }) => record);
  const slots = safe.flatMap(({ path, record }) => (path.includes('/slots/') ? record.job : []));
  const { watch, approval } = readData(events.find(({ type }) => type === 'queued'));
  const child = isRecord(watch) ? watch.child : null;
  const unsafe: string[] = [];
  if (!events.some(({ type }) => type === 'intent')) unsafe.push(`I4: ${job} was sent before its intent was safe`);
  const granted = `/home/approvals/${isRecord(approval) ? approval.id : ''}/approval.json`;
  if (!safe.some(({ path }) => path === granted)) unsafe.push(`I4: ${job} was sent before ${granted} was safe`);
  for (const holder of [job, ...(typeof child === 'string' ? [child] : [])])
    if (!slots.includes(holder)) unsafe.push(`I4: ${job} was sent before the slot of ${holder} was safe`);
  return unsafe;
}

function read(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function readData(event: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>> {
  return isRecord(event?.data) ? event.data : {};
}
