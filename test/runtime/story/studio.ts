// Everything that a story needs: an emulated service, a client with a guard on a home of its own, and the two steps that every clip takes.
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Kling } from '../../../runtime/client/kling.ts';
import { type Emulator, startEmulator } from '../../../runtime/emulator/start-emulator.ts';
import type { ApprovalRow } from '../../../runtime/guard/approval.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import type { Created, CreateRequest } from '../../../runtime/guard/request.ts';
import type { Waited } from '../../../runtime/tasks/asked.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, createDraft, createRow } from '../guard/guard-kit.ts';
import { writePng } from '../media/image/pictures.ts';

/** 512 pixels a side, as raw base64. */
export const PICTURE = writePng(512, 512).toString('base64');

const HOUR_MS = 3_600_000;

export interface Studio {
  readonly emulator: Emulator;
  readonly kling: Kling;
  readonly guard: Guard;
  readonly home: string;
  /** Approves exactly this body, and sends it. */
  create(request: Omit<CreateRequest, 'approval'>, row?: Partial<ApprovalRow>): Promise<Created>;
  /** Asks until the task has ended, and keeps what the guard must know of it. */
  finish(operation: string, created: Created): Promise<Waited>;
}

export function useStudio(): () => Studio {
  let studio: Studio | undefined;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio?.emulator.close());
  return () => {
    if (studio === undefined) throw new Error('the studio is not open');
    return studio;
  };
}

async function openStudio(): Promise<Studio> {
  const emulator = await startEmulator({ seed: 7, clock: 'manual', startAt: Date.now() });
  const home = join(createFolder(), 'home');
  const { apiKey } = emulator.credentials;
  let guard: Guard | undefined;
  const kling = createKling({
    apiKey,
    host: emulator.url,
    // The service's clock stands still but for this: a wait costs no time.
    sleep: (ms) => emulator.advance(ms),
    guard: (wire) => {
      guard = createGuard({ home, wire, secrets: [apiKey] });
      return guard;
    },
  });
  if (guard === undefined) throw new Error('the client asked for no guard');
  const keeper = guard;
  let approvals = 0;
  return {
    emulator,
    kling,
    guard: keeper,
    home,
    create: async (request, row = {}) => {
      approvals += 1;
      const approval = `story-${approvals}`;
      const { path, method } = findOperation(request.operation);
      const what = { purpose: request.purpose, operation: request.operation, method, path };
      const plan = await keeper.plan({ ...request, approval });
      const units = {
        kind: 'estimated',
        amount: plan.units?.amount ?? '0',
        unit: plan.units?.unit ?? 'video',
      } as const;
      const body = { kind: 'exact', sha256: plan.contentSha256 } as const;
      const rows = [createRow({ ...what, body, class: plan.class, units, ...row })];
      // The guard of a client goes by the clock of the machine.
      const expires = new Date(Date.now() + HOUR_MS).toISOString();
      await approve(keeper, createDraft(kling, { id: approval, rows, expires }));
      return keeper.create({ ...request, approval });
    },
    finish: async (operation, created) => {
      if (created.kind !== 'accepted') throw new Error(`nothing was made: ${JSON.stringify(created)}`);
      const waited = await kling.tasks.wait({ operation, id: created.taskId });
      if (waited.kind === 'succeeded' || waited.kind === 'failed') await keeper.recordTask(created.job, waited.task);
      return waited;
    },
  };
}

function findOperation(id: string): { readonly method: string; readonly path: string } {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`${id} is no operation`);
  return found;
}
