// The edge: puts a guard together with the real disk, clock and randomness, the check of the contract and the queries of the service.
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { checkMedia } from '../media/check-media.ts';
import type { Disk } from '../store/disk.ts';
import type { Writer } from '../store/event.ts';
import { identifyWriter, systemProcesses } from '../store/identify-writer.ts';
import { realDisk } from '../store/real-disk.ts';
import { createRedact } from '../store/redact.ts';
import type { OpenedStore, Store, StoreOptions } from '../store/store.ts';
import type { Random } from '../store/ulid.ts';
import { createUnusedStore, lookForRecords, openRecords, type Surroundings } from '../stores/open-records.ts';
import { listStoreSecrets } from '../stores/wanted-store.ts';
import { createTasks } from '../tasks/create-tasks.ts';
import { searchList } from '../tasks/search-list.ts';
import { tryFind } from '../tasks/try-find.ts';
import { type Clock, systemClock } from '../transport/clock.ts';
import { KlingError } from '../transport/errors.ts';
import { RETRY } from '../transport/retry.ts';
import { createTransport } from '../transport/transport.ts';
import { judgeCreate } from '../transport/verdict.ts';
import type { Wire } from '../transport/wire.ts';
import { examineRequest } from './examine-request.ts';
import { assembleGuard, type Guard } from './guard.ts';
import type { CheckMedia, GuardParts, LookUp } from './parts.ts';

export interface GuardOptions {
  /** KLING_HOME; a relative path begins where the process is when the guard is made. */
  readonly home: string;
  /** Without one the guard plans, approves and keeps the book, and sends nothing. */
  readonly wire?: Wire | undefined;
  /** Texts that must stand in no record: the parts of the credential. */
  readonly secrets?: readonly string[];
  /** Keep only the checksum of prompts in the records. */
  readonly elidePrompts?: boolean;
  /** Take a file system that is shared over a network; one machine alone may then use the home. */
  readonly allowShared?: boolean;
  /** In place of the check against the limits of the rows. */
  readonly checkMedia?: CheckMedia | undefined;
  readonly lookUp?: LookUp | undefined;
  /** What KLING_STORE says: `files`, `sqlite` or the address of a database; undefined leaves it to the home. */
  readonly records?: string | undefined;
  /** In place of what the home or `records` says. */
  readonly openStore?: ((options: StoreOptions) => Promise<OpenedStore>) | undefined;
  readonly disk?: Disk;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly writer?: Writer;
}

/** The home must not be used; the message says why and what to do. */
export class HomeRefused extends KlingError {
  override readonly name = 'HomeRefused';

  constructor(message: string) {
    super(message, { operation: 'guard', retry: 'after-fix' });
  }
}

/** An empty text would be the folder that the process happens to be in. */
const NO_HOME = 'the home is an empty text; name a folder for the records, such as the one in KLING_HOME';

/** Nothing is read or written before the first call; then the home is opened, once. Who only reads does not make one that is not there. */
export function createGuard(given: GuardOptions): Guard {
  const options = { ...given, home: resolve(given.home) };
  let opened: Promise<GuardParts> | undefined;
  const open = (): Promise<GuardParts> => {
    opened ??= given.home === '' ? Promise.reject(new HomeRefused(NO_HOME)) : openParts(options);
    return opened;
  };
  const look = async (): Promise<GuardParts> => {
    const unused = opened === undefined && given.home !== '' ? await findUnused(options) : undefined;
    return unused ?? open();
  };
  return assembleGuard(open, look);
}

/** The parts over a home in which nothing was ever kept; undefined when there is one to open. */
async function findUnused(options: GuardOptions): Promise<GuardParts | undefined> {
  if (options.openStore !== undefined) return undefined;
  const surroundings = findSurroundings(options);
  const parts = createStoreOptions(options);
  const seen = await lookForRecords(parts, surroundings, options.records);
  if (seen.kind === 'refused') throw new HomeRefused(seen.why);
  return seen.kind === 'used' ? undefined : createParts(options, createUnusedStore(parts, surroundings));
}

async function openParts(options: GuardOptions): Promise<GuardParts> {
  const surroundings = findSurroundings(options);
  const open = options.openStore ?? ((parts: StoreOptions) => openRecords(parts, surroundings, options.records));
  const opened = await open(createStoreOptions(options));
  if (opened.kind === 'refused') throw new HomeRefused(opened.why);
  return createParts(options, opened.store);
}

function createParts(options: GuardOptions, store: Store): GuardParts {
  const { wire, clock = systemClock } = options;
  return {
    store,
    wire,
    clock,
    examine: examineRequest,
    judge: judgeCreate,
    ...createQuestions(options.lookUp, wire, clock),
    checkMedia: options.checkMedia ?? checkBodyMedia,
  };
}

export function createStoreOptions(options: GuardOptions): StoreOptions {
  const { home, disk = realDisk, writer = identifyWriter(), clock = systemClock, random = randomBytes } = options;
  return {
    disk,
    home,
    writer,
    now: clock.now,
    random,
    redact: createRedact([...(options.secrets ?? []), ...listStoreSecrets(options.records)]),
    elision: { prompts: options.elidePrompts === true },
  };
}

export function findSurroundings({ allowShared }: Pick<GuardOptions, 'allowShared'>): Surroundings {
  return { rules: { allowShared: allowShared === true, user: process.getuid?.() }, processes: systemProcesses };
}

/** Pictures in the body, and files that are given beside it for what its addresses lead to. */
const checkBodyMedia: CheckMedia = (operation, body, files) =>
  checkMedia(operation, body, { files }).issues.map(({ path, message, row }) => ({
    message: `${path} ${message}`,
    row,
  }));

/** Without repeats: whoever reconciles asks again later anyway. */
function createQuestions(
  lookUp: LookUp | undefined,
  wire: Wire | undefined,
  clock: Clock,
): Pick<GuardParts, 'lookUp' | 'searchList'> {
  if (lookUp !== undefined || wire === undefined) return { lookUp, searchList: undefined };
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const tasks = createTasks({ transport: createTransport(wire, once), isEmulator: wire.isEmulator });
  return {
    lookUp: async (asked) => {
      const tried = await tryFind(tasks, asked);
      return tried.kind === 'unaskable' ? { kind: 'unanswered', why: tried.why, code: undefined } : tried;
    },
    searchList: async ({ operation, externalId, since }) =>
      searchList(tasks.pages(operation, { since }), { externalId, since }),
  };
}
