// A world of one operation, for tests of the server: what the emulated service says is tested with the world itself.
import type {
  EmulatedRequest,
  LedgerEntry,
  Outcome,
  World,
  WorldAsset,
  WorldOptions,
  WorldTask,
} from '../../../runtime/emulator/world/world.ts';

/** From create to success, as all its tasks take. */
export const TASK_MS = 10_000;

const CREATE = '/v1/videos/omni-video';

interface SmallTask extends WorldTask {
  told: boolean;
}

export function createSmallWorld({ assetBase = '' }: WorldOptions): World {
  const entries: LedgerEntry[] = [];
  const tasks: SmallTask[] = [];
  const write = (request: EmulatedRequest, outcome: Outcome, taskId?: string): LedgerEntry => {
    const { operation = '', externalTaskId } = describe(request);
    const entry: LedgerEntry = {
      n: entries.length + 1,
      at: request.at,
      method: request.method,
      path: request.path,
      operation,
      bills: operation === 'omniVideo.create',
      outcome,
      code: 0,
      status: 200,
      message: '',
      ...(externalTaskId === undefined ? {} : { externalTaskId }),
      ...(taskId === undefined ? {} : { taskId, units: '0.6', unit: 'video' }),
      ...(request.fault === undefined ? {} : { fault: request.fault }),
    };
    entries.push(entry);
    return entry;
  };
  return {
    describe,
    drop: (request) => write(request, 'dropped'),
    answer: (request, twist) => {
      const headers = {};
      if (request.method === 'GET') {
        const task = tasks.find(({ id }) => request.path.endsWith(id));
        const url = task === undefined ? '' : `${assetBase}/${task.assets[0]?.name}`;
        return { status: 200, headers, body: { code: 0, data: { url } }, event: write(request, 'read') };
      }
      if (twist?.refuse !== undefined) {
        const { code } = twist.refuse;
        return { status: 400, headers, body: { code }, event: { ...write(request, 'refused'), code, status: 400 } };
      }
      const id = `emulated-${tasks.length + 1}`;
      const { externalTaskId } = describe(request);
      const url = /"callback_url":"([^"]+)"/.exec(request.text)?.[1];
      tasks.push({
        id,
        operation: 'omniVideo.create',
        ...(externalTaskId === undefined ? {} : { externalTaskId }),
        phase: 'submitted',
        createdAt: request.at,
        endsAt: request.at + TASK_MS,
        ...(url === undefined ? {} : { callbackUrl: url }),
        assets: [makeClip(id, request.at + TASK_MS)],
        told: false,
      });
      const body = { code: 0, message: 'SUCCEED', request_id: 'emulated-r', data: { task_id: id } };
      return { status: 200, headers, body, event: write(request, 'accepted', id) };
    },
    ledger: () => entries,
    tasks: (now) => tasks.map((task) => ({ ...task, phase: now < task.endsAt ? 'submitted' : 'succeeded' })),
    findTask: (id) => tasks.find((task) => task.id === id),
    findAsset: (name) => tasks.flatMap(({ assets }) => assets).find((asset) => asset.name === name),
    callbacksDue: (now) =>
      listUntold(tasks).flatMap((task) => {
        if (now < task.endsAt) return [];
        task.told = true;
        return [
          {
            id: `emulated-c-${task.id}`,
            url: task.callbackUrl ?? '',
            taskId: task.id,
            operation: task.operation,
            form: 'callback.task',
            at: task.endsAt,
            body: { task_id: task.id, task_status: 'succeed' },
          },
        ];
      }),
    nextCallbackAt: () => listUntold(tasks)[0]?.endsAt,
  };
}

function listUntold(tasks: readonly SmallTask[]): SmallTask[] {
  return tasks.filter(({ callbackUrl, told }) => callbackUrl !== undefined && !told);
}

function describe({ method, path, text }: EmulatedRequest): { operation?: string; externalTaskId?: string } {
  if (method === 'POST' && path === CREATE) {
    const id = /"external_task_id":"([^"]+)"/.exec(text)?.[1];
    return { operation: 'omniVideo.create', ...(id === undefined ? {} : { externalTaskId: id }) };
  }
  return method === 'GET' && path.startsWith(`${CREATE}/`) ? { operation: 'omniVideo.get' } : {};
}

function makeClip(taskId: string, madeAt: number): WorldAsset {
  return {
    kind: 'video',
    name: `${taskId}/emulated-video-1.mp4`,
    format: 'mp4',
    taskId,
    seconds: 1,
    width: 320,
    height: 180,
    sound: true,
    seed: 1,
    madeAt,
    goneAt: madeAt + 30 * 86_400_000,
  };
}
