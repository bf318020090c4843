// The reasons that a person gives for what an approval does not allow without one.
import type { Exceptions } from '../guard/draft/draft-row.ts';
import { UsageError } from './command.ts';

export const EXCEPTION_OPTIONS = {
  hypothesis: { type: 'string' },
  legacy: { type: 'string' },
  escalation: { type: 'string' },
  unrecoverable: { type: 'string' },
  quarantine: { type: 'string' },
  limit: { type: 'string' },
  'limit-why': { type: 'string' },
  again: { type: 'string' },
  success: { type: 'string' },
  stop: { type: 'string' },
} as const;

export const EXCEPTION_USAGE = `  --hypothesis TEXT      for a hypothesis-only body: what is gambled on
  --escalation TEXT      for another mode than std: why
  --limit "2 video" --limit-why TEXT    for an unknown cost: the most it may take, and why that is enough
  --quarantine TEXT, --legacy TEXT, --unrecoverable TEXT, --again TEXT
                         for a shape that is not sent, an older route, a call without an id of ours, one more create: why
  --success TEXT, --stop TEXT           what ends it well, and what ends it
`;

export function readExceptions(
  values: { readonly [Name in keyof typeof EXCEPTION_OPTIONS]?: string | undefined },
): Exceptions {
  const { limit, 'limit-why': why, ...rest } = values;
  const { hypothesis, legacy, escalation, unrecoverable, quarantine, again, success, stop } = rest;
  const says = { hypothesis, legacy, escalation, unrecoverable, quarantine, again, success, stop };
  if (limit === undefined) return says;
  const [, amount = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,12})?) ([a-z][a-z-]{0,30})$/.exec(limit) ?? [];
  if (amount === '') throw new UsageError(`--limit ${limit}: an amount and a unit are expected, such as "2 video"`);
  if (why === undefined) throw new UsageError('--limit needs --limit-why: in words, why that is enough');
  return { ...says, limit: { amount, unit, why } };
}
