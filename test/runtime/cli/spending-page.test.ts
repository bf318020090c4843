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

/** What differs from run to run; how often a task was asked for is a matter of time. */
function settle(text: string): string {
  return text
    .replaceAll(/\/\S*\/(?=clips\/|run\.json)/g, '')
    .replaceAll(/\.md:\d+/g, '.md:LINE')
    .replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, 'JOB')
    .replaceAll(/\bemulated-\d+/g, 'TASK')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SHA256')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/\d+ bytes/g, 'N bytes')
    .replaceAll(/^task .* \(asked .*\)\n?/gm, '')
    .trimEnd();
}

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
    printed.push(`$ ${command}\n${settle(out)}`);
  }
  expect(printed).toEqual(shown.map(({ command, output }) => `$ ${command}\n${settle(output)}`));
  expect(kling.accepted()).toBe(2);
});
