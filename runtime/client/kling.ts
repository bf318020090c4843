// What createKling gives: every registered call, typed, each checked before it leaves and read tolerantly when it comes back.
import type { Client } from '../../generated/client.ts';
import type { CallInput } from '../../generated/kernel/transport.ts';
import type { LegacyClient } from '../../generated/legacy-client.ts';
import type { Tasks } from '../tasks/create-tasks.ts';
import type { Task } from '../tasks/task.ts';
import type { Answered } from '../transport/exchange.ts';
import type { AnswerReport } from '../transport/observe-wire.ts';
import type { Wire } from '../transport/wire.ts';
import type { TaskDownloaded, TaskDownloadOptions } from './download-task.ts';
import type { Created } from './spender.ts';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For each try, until the last byte of its answer. Charged calls do not go this way, and have 60 s. */
  readonly timeoutMs?: number | undefined;
  /** Sends a request that breaks the contract, and hands out an answer that does. What is charged still takes an approval. */
  readonly unchecked?: boolean | undefined;
}

/** The answer as it came, whatever the contract says of it. */
export interface RawAnswer extends AnswerReport {
  readonly exchange: Answered;
}

export interface SpendOptions {
  /** The id of an approval that a person wrote. */
  readonly approval: string;
  readonly purpose: string;
  /** Facts that are not in the body, such as the length of a reference video. */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
  /** Told what each charged call came to, with the job that the store keeps of it. */
  readonly onCreated?: ((created: Created) => void) | undefined;
}

/** All registered calls; routes that are near their end stand apart. */
export interface Calls extends Client {
  readonly legacy: LegacyClient;
}

export interface Kling extends Calls {
  readonly wire: Wire;
  /** True if everything that comes back was made up on this machine. */
  readonly isEmulator: boolean;
  /** The same calls with a signal, another timeout, or without checks. */
  with(options: CallOptions): Calls;
  /** Asks for tasks, waits for them, walks their lists; beside the two calls of the newer routes. `find` and `wait` record an end that the book of the home knows. */
  readonly tasks: Tasks & Calls['tasks'];
  /** Fetches and verifies a file of a task; from the emulator its files, otherwise from public addresses only. */
  download(task: Task, options: TaskDownloadOptions): Promise<TaskDownloaded>;
  /** One call by the id of its operation, with the whole exchange. */
  raw(operation: string, input?: CallInput, options?: CallOptions): Promise<RawAnswer>;
  /** The same calls, of which those that are charged go through the guard, under an approval. */
  spend(options: SpendOptions): Calls;
}
