// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Says what is wrong with a file that a schema refused, value by value; the messages of its pieces say what was expected.
import type * as z from 'zod';
import { nameType } from './describe-value.ts';
import { readAt, toJsonPath } from './paths.ts';

export interface RecordProblem {
  /** Where the value stands; for a missing one, where it should. */
  readonly path: readonly PropertyKey[];
  /** The same as a JSON path: `$.request.method`. */
  readonly at: string;
  /** `is the text "GETT"; one of GET, POST is expected` */
  readonly message: string;
  /** What was expected; absent where nothing is. */
  readonly expected?: string;
}

export function describeRecord(value: unknown, issues: readonly z.core.$ZodIssue[]): RecordProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { path, at: toJsonPath(path), message: 'is no key of this format' };
      });
    const found = readAt(value, issue.path);
    const expected = issue.message;
    const state = found === undefined ? 'is missing' : `is ${nameType(found)}`;
    return [{ path: issue.path, at: toJsonPath(issue.path), message: `${state}; ${expected} is expected`, expected }];
  });
}
