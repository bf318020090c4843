// The page about stores is true: its commands are run in their order against an emulator, and print what the page shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runJob } from '../../../runtime/cli/job-command.ts';
import { runMigrate } from '../../../runtime/cli/migrate-command.ts';
import { runTickCommand } from '../../../runtime/cli/tick-command.ts';
import { readConsole } from '../../../runtime/documents/read-console.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { SCENE } from '../watcher/watch-kit.ts';
import { useEmulatedService } from './run-command.ts';
import { settleOutput } from './settle-output.ts';

const COMMANDS = { approve: runApprove, job: runJob, migrate: runMigrate, tick: runTickCommand } as const;

const kling = useEmulatedService();

it('every command of the page prints what stands below it', async () => {
  const { blocks } = readDocument('docs/stores.md', readFileSync(join(REPOSITORY, 'docs/stores.md'), 'utf8'));
  const shown = blocks.filter(({ info }) => info === 'console emulator').flatMap(({ text }) => readConsole(text));
  kling.useHome('records');
  vi.stubEnv('KLING_STORE', '');
  kling.write('payload.json', JSON.stringify(SCENE));
  const printed: string[] = [];
  for (const { command } of shown) {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const [, name = '', ...args] = words;
    const real = args.map((arg) => (['payload.json', 'clips'].includes(arg) ? kling.at(arg) : arg));
    const { out } = await kling.run(COMMANDS[name as keyof typeof COMMANDS], ...real);
    printed.push(`$ ${command}\n${settleOutput(out)}`);
  }
  expect(printed).toEqual(shown.map(({ command, output }) => `$ ${command}\n${settleOutput(output)}`));
});
