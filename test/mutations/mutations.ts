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

const CRASHES = {
  tests: ['test/runtime/watcher/crash/every-crash-one-half.test.ts'],
  only: 'a create with a service that is sound',
};
const LOST = {
  tests: ['test/runtime/watcher/crash/every-crash-other-half.test.ts'],
  only: 'a create with a service that loses the answer',
};
const RENDERS = {
  tests: ['test/runtime/watcher/crash/every-crash-one-half.test.ts'],
  only: 'a render with a service that is sound',
};
const ARCHIVE = { tests: ['test/runtime/watcher/crash/durable-archive.test.ts'] };
const LOOK_UPS = { tests: ['test/runtime/watcher/look-ups.test.ts'] };
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
    'no fsync of an approval and a slot that were found',
    'runtime/guard/reserve.ts',
    "await store.records.secure({ kind: 'slots', approval: approval.id });",
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
    only: 'a create with a service that refuses the id|1201',
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
    tests: ['test/runtime/guard/slots.test.ts'],
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
  ...(['job', 'slots', 'purpose'] as const).map((kind): Mutation => {
    const run = {
      job: 'secureJob(claim.job)',
      slots: 'secureSlots(claim.approval)',
      purpose: 'securePurpose(claim.key)',
    };
    const from = `return ${run[kind]};`;
    return { name: `secures no ${kind}`, file: 'runtime/stores/files.ts', from, to: 'return;', ...ARCHIVE };
  }),
  {
    name: 'a job is put away before its last event is safe',
    file: 'runtime/stores/files/jobs.ts',
    from: 'await syncDirectory(disk, active);\n        await disk.rename(active, archived);',
    to: 'await disk.rename(active, archived);',
    tests: [...RENDERS.tests, ...ARCHIVE.tests],
    only: `${RENDERS.only}|is put away`,
  },
  {
    name: 'no fsync of where a job was put away, and of where it was',
    file: 'runtime/stores/files/jobs.ts',
    from: '`]) await syncDirectory(disk, folder);',
    to: '`]) if (folder === "") await syncDirectory(disk, folder);',
    ...ARCHIVE,
  },
  {
    name: 'a job is taken in before its body is safe',
    file: 'runtime/guard/queue-watched.ts',
    from: `  await parts.store.records.putBody(named.id, writeStoredBody(named.body));
  await queueJob(parts, request, planned, named, watch);`,
    to: `  await queueJob(parts, request, planned, named, watch);
  await parts.store.records.putBody(named.id, writeStoredBody(named.body));`,
    ...RENDERS,
  },
  {
    name: 'a round sends what is unclear',
    file: 'runtime/watcher/decide.ts',
    from: "return readMissWait(job, now) > 0 ? null : { kind: 'look-up' };",
    to: "return readMissWait(job, now) > 0 ? null : { kind: 'send' };",
    tests: ['test/runtime/watcher/decide.test.ts'],
  },
  {
    name: 'the first half of a chain is sent without a slot of the second',
    file: 'runtime/guard/send-watched.ts',
    from: 'const refused = await reserveChild(parts, id, child);',
    to: 'const refused = child === id ? await reserveChild(parts, id, child) : undefined;',
    tests: ['test/runtime/watcher/chain.test.ts'],
  },
  {
    name: 'a second send under the approval of the first',
    file: 'runtime/guard/resend.ts',
    from: 'if (job.attempts.some(({ approval }) => approval === read.approval.id))',
    to: 'if (job.attempts.length === 0)',
    tests: ['test/runtime/watcher/attention.test.ts'],
    only: 'is sent again only by a person',
  },
  {
    name: 'a second send without a fresh miss',
    file: 'runtime/guard/resend.ts',
    from: "if (found.kind !== 'attention' || found.looked !== 'missed') {",
    to: "if (found.kind !== 'attention') {",
    ...LOOK_UPS,
  },
  {
    name: 'a second send while the first may still leave',
    file: 'runtime/guard/resend.ts',
    from: 'if (last.outcome === undefined && !isGone(last.by))',
    to: "if (last.outcome === undefined && isGone(last.by) && id === '')",
    tests: ['test/runtime/watcher/resend.test.ts'],
  },
  {
    name: 'a lease of somebody who is alive is taken over',
    file: 'runtime/stores/files/leases.ts',
    from: 'if (highest > 0 && (await isHeld(job, highest))) return undefined;',
    to: '',
    tests: ['test/runtime/watcher/crash.test.ts'],
    only: 'a lease',
  },
  {
    name: 'a clip has its name before it was looked at',
    file: 'runtime/download/finish-file.ts',
    from: "if (verified.kind === 'bad') return",
    to: "if (verified.kind === 'bad' && part.path === '') return",
    tests: ['test/runtime/download/download.test.ts'],
  },
  {
    name: 'a clip that was found is recorded before its name is safe',
    file: 'runtime/download/download.ts',
    from: 'await flushDirectory(place.directory);',
    to: '',
    tests: ['test/runtime/download/flushes.test.ts'],
  },
  {
    name: 'a half that is being written down is an orphan',
    file: 'runtime/watcher/effects/resolve.ts',
    from: 'return Math.abs(clock.now() - Date.parse(queuedAt)) < WRITTEN_WITHIN_MS;',
    to: 'return clock.now() < Date.parse(queuedAt);',
    tests: ['test/runtime/watcher/chain.test.ts'],
  },
  {
    name: 'the last look-up does not walk the list',
    file: 'runtime/guard/reconcile.ts',
    from: 'const isLast = job.misses + 1 >= MISSES_AT_MS.length;',
    to: 'const isLast = job.misses < 0;',
    ...LOOK_UPS,
  },
  {
    name: 'adopts one of several',
    file: 'runtime/guard/reconcile.ts',
    from: "return other === undefined ? adopt(parts, job, task, 'in the list') :",
    to: "return task !== other ? adopt(parts, job, task, 'in the list') :",
    ...LOOK_UPS,
  },
  {
    name: 'counts every look-up of a burst',
    file: 'runtime/guard/miss-schedule.ts',
    from: 'const apart = misses === 0 ? 0 :',
    to: 'const apart = misses >= 0 ? 0 :',
    ...LOOK_UPS,
  },
  {
    name: 'a lease from the future is held until then',
    file: 'runtime/stores/files/leases.ts',
    from: 'Math.abs(now.modifiedAt - lease.modifiedAt)',
    to: '(now.modifiedAt - lease.modifiedAt)',
    tests: ['test/runtime/watcher/crash/clock-jumps.test.ts'],
    only: 'a year back',
  },
  {
    name: 'a hint from the future holds for an hour',
    file: 'runtime/stores/files/hints.ts',
    from: 'const LONGEST_WAIT_MS = 900_000;',
    to: 'const LONGEST_WAIT_MS = 3_600_000;',
    tests: ['test/runtime/watcher/crash/clock-jumps.test.ts'],
    only: 'an hour back',
  },
  {
    name: 'two slots for one job',
    file: 'runtime/guard/slots.ts',
    from: 'if ((await findHolder(store, approval, n)) !== job) continue;',
    to: 'if (n > 0) continue;',
    tests: ['test/runtime/guard/slots.test.ts'],
  },
  {
    name: 'a refused token is signed anew although something was made',
    file: 'runtime/transport/wire.ts',
    from: 'if (namesMade(prepared.operation, first.body)) return first;',
    to: '',
    tests: ['test/runtime/transport/wire.test.ts'],
  },
  {
    name: 'a refusal that names what was made is definite',
    file: 'runtime/transport/verdict.ts',
    from: 'if (namesMade(operation, body)) return',
    to: 'if (false) return',
    tests: ['test/runtime/transport/verdict.test.ts'],
  },
  {
    name: 'a create may cost more than its place was taken for',
    file: 'runtime/guard/reserve.ts',
    from: 'if (grown.length > 0) return grown;',
    to: '',
    tests: ['test/runtime/watcher/chain.test.ts'],
  },
  {
    name: 'a repeated id after a send in doubt ends the search',
    file: 'runtime/store/fold.ts',
    from: 'return isMaybe && !attempts.slice(0, -1).some(isInDoubt);',
    to: 'return isMaybe;',
    tests: ['test/runtime/guard/outcomes.test.ts'],
  },
  {
    name: 'copies of one file count as all files',
    file: 'runtime/store/fold.ts',
    from: 'listMissing(fetched).length === 0',
    to: 'fetched.files.length >= (fetched.result?.results.length ?? 0)',
    tests: [
      'test/runtime/store/downloads.test.ts',
      'test/runtime/store/fold.test.ts',
      'test/runtime/guard/tasks.test.ts',
    ],
  },
  {
    name: 'the address of a clip is sent without its token',
    file: 'runtime/store/job-log.ts',
    from: "OPENING.has(event.type) ? 'kept' : undefined",
    to: 'undefined',
    tests: ['test/runtime/watcher/chain.test.ts'],
  },
];
