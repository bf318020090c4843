// A watcher over the emulated service with one clock for both, which goes only when a test says so: approve, take in, tick.
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../runtime/emulator/start-emulator.ts';
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import { createGuard, type GuardOptions } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import { PARENT_CLIP } from '../../../runtime/guard/parent-clip.ts';
import type { Queued, WatchedRequest } from '../../../runtime/guard/queue-watched.ts';
import type { Job } from '../../../runtime/store/job.ts';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { RETRY } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';
import type { Change } from '../../../runtime/watcher/effect.ts';
import { openTick } from '../../../runtime/watcher/open-tick.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import type { TickOptions, TickParts } from '../../../runtime/watcher/tick-parts.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, createDraft, createRow } from '../guard/guard-kit.ts';

export const START = Date.parse('2026-11-29T12:00:00Z');

/** 3 units. */
export const SCENE = {
  model_name: 'kling-v3',
  prompt: 'a lighthouse at dusk, slow push in',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
} as const;

/** 4.5 units: the scene after it, with the clip of the first as its reference. */
export const NEXT_SCENE = {
  model_name: 'kling-v3-omni',
  prompt: 'the keeper climbs the stairs of <<<video_1>>>',
  duration: '5',
  mode: 'std',
  sound: 'off',
  aspect_ratio: '16:9',
  video_list: [{ video_url: PARENT_CLIP, refer_type: 'feature', keep_original_sound: 'yes' }],
} as const;

export interface WatchKit {
  readonly emulator: Emulator;
  readonly home: string;
  readonly folder: string;
  readonly guard: Guard;
  readonly wire: Wire;
  readonly parts: TickParts;
  /** Approves exactly this, under an id of its own. */
  permit(wanted: Wanted, change?: Partial<ApprovalDraft>): Promise<WatchedRequest>;
  render(wanted?: Partial<Wanted>): Promise<string>;
  chain(parent?: Partial<Wanted>, child?: Partial<Wanted>): Promise<readonly [string, string]>;
  /** One round; the lines that it says: `job from>to detail` without the id. */
  tick(options?: TickOptions): Promise<readonly Change[]>;
  /** One round with other parts. */
  round(parts: TickParts, options?: TickOptions): Promise<readonly Change[]>;
  /** A minute goes by, then a round, and so on. */
  minutes(count: number): Promise<readonly Change[]>;
  job(id: string): Promise<Job>;
  /** Charged requests that arrived, refused ones too. */
  posts(): number;
  /** The same home, as another process would open it. */
  again(options?: Partial<GuardOptions>): Promise<{ readonly guard: Guard; readonly parts: TickParts }>;
}

export interface Wanted {
  readonly operation: string;
  readonly body: unknown;
  readonly purpose: string;
  readonly given?: Readonly<Record<string, unknown>>;
}

const running: Emulator[] = [];
afterAll(() => Promise.all(running.map((emulator) => emulator.close())));

/** `records` is what KLING_STORE says. */
export async function openWatch(options: EmulatorOptions = {}, records?: string): Promise<WatchKit> {
  const emulator = await startEmulator({ seed: 7, clock: 'manual', startAt: START, ...options });
  running.push(emulator);
  const root = createFolder();
  const [home, folder] = [join(root, 'home'), join(root, 'clips')];
  const { apiKey } = emulator.credentials;
  const clock = { now: () => emulator.now(), monotonic: () => emulator.now() - START };
  const wire = createWire({ credential: toCredential({ apiKey }), host: toHost(emulator.url), fetch, clock });
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const tasks = createTasks({ transport: createTransport(wire, once), isEmulator: true });
  const again = async (more: Partial<GuardOptions> = {}) => {
    const guard = createGuard({ home, records, wire, clock, secrets: [apiKey], checkMedia: () => [], ...more });
    return { guard, parts: await openTick({ guard, tasks, isEmulator: true, clock }) };
  };
  const { guard, parts } = await again();
  let approvals = 0;

  const permit: WatchKit['permit'] = async ({ operation, body, purpose, given = {} }, change = {}) => {
    approvals += 1;
    const approval = `watch-${approvals}`;
    const request = { operation, body, purpose, given, approval };
    const plan = await guard.plan(request);
    const units = { kind: 'estimated', amount: plan.units?.amount ?? '0', unit: plan.units?.unit ?? 'video' } as const;
    const exact = { kind: 'exact', sha256: plan.contentSha256 } as const;
    const { method, path } = plan;
    const row = createRow({ purpose, operation, method, path, body: exact, class: plan.class, units });
    await approve(
      guard,
      createDraft({ wire }, { id: approval, rows: [row], expires: '2027-12-01T00:00:00Z', ...change }),
    );
    const says = { folder, model: 'kling-v3', promptSummary: purpose, assetsSummary: '' };
    return { request, says };
  };
  const round: WatchKit['round'] = async (using, how) => {
    const changes: Change[] = [];
    for await (const change of runTick(using, how)) changes.push(change);
    return changes;
  };
  const tick: WatchKit['tick'] = (how) => round(parts, how);
  return {
    emulator,
    home,
    folder,
    guard,
    wire,
    parts,
    permit,
    again,
    tick,
    round,
    render: async (wanted = {}) => {
      const asked = { operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse', ...wanted };
      return readQueued(await guard.queueRender(await permit(asked)))[0] ?? '';
    },
    chain: async (parent = {}, child = {}) => {
      const first = { operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse', ...parent };
      const given = { reference_video_seconds: 5 };
      const second = { operation: 'omniVideo.create', body: NEXT_SCENE, purpose: 'the stairs', given, ...child };
      const [one = '', other = ''] = readQueued(await guard.queueChain(await permit(first), await permit(second)));
      return [one, other];
    },
    minutes: async (count) => {
      const changes: Change[] = [];
      for (let minute = 0; minute < count; minute += 1) {
        await emulator.advance(60_000);
        changes.push(...(await tick()));
      }
      return changes;
    },
    job: async (id) => {
      const loaded = await guard.job(id);
      if (loaded.kind !== 'job') throw new Error(JSON.stringify(loaded));
      return loaded.job;
    },
    posts: () =>
      emulator.ledger().filter(({ method, operation }) => method === 'POST' && operation !== 'tasks.list').length,
  };
}

export function readQueued(queued: Queued): readonly string[] {
  if (queued.kind === 'queued') return queued.jobs;
  throw new Error(queued.refusals.map(({ message }) => message).join('\n'));
}

/** What a person reads, without the id of the job. */
export function tell(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, from, to }) => `${kind} ${from ?? ''}>${to ?? ''}`);
}
