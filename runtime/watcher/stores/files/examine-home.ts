// Looks at a home in files as a person would with ls: who can read it, what crashes left behind, and whether slots and approvals hold.
import type { Spent } from '../../../guard/read-spent.ts';
import type { Disk } from '../../../store/disk.ts';
import type { Writer } from '../../../store/event.ts';
import type { Processes } from '../../../store/identify-writer.ts';
import type { HealthFinding } from '../../health-finding.ts';
import { isSurelyGone, readLeaseOwner } from '../lease-rules.ts';

export interface HomeParts {
  readonly disk: Disk;
  readonly home: string;
  /** Of the process; undefined where there are no users. */
  readonly user: number | undefined;
  readonly self: Writer;
  readonly processes: Processes;
  readonly readSpent: (approval: string) => Promise<Spent>;
}

/** More of one kind tell nobody more. */
const MOST_NAMED = 5;

export async function examineHome(parts: HomeParts): Promise<readonly HealthFinding[]> {
  return [
    ...(await examinePermissions(parts)),
    ...(await examineApprovals(parts)),
    ...(await examineLeases(parts)),
    ...(await examineLeftovers(parts)),
  ];
}

async function examinePermissions(parts: HomeParts): Promise<HealthFinding[]> {
  const { home } = parts;
  const wrong = await listWrong(parts, home);
  const good: HealthFinding = {
    what: 'permissions',
    state: 'good',
    detail: `everything in ${home} is yours alone`,
    advice: null,
  };
  if (wrong.length === 0) return [good];
  const more = wrong.length > MOST_NAMED ? ` and ${wrong.length - MOST_NAMED} more` : '';
  const detail = `${wrong.slice(0, MOST_NAMED).join(', ')}${more}`;
  const advice = `find out who did that; then chown and chmod -R go= ${home}. A link or a pipe is never made here`;
  return [{ what: 'permissions', state: 'bad', detail, advice }];
}

async function listWrong({ disk, home, user }: HomeParts, folder: string): Promise<string[]> {
  const wrong: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const name of (await disk.readDirectory(at)) ?? []) {
      const path = `${at}/${name}`;
      const entry = await disk.inspect(path);
      // It was put away meanwhile.
      if (entry === undefined) continue;
      const shown = path.slice(home.length + 1);
      if (entry.kind === 'link' || entry.kind === 'other') wrong.push(`${shown} is a ${entry.kind}`);
      else if (user !== undefined && entry.owner !== undefined && entry.owner !== user)
        wrong.push(`${shown} belongs to the user ${entry.owner}`);
      else if (user !== undefined && (entry.mode & 0o077) !== 0)
        wrong.push(`${shown} has the mode ${entry.mode.toString(8)}`);
      if (entry.kind === 'directory') folders.push(path);
    }
  }
  return wrong;
}

async function examineApprovals({ disk, home, readSpent }: HomeParts): Promise<HealthFinding[]> {
  const findings: HealthFinding[] = [];
  for (const approval of (await disk.readDirectory(`${home}/approvals`)) ?? []) {
    const spent = await readSpent(approval);
    if (spent.kind === 'damaged')
      findings.push({ what: 'approval', state: 'bad', detail: spent.why, advice: 'ask for a new approval' });
  }
  return findings;
}

async function examineLeases({ disk, home, self, processes }: HomeParts): Promise<HealthFinding[]> {
  const gone: string[] = [];
  for (const name of (await disk.readDirectory(`${home}/leases`)) ?? []) {
    const owner = readLeaseOwner(Buffer.from((await disk.readFile(`${home}/leases/${name}`)) ?? []).toString('utf8'));
    if (owner !== undefined && isSurelyGone(owner, self, processes))
      gone.push(`${name.split('.')[0]} (process ${owner.pid})`);
  }
  if (gone.length === 0) return [];
  const detail = `rounds that died hold leases of ${gone.slice(0, MOST_NAMED).join(', ')}${gone.length > MOST_NAMED ? ` and ${gone.length - MOST_NAMED} more` : ''}`;
  return [{ what: 'lease', state: 'good', detail, advice: 'nothing: the next round takes them over' }];
}

async function examineLeftovers({ disk, home }: HomeParts): Promise<HealthFinding[]> {
  const left = ((await disk.readDirectory(`${home}/tmp`)) ?? []).length;
  if (left === 0) return [];
  const detail = `${left} half-written ${left === 1 ? 'file lies' : 'files lie'} in tmp`;
  const advice = 'they may be deleted while no round runs; a crash leaves one or two';
  return [{ what: 'leftover', state: 'good', detail, advice }];
}
