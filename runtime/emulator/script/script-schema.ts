// Reads a script strictly: a slip in it must be told at its place, for a rule that never fits would make a test pass for nothing.
import * as z from 'zod';
import { DEEPEST, visitBody } from '../../../generated/kernel/classify.ts';
import { describeRecord, type RecordProblem } from '../../../generated/kernel/describe-record.ts';
import { operations } from '../../../generated/operations.ts';
import { ASSET_FAULT_NAMES } from '../assets/asset-faults.ts';
import { WIRE_FAULT_NAMES } from '../server/wire-faults.ts';
import { twistSchema } from '../world/twist.ts';
import type { Script } from './script.ts';

/** More rules than a person writes; a script is looked through at each request. */
const MOST_RULES = 1000;

/** A body that a hundred copies of would still be sent at once. */
const MOST_COPIES = 100;

const CALLED = operations.filter(({ path }) => path !== '').map(({ id }) => id);

const words = <const Words extends readonly string[]>(all: Words, expected = `one of ${all.join(', ')}`) =>
  z.enum(all, { error: expected });
const line = (expected: string) => z.string({ error: expected }).min(1, { error: expected });
const count = (least: number) => z.int({ error: `a whole number from ${least}` }).min(least);

const condition = z.strictObject({
  operation: z
    .string()
    .refine((id) => CALLED.includes(id), {
      error: 'the id of an operation that can be called, such as omniVideo.create',
    })
    .exactOptional(),
  method: words(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']).exactOptional(),
  path: line('a path such as /v1/videos/omni-video or /assets/*')
    .regex(/^\/[^*]*\*?$/, { error: 'a path that begins with a slash and has at most one asterisk, at its end' })
    .exactOptional(),
  externalTaskId: line('the external id of a task').exactOptional(),
  nth: count(1).exactOptional(),
});

const callback = z.strictObject({
  copies: count(0)
    .max(MOST_COPIES, { error: `at most ${MOST_COPIES}` })
    .exactOptional(),
  delayMs: count(0).exactOptional(),
  signature: words(['wrong', 'missing', 'stale']).exactOptional(),
});

const KINDS = 'twist and wire, or asset, or callback: at least one, and no two of different kinds';

const effect = z
  .strictObject({
    twist: twistSchema.exactOptional(),
    wire: words(WIRE_FAULT_NAMES, 'a wire fault and its moment, such as reset-after').exactOptional(),
    asset: words(ASSET_FAULT_NAMES).exactOptional(),
    callback: callback.exactOptional(),
  })
  .refine(({ twist, wire, asset, callback: change }) => countGiven([twist ?? wire, asset, change]) === 1, {
    error: KINDS,
  });

const script = z.strictObject({
  rules: z
    .array(z.strictObject({ when: condition, do: effect, times: count(1).exactOptional() }))
    .max(MOST_RULES, { error: `at most ${MOST_RULES} rules` }),
});

function countGiven(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

export type ReadScript =
  | { readonly kind: 'script'; readonly script: Script }
  | { readonly kind: 'problems'; readonly problems: readonly RecordProblem[] };

/** Reads what JSON gave; every problem names the path of its value. */
export function readScript(value: unknown): ReadScript {
  if (isTooDeep(value)) return { kind: 'problems', problems: [TOO_DEEP] };
  const parsed = script.safeParse(value, { error: describeExpected });
  // The schema proves that one kind of effect stands alone, which its type cannot say.
  if (parsed.success) return { kind: 'script', script: parsed.data as Script };
  return { kind: 'problems', problems: describeRecord(value, parsed.error.issues) };
}

const TOO_DEEP: RecordProblem = { path: [], at: '$', message: `is nested deeper than ${DEEPEST} levels` };

/** A twist may set any value, which is written again with each answer; what is nested without end would break that. */
function isTooDeep(value: unknown): boolean {
  let deepest = 0;
  visitBody(value, [], (path) => {
    deepest = Math.max(deepest, path.length);
  });
  return deepest > DEEPEST;
}

/** A script that was handed over by a program: its problems are the program's mistake. */
export class ScriptRefused extends Error {
  override readonly name = 'ScriptRefused';
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super(`the script has problems\n${problems.map(({ at, message }) => `  ${at} ${message}`).join('\n')}`);
    this.problems = problems;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

/** What was expected, for pieces that do not say it themselves. */
function describeExpected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return 'another type';
    default:
      return 'another value';
  }
}
