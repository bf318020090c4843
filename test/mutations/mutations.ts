// The lines that money hangs on, each with what takes it away and the tests that must notice.

export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Files of tests. */
  readonly tests: readonly string[];
  /** Names of tests in them, to save time. */
  readonly only?: string;
}

const CRASHES = { tests: ['test/runtime/watcher/crash/every-crash-one-half.test.ts'], only: 'is sound' };
const LOST = { tests: ['test/runtime/watcher/crash/every-crash-other-half.test.ts'], only: 'loses the answer' };
const RECORD = { tests: ['test/runtime/watcher/crash/durable-record.test.ts'] };
const DURABLY = 'runtime/store/create-durably.ts';
const crashing = (name: string, file: string, from: string, to = ''): Mutation => ({
  name,
  file,
  from,
  to,
  ...CRASHES,
});

export const MUTATIONS: readonly Mutation[] = [
  crashing('no fsync of a record', DURABLY, 'await sync(disk, path, () => file.sync());'),
  crashing(
    'no fsync of its folder',
    DURABLY,
    '  await syncDirectory(disk, file.directory);\n  await clean(',
    '  await clean(',
  ),
  crashing(
    'no fsync of the parent of a new folder',
    DURABLY,
    '  await syncDirectory(disk, parent);\n  return made;',
    '  return made;',
  ),
  {
    name: 'no fsync of the folder where there are no links',
    file: DURABLY,
    from: '  await syncDirectory(disk, file.directory);\n  return opened',
    to: '  return opened',
    ...RECORD,
  },
  crashing(
    'no fsync of a home that was found',
    'runtime/store/open-home.ts',
    'if (entry !== undefined && (await disk',
    'if (entry !== undefined || (await disk',
  ),
  crashing(
    'no fsync of a slot that was found',
    'runtime/guard/reserve.ts',
    "if (own !== undefined) await store.records.secure({ kind: 'slots', approval: approval.id });",
  ),
  crashing(
    'no fsync of a purpose that was found open',
    'runtime/guard/purposes.ts',
    "await store.records.secure({ kind: 'purpose', key });",
  ),
  {
    name: 'no fsync of the event before',
    file: 'runtime/store/job-log.ts',
    from: "if (mayBeUnsafe(job, store.writer)) await store.records.secure({ kind: 'job', job: job.id });",
    to: '',
    ...LOST,
  },
  {
    name: 'rename in place of link',
    file: DURABLY,
    from: 'return await disk.link(from, to);',
    to: "await disk.rename(from, to);\n    return 'created';",
    tests: ['test/runtime/store/create-durably.test.ts'],
  },
  {
    name: 'goes on after a failed fsync',
    file: DURABLY,
    from: 'unsound.set(disk, failure);',
    to: '',
    tests: ['test/runtime/store/create-durably.test.ts'],
  },
  {
    name: 'events of any form',
    file: 'runtime/store/event.ts',
    from: 'const shape = z.strictObject;',
    to: 'const shape = z.looseObject;',
    tests: ['test/runtime/store/job-log.test.ts'],
  },
  {
    name: 'no checksum of a record',
    file: 'runtime/store/seal.ts',
    from: 'if (sha256 !== hashText(printCanonical(rest)))',
    to: 'if (sha256 === undefined)',
    tests: ['test/runtime/watcher/crash/damaged-records.test.ts', 'test/runtime/store/job-log.test.ts'],
  },
  {
    name: 'follows redirects',
    file: 'runtime/transport/wire.ts',
    from: "redirect: 'error',",
    to: "redirect: 'follow',",
    tests: ['test/runtime/transport/matrix.test.ts'],
  },
  {
    name: 'takes 1201 for a refusal',
    file: 'runtime/transport/verdict.ts',
    from: 'lookUpFirst: number === WRONG_VALUE,',
    to: 'lookUpFirst: false,',
    tests: ['test/runtime/watcher/crash/every-crash-other-half.test.ts', 'test/runtime/guard/outcomes.test.ts'],
    only: 'refuses the id|1201',
  },
  {
    name: 'takes 5xx for a refusal',
    file: 'runtime/transport/verdict.ts',
    from: "if (code.class === 'success' || code.class === 'service') return unclear;",
    to: '',
    tests: ['test/runtime/transport/verdict.test.ts'],
  },
  {
    name: 'does not miss a slot that is gone',
    file: 'runtime/guard/read-used-slots.ts',
    from: 'if (lost === undefined) return findLostOpen(store, approval, slots);',
    to: 'if (lost === undefined || slots.used.length >= 0) return slots;',
    tests: ['test/runtime/guard/damage.test.ts'],
  },
  {
    name: 'more slots than were approved',
    file: 'runtime/guard/slots.ts',
    from: 'n <= approval.creates;',
    to: 'n <= 9999;',
    tests: ['test/runtime/guard/race.test.ts'],
  },
  {
    name: 'no look at the sum of units',
    file: 'runtime/guard/reserve.ts',
    from: 'return over.length > 0 ? over : n;',
    to: 'return n;',
    tests: ['test/runtime/guard/interleaving.test.ts'],
  },
  {
    name: 'sends without a permit',
    file: 'runtime/transport/wire.ts',
    from: "if (permit === undefined) return 'the call may be charged and has no permit';",
    to: 'if (permit === undefined) return undefined;',
    tests: ['test/runtime/transport/wire.test.ts'],
    only: 'what may be charged',
  },
  {
    name: 'a permit for anything',
    file: 'runtime/permit/permit.ts',
    from: 'if (different !== undefined) return',
    to: 'if (different === undefined && stage === undefined) return',
    tests: ['test/runtime/permit/permit.test.ts'],
  },
  {
    name: 'a permit for ever',
    file: 'runtime/permit/permit.ts',
    from: 'if (!(now <= deadline))',
    to: 'if (deadline < 0)',
    tests: ['test/runtime/permit/permit.test.ts'],
  },
  {
    name: 'no look at the purpose',
    file: 'runtime/guard/purposes.ts',
    from: "if (refusals.length > 0) return { kind: 'refused', refusals };\n    const n",
    to: 'const n',
    tests: ['test/runtime/guard/interleaving.test.ts'],
  },
  {
    name: 'no look at STOP after the intent',
    file: 'runtime/guard/reserve.ts',
    from: "if (stop === undefined) return { kind: 'reserved'",
    to: 'if (stop !== "") return { kind: \'reserved\'',
    tests: ['test/runtime/guard/stop.test.ts'],
  },
  {
    name: 'adopts a task of another id',
    file: 'runtime/tasks/find-task.ts',
    from: 'return task.externalId === undefined || task.externalId === externalId;',
    to: 'return task.externalId !== "" || externalId === undefined;',
    tests: ['test/runtime/tasks/find-task.test.ts'],
  },
];
