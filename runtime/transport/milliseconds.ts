// Numbers of milliseconds that a caller gives, looked at before anything waits by them: what no timer can hold fires at once, and NaN never ends.
import { InvalidRequest } from './errors.ts';

/** Timers of the platform count no further, which is 24.8 days. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Why a value is no such number: what was found, what is expected. Undefined if it is one. */
export function findWrongNumber(value: unknown, { expected, isRight }: NumberRule): string | undefined {
  if (typeof value === 'number' && isRight(value)) return undefined;
  const found = typeof value === 'number' ? String(value) : value === null ? 'null' : `of the type ${typeof value}`;
  return `is ${found}; ${expected} is expected`;
}

export interface NumberRule {
  readonly expected: string;
  readonly isRight: (value: number) => boolean;
}

export const TIMEOUT: NumberRule = {
  expected: `a number of milliseconds above 0 and up to ${LONGEST_TIMER_MS}`,
  isRight: (value) => value > 0 && value <= LONGEST_TIMER_MS,
};

export const PAUSE: NumberRule = {
  expected: `a number of milliseconds from 0 to ${LONGEST_TIMER_MS}`,
  isRight: (value) => value >= 0 && value <= LONGEST_TIMER_MS,
};

export const COUNT: NumberRule = {
  expected: 'a whole number from 1 on',
  isRight: (value) => Number.isSafeInteger(value) && value >= 1,
};

export const FACTOR: NumberRule = { expected: 'a number from 1 on', isRight: (value) => value >= 1 };

/** A time that may have passed already, or never comes. */
export const DEADLINE: NumberRule = {
  expected: 'a number of milliseconds, or Infinity',
  isRight: (value) => !Number.isNaN(value),
};

/** Throws InvalidRequest for the first option that was given and is none of its kind. `call` is what the option was given to. */
export function checkNumbers(call: string, options: Readonly<Record<string, readonly [unknown, NumberRule]>>): void {
  for (const [name, [value, rule]] of Object.entries(options)) {
    const wrong = value === undefined ? undefined : findWrongNumber(value, rule);
    if (wrong !== undefined)
      throw new InvalidRequest(`${call}: ${name} ${wrong}`, { operation: call, retry: 'after-fix' });
  }
}
