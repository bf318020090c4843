// The page about spending is true: its commands are run in their order against an emulator, and print what the page shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runCreate } from '../../../runtime/cli/create-command.ts';
import { runLedger } from '../../../runtime/cli/ledger-command.ts';
import { runPlan } from '../../../runtime/cli/plan-command.ts';
import { runReport } from '../../../runtime/cli/report-command.ts';
import { runStop } from '../../../runtime/cli/stop-command.ts';
import { runVerify } from '../../../runtime/cli/verify-command.ts';
import { readConsole } from '../../../runtime/documents/read-console.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { readJob, useEmulatedService } from './run-command.ts';
import { settleOutput } from './settle-output.ts';

const COMMANDS = {
  plan: runPlan,
  approve: runApprove,
  create: runCreate,
  ledger: runLedger,
  report: runReport,
  stop: runStop,
  verify: runVerify,
} as const;

const kling = useEmulatedService();
const { blocks } = readDocument('docs/spending.md', readFileSync(join(REPOSITORY, 'docs/spending.md'), 'utf8'));
const shown = blocks.filter(({ info }) => info === 'console emulator').flatMap(({ text }) => readConsole(text));

/** Files of the page are written and looked for in a folder of the test. */
const FILES = new Set(['payload.json', 'clips', 'run.json']);

beforeAll(() => {
  kling.useHome('records');
  kling.write('payload.json', blocks.find(({ info }) => info.startsWith('json check'))?.text ?? '');
});
afterAll(() => vi.unstubAllEnvs());

it('every command of the page prints what stands below it', async () => {
  let job = '';
  const printed: string[] = [];
  for (const { command } of shown) {
    const [, name = '', ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    const real = args.map((arg) => (arg === 'JOB' ? job : FILES.has(arg) ? kling.at(arg) : arg));
    const { out } = await kling.run(COMMANDS[name as keyof typeof COMMANDS], ...real);
    if (out.includes('accepted  task')) job = readJob(out);
    printed.push(`$ ${command}\n${settleOutput(out)}`);
  }
  expect(printed).toEqual(shown.map(({ command, output }) => `$ ${command}\n${settleOutput(output)}`));
  expect(kling.accepted()).toBe(2);
});
