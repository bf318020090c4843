// What the commands that spend, or look after what was spent, work with. Everything comes from the environment; a credential is never an argument.
import { createKling } from '../client/create-kling.ts';
import type { Kling } from '../client/kling.ts';
import { readEnvironment } from '../client/options.ts';
import { createGuard } from '../guard/create-guard.ts';
import type { Guard } from '../guard/guard.ts';
import { InvalidCredential, InvalidHost } from '../transport/errors.ts';
import { UsageError } from './command.ts';
import { readHome } from './read-home.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Session {
  readonly guard: Guard;
  /** Undefined without a credential: then nothing can be sent or asked. */
  readonly kling: Kling | undefined;
  readonly home: string;
  /** Who acts, where nobody is named. */
  readonly user: string;
}

/** Texts that must stand in no record. */
const SECRETS = ['KLING_API_KEY', 'KLING_ACCESS_KEY', 'KLING_SECRET_KEY'] as const;

export const ENVIRONMENT_USAGE = `Environment: KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY; KLING_HOST (a registered host, or an emulator
such as http://127.0.0.1:4010); KLING_HOME (where the records are, ~/.kling unless given); KLING_STORE (sqlite or postgres://…, for
records that are not in files).
`;

export function openSession(environment: Environment): Session {
  const home = readHome(environment);
  const secrets = readSecrets(environment);
  const records = environment.KLING_STORE;
  const kling = openKling(environment, secrets.length > 0);
  return {
    guard: createGuard({ home, records, wire: kling?.wire, secrets }),
    kling,
    home,
    user: environment.USER ?? environment.USERNAME ?? 'somebody',
  };
}

export function readSecrets(environment: Environment): readonly string[] {
  return SECRETS.flatMap((name) => environment[name] ?? []).filter((text) => text !== '');
}

/** For what cannot be done without asking the service. */
export function requireKling({ kling }: Session): Kling {
  if (kling === undefined)
    throw new UsageError('there is no credential; set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY');
  return kling;
}

function openKling(environment: Environment, hasCredential: boolean): Kling | undefined {
  if (!hasCredential) return undefined;
  try {
    return createKling(readEnvironment(environment));
  } catch (error) {
    if (error instanceof InvalidCredential || error instanceof InvalidHost) throw new UsageError(error.message);
    throw error;
  }
}
