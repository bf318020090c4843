// `check` and `generate --check` guard the repository: they must see every difference and never write.
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createProject, readTexts, replaceText, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const CHECKS = [
  { args: ['check'], clean: 'clean: the register is consistent, and what is made from it is what it says\n' },
  {
    args: ['generate', '--check'],
    clean: 'clean: the register is consistent and the generated files are what it says\n',
  },
].map(({ args, clean }) => [args.join(' '), args, clean] as const);

describe.each(CHECKS)('contract %s', (_name, args, clean) => {
  it('is clean after generating, exits with 0 and writes nothing', () => {
    const project = createProject();
    generate(project.folders);
    const before = readTexts(project.root);
    expect(runContractCli([...args, '--root', project.root])).toEqual({
      code: 0,
      stdout: clean,
      stderr: '',
    });
    expect(readTexts(project.root)).toEqual(before);
  });

  it('exits with 1 after a changed cell, points at the row, and leaves the files stale', () => {
    const project = createProject();
    generate(project.folders);
    replaceText(project, 'register/policies.md', '| the service is slow |', '| the service is fast |');
    const before = readTexts(project.root);
    expect(runContractCli([...args, '--root', project.root])).toEqual({
      code: 1,
      stdout: `register/policies.md:6:3  GENERATED-STALE  policy:wait was changed since generated/ was written
     6 | | \`wait\` | 30 s | the service is fast | |
       |   ^^^^^^
  found         2 stale files: generated/contract.json, generated/policies.ts
  fix           run contract generate, and commit what it writes

1 finding
`,
      stderr: '',
    });
    expect(readTexts(project.root)).toEqual(before);
  });

  it('writes nothing where nothing was generated yet', () => {
    const project = createProject();
    const { length } = generate(createProject().folders).written?.written ?? [];
    const run = runContractCli([...args, '--root', project.root]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`generated/builders.ts:1:1  GENERATED-STALE  ${length} generated files are missing\n`);
    expect(Object.keys(readTexts(project.root)).filter((path) => !path.startsWith('register/'))).toEqual([]);
  });
});

it('contract check names a setting that leads to no row', () => {
  const project = createProject();
  generate(project.folders);
  writeText(project, 'contract.config.json', '{ "hosts": "parcel.create/servise" }');
  const run = runContractCli(['generate', '--root', project.root]);
  expect(run).toEqual({
    code: 1,
    stdout: `contract.config.json:1:1  SETTING-ADDRESS  parcel.create/servise, which is named as hosts, is no enum field of the register
  found         parcel.create/servise
  expected      the address of an enum field whose values are hosts
  did you mean  parcel.create/service
  fix           mend the address in contract.config.json

1 finding
`,
    stderr: '',
  });
});
