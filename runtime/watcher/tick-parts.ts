// What a tick works with; the edge puts it together once. Everything that reaches a network, a disk or a clock comes in here.
import type { Downloaded } from '../download/downloaded.ts';
import type { Guard } from '../guard/guard.ts';
import type { EventData } from '../store/event.ts';
import type { Found, TaskReference } from '../tasks/asked.ts';
import type { Clock } from '../transport/clock.ts';
import type { JobStore } from './ports.ts';
import type { WatchedJob } from './state.ts';

export type DownloadableResult = EventData['result']['results'][number];

export interface WantedFile {
  readonly job: string;
  readonly folder: string;
  readonly result: DownloadableResult;
  /** The place among the results that have a file, from 0. */
  readonly index: number;
  /** A fresh address of the same result, asked for when the old one is gone. */
  readonly refresh: () => Promise<string | undefined>;
  /** Told now and then while it goes on. */
  readonly onProgress: () => void;
  readonly signal: AbortSignal;
}

export interface TickParts {
  readonly store: JobStore;
  readonly guard: Guard;
  /** Undefined without a credential: then nothing is asked or sent. */
  readonly tasks:
    | { find(reference: TaskReference, options?: { readonly signal?: AbortSignal }): Promise<Found> }
    | undefined;
  readonly download: (wanted: WantedFile) => Promise<Downloaded>;
  readonly clock: Clock;
  /** Between two questions about one task, in place of what the policy says; of an emulator, whose clock may go faster. */
  readonly askEveryMs?: number | undefined;
  /** Before an ended job is put away: its manifest. Called again after a crash in between; answers with what a person should know of it. */
  readonly finish?: ((job: WatchedJob) => Promise<string | undefined>) | undefined;
}

export interface TickOptions {
  /** Creates in flight at a time for each account, model and kind of pack; undefined for no limit of our own. */
  readonly slots?: number | undefined;
  /** Jobs that are looked at side by side. */
  readonly parallel?: number | undefined;
  /** Jobs that one tick looks at. */
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}
