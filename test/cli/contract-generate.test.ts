// The authoring command as editors and pipelines call it: what it writes, prints and exits with.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createProject, listPaths, readText, replaceText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

describe('contract generate', () => {
  it('writes the files and says which; the second time it says that nothing changed', () => {
    const project = createProject();
    const first = runContractCli(['generate', '--root', project.root]);
    const written = listPaths(join(project.root, 'generated')).filter((path) => path !== 'manifest.json');
    expect(first).toEqual({
      code: 0,
      stdout: `${written.map((path) => `wrote ${path}\n`).join('')}${written.length} written, 0 removed\n`,
      stderr: '',
    });
    expect(runContractCli(['generate', '--root', project.root])).toEqual({
      code: 0,
      stdout: 'nothing changed\n',
      stderr: '',
    });
  });

  it('works in the folder it is called from, with other names for register and output', () => {
    const project = createProject();
    renameSync(join(project.root, 'register'), join(project.root, 'contract'));
    const args = ['generate', '--register', 'contract', '--out', 'src/contract'];
    expect(runContractCli(args, {}, project.root).code).toBe(0);
    expect(listPaths(join(project.root, 'src/contract'))).toContain('client.ts');
    expect(existsSync(join(project.root, 'generated'))).toBe(false);
    expect(readText(project, 'src/contract/client.ts')).toContain(' contract/parcel.md:');
  });

  it('says which file cannot be written, as no bug of its own, and leaves the others whole', () => {
    const project = createProject();
    mkdirSync(join(project.root, 'generated/client.ts'), { recursive: true });
    const { code, stdout, stderr } = runContractCli(['generate', '--root', project.root]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^contract: a file cannot be read or written: EISDIR: .+client\.ts'; make room for it, .+\n$/,
    );
    expect(listPaths(join(project.root, 'generated')).filter((path) => path.includes('.tmp'))).toEqual([]);
  });

  it('says what it removed', () => {
    const project = createProject();
    generate(project.folders);
    replaceText(project, 'register/events.md', '| `parcel.event` | CALLBACK |', '| `parcel.news` | CALLBACK |');
    replaceText(project, 'register/events.md', '## `parcel.event`\n', '## `parcel.news`\n');
    const { code, stdout } = runContractCli(['generate', '--root', project.root]);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('removed '))).toHaveLength(9);
    expect(stdout).toContain('removed types/parcel-event.ts\n');
    expect(stdout).toContain('18 written, 9 removed\n');
  });

  it('with findings prints all of them with their lines, writes nothing and exits with 1', () => {
    const project = createProject();
    replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string<uri>` |');
    replaceText(project, 'register/policies.md', '2026-03-30', '2026-02-30');
    expect(runContractCli(['generate', '--root', project.root])).toEqual({
      code: 1,
      stdout: `register/events.md:15:14  TYPE-UNKNOWN  \`string<uri>\` is not a type
    15 | | \`proof\` | \`string<uri>\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
       |              ^^^^^^^^^^^
  found         string<uri>
  expected      string, string<url>, string<base64>, string<url,base64>, string<integer>, string<decimal>, integer, number, boolean, int64, enum, object, unknown, array<…>
  did you mean  string<url>
  fix           use a type of the grammar
  contract fix  --suggested would write string<url>

register/policies.md:5:61  CELL-DATE  \`2026-02-30\` is not a date
     5 | | \`create-once\` | \`never twice\` | every create is charged | 2026-02-30 |
       |                                                             ^^^^^^^^^^
  found         2026-02-30
  expected      2026, 2026-04 or 2026-04-23
  fix           write it like 2026-04-23

2 findings
`,
      stderr: '',
    });
    expect(existsSync(join(project.root, 'generated'))).toBe(false);
  });
});
