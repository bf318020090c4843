// The register of docs/another-service.md is one: whoever copies its blocks into an empty folder has a contract.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readProject } from '../../../generator/read/read-project.ts';
import { checkDrift, generate } from '../../../generator/run-contract.ts';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';

const PAGE = readFileSync(join(REPOSITORY, 'docs/another-service.md'), 'utf8');
const FILE = /^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm;

it('its files generate without a finding, and with the title of its settings', () => {
  const root = createFolder();
  for (const [, name = '', text = ''] of PAGE.matchAll(FILE)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const project = readProject(root, {});
  if (typeof project === 'string') throw new Error(project);
  expect(generate(project).findings).toEqual([]);
  expect(checkDrift(project).findings).toEqual([]);
  expect(readFileSync(join(root, 'generated/llms.txt'), 'utf8')).toMatch(/^# Letterbox e-mail API\n/);
});
