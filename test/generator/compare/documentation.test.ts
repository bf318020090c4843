// What docs/comparing.md shows is what the command prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

const PAGE = readFileSync(join(REPOSITORY, 'docs/comparing.md'), 'utf8');
const FILE = /^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm;
const CONSOLE = /^```console\n\$ npm run -s contract -- (.*)\n([\s\S]*?)^```$/gm;

const folder = createFolder();
for (const [, name = '', text = ''] of PAGE.matchAll(FILE)) writeFileSync(join(folder, name), text);

it.each([...PAGE.matchAll(CONSOLE)].map(([, command = '', output = '']) => [command, output]))(
  '%s',
  (command, output) => {
    // The page shows the files as if they lay at the root of the repository.
    const { stdout } = runContractCli([...command.split(' '), '--root', REPOSITORY], {}, folder);
    expect(stdout.replaceAll(`${relative(REPOSITORY, folder)}/`, '')).toBe(output);
  },
);

it('the page shows commands at all', () => {
  expect([...PAGE.matchAll(CONSOLE)].length).toBeGreaterThan(1);
});
