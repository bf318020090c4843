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

/** A credential that cannot be used is told before anything is done. */
export function openSession(environment: Environment): Session {
  const found = findKling(environment);
  if (found.kind === 'wrong') throw new UsageError(found.why);
  return createSession(environment, found.kind === 'open' ? found.kling : undefined);
}

/** For what neither asks nor sends: whether the credential and the host are right is no matter of it. */
export function openBook(environment: Environment): Session {
  return createSession(environment, undefined);
}

function createSession(environment: Environment, kling: Kling | undefined): Session {
  const home = readHome(environment);
  const secrets = readSecrets(environment);
  const records = environment.KLING_STORE;
  return {
    guard: createGuard({ home, records, wire: kling?.wire, secrets }),
    kling,
    home,
    user: environment.USER ?? environment.USERNAME ?? 'somebody',
  };
}

/** What is shorter is no key, and may be a word of a record. */
const SHORTEST_KEY = 8;

export function readSecrets(environment: Environment): readonly string[] {
  // Blanks around a key are no part of what could come back.
  const texts = SECRETS.flatMap((name) => [environment[name] ?? '', (environment[name] ?? '').trim()]);
  return [...new Set(texts)].filter((text) => text.length >= SHORTEST_KEY);
}

/** For what cannot be done without asking the service. */
export function requireKling({ kling }: Session): Kling {
  if (kling === undefined)
    throw new UsageError('there is no credential; set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY');
  return kling;
}

export type FoundKling =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly kling: Kling }
  /** The credential or the host that is given is none; no key is in the message. */
  | { readonly kind: 'wrong'; readonly why: string };

export function findKling(environment: Environment): FoundKling {
  if (SECRETS.every((name) => (environment[name] ?? '') === '')) return { kind: 'none' };
  try {
    return { kind: 'open', kling: createKling(readEnvironment(environment)) };
  } catch (error) {
    if (error instanceof InvalidCredential || error instanceof InvalidHost)
      return { kind: 'wrong', why: error.message };
    throw error;
  }
}
