// What the pages of the changelog and its feed are made of, in the site that is being built.
import { env } from 'node:process';
import { readContract } from '../model/contract.ts';
import { routes } from '../routes/here.ts';
import { readSettings } from '../settings.ts';
import type { StepContext } from './render-step.ts';

export function readChangelogContext(): StepContext {
  const { repository } = readSettings(env);
  return {
    contract: readContract(),
    routes,
    linkCommit: (hash) => (repository === undefined ? undefined : `${repository}/commit/${hash}`),
  };
}
