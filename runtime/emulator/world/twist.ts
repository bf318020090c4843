// What a script changes in the behaviour of the emulated service: a refusal, the fate of a task, or the face of one answer. Plain JSON.
import * as z from 'zod';

/** Answers with an error code; `after` makes the task first, so that only a query can tell. */
export interface RefusalTwist {
  readonly code: number;
  readonly message?: string | undefined;
  readonly when?: 'before' | 'after' | undefined;
  /** The HTTP status, where it is not that of the register. */
  readonly status?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** How the task goes on that the request makes. */
export interface TaskTwist {
  readonly ends?: 'succeeded' | 'failed' | 'never' | undefined;
  /** Why it failed. */
  readonly message?: string | undefined;
  readonly submittedMs?: number | undefined;
  readonly processingMs?: number | undefined;
  /** Sent as the state while it is processed. */
  readonly status?: string | undefined;
  /** From the middle of its processing on it is said, for so many milliseconds, to be submitted again. */
  readonly regressMs?: number | undefined;
  /** A success without its addresses: the key is missing, empty, or the list of results is empty. */
  readonly urls?: 'absent' | 'blank' | 'none' | undefined;
  /** Taken units as they are sent; null leaves them out. */
  readonly deduction?: string | null | undefined;
  /** What is taken, as a multiple of the price. */
  readonly deductionFactor?: number | undefined;
  /** Length of the clips as it is sent. */
  readonly duration?: string | undefined;
}

/** What is changed in one answer, whatever it says. */
export interface AnswerTwist {
  readonly status?: number | undefined;
  /** The code as a text, or as a number with a point. */
  readonly code?: 'text' | 'decimal' | undefined;
  readonly message?: string | undefined;
  readonly requestId?: 'absent' | 'task-id' | undefined;
  /** The id of the task: left out, or a number beyond 2^53. */
  readonly id?: 'absent' | 'number' | undefined;
  readonly data?: 'null' | 'empty' | 'absent' | undefined;
  /** Sent as the state of every task in it. */
  readonly taskStatus?: string | undefined;
  /** Times in seconds instead of milliseconds. */
  readonly times?: 'seconds' | undefined;
  /** The taken units as a number instead of a text, or left out. */
  readonly deduction?: 'number' | 'absent' | undefined;
  /** What the create said comes back as null, empty, with an empty id, with a null id, or not at all. */
  readonly info?: 'null' | 'empty' | 'blank-id' | 'null-id' | 'absent' | undefined;
  /** A result comes back as null, empty, or with an empty list, where there would be none. */
  readonly result?: 'null' | 'empty' | 'empty-list' | undefined;
  /** Keys that nobody registered, at the top and in each task. */
  readonly extraKeys?: boolean | undefined;
  /** Paths without the dollar (`data.task_result.videos[0].duration`) that are taken out. */
  readonly remove?: readonly string[] | undefined;
  /** Values by path, written last. */
  readonly set?: Readonly<Record<string, unknown>> | undefined;
}

export interface Twist {
  readonly refuse?: RefusalTwist | undefined;
  readonly task?: TaskTwist | undefined;
  readonly answer?: AnswerTwist | undefined;
}

const milliseconds = z.int().min(0);
const decimal = z.string().regex(/^\d{1,15}(\.\d{1,15})?$/, 'a decimal in quotes is expected');
const httpStatus = z.int().min(200).max(599);

/** Reads the twist of a script strictly. */
export const twistSchema: z.ZodType<Twist> = z.strictObject({
  refuse: z
    .strictObject({
      code: z.int(),
      message: z.string().optional(),
      when: z.enum(['before', 'after']).optional(),
      status: httpStatus.optional(),
      retryAfterSeconds: z.int().min(0).optional(),
    })
    .optional(),
  task: z
    .strictObject({
      ends: z.enum(['succeeded', 'failed', 'never']).optional(),
      message: z.string().optional(),
      submittedMs: milliseconds.optional(),
      processingMs: milliseconds.optional(),
      status: z.string().optional(),
      regressMs: milliseconds.optional(),
      urls: z.enum(['absent', 'blank', 'none']).optional(),
      deduction: z.union([z.string(), z.null()]).optional(),
      deductionFactor: z.number().min(0).optional(),
      duration: decimal.optional(),
    })
    .optional(),
  answer: z
    .strictObject({
      status: httpStatus.optional(),
      code: z.enum(['text', 'decimal']).optional(),
      message: z.string().optional(),
      requestId: z.enum(['absent', 'task-id']).optional(),
      id: z.enum(['absent', 'number']).optional(),
      data: z.enum(['null', 'empty', 'absent']).optional(),
      taskStatus: z.string().optional(),
      times: z.enum(['seconds']).optional(),
      deduction: z.enum(['number', 'absent']).optional(),
      info: z.enum(['null', 'empty', 'blank-id', 'null-id', 'absent']).optional(),
      result: z.enum(['null', 'empty', 'empty-list']).optional(),
      extraKeys: z.boolean().optional(),
      remove: z.array(z.string()).optional(),
      set: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});
