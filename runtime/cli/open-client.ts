// The client of a command that only reads. Everything about it comes from the environment: a credential is never an argument.
import { createKling } from '../client/create-kling.ts';
import type { Kling } from '../client/kling.ts';
import { readEnvironment } from '../client/options.ts';
import { KlingError } from '../transport/errors.ts';
import { UsageError } from './command.ts';

export const CLIENT_ENVIRONMENT = `Environment: KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY; KLING_HOST, a registered host or the address of an emulator.
`;

/** Runs with a client; what the caller must mend, from a missing key to an id that leads elsewhere, becomes a UsageError. */
export async function withClient<Result>(
  environment: Readonly<Record<string, string | undefined>>,
  run: (kling: Kling) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(createKling(readEnvironment(environment)));
  } catch (error) {
    if (error instanceof KlingError && error.retry === 'after-fix') throw new UsageError(error.message);
    throw error;
  }
}
