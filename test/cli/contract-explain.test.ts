// `explain` answers what a person asks next: what does this code mean, and why does this row say what it says.
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../generator/findings/catalogue.ts';
import { createProject, findLine, readText, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const project = createProject();
const explain = (...args: readonly string[]) => runContractCli(['explain', ...args, '--root', project.root]);

describe('contract explain CODE', () => {
  it('says why, what to do, what fix does, and shows each sample with what is said of it', () => {
    expect(explain('TABLE-PADDED')).toEqual({
      code: 0,
      stdout: `TABLE-PADDED  a table is not in its compact form

  why           With padded cells one changed cell changes every line of its table, and a difference shows nothing.
  what to do    run contract fmt
  contract fix  safe: writes one space on each side of what a cell holds
  silencing     not possible

when an editor padded the cells of a table:

register/parcel.md:74:1  warning  TABLE-PADDED  3 lines of this table are not compact
    74 | | Policy  | Value | Why        | Decided    |
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  found         | Policy  | Value | Why        | Decided    |
  expected      | Policy | Value | Why | Decided |
  fix           run contract fmt
  contract fix  write the table compactly

rather:

    | Policy | Value | Why | Decided |
    | --- | --- | --- | --- |
    | retries | 3 | reads only | 2026-02-03 |
`,
      stderr: '',
    });
  });

  it('--json gives the entry and its samples', () => {
    expect(JSON.parse(explain('DOCUMENT-LINK', '--json').stdout)).toMatchObject({
      code: 'DOCUMENT-LINK',
      title: 'a link of a document leads nowhere',
      edits: [],
      samples: [{ when: 'the page that a link leads to was renamed', language: 'markdown' }],
    });
  });
});

describe('contract explain --codes', () => {
  it('lists every code with its title', () => {
    const lines = explain('--codes').stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(CATALOGUE));
    expect(lines).toContainEqual(expect.stringMatching(/^DOCUMENT-LINK {2,}a link of a document leads nowhere$/));
    expect(JSON.parse(explain('--codes', '--json').stdout)).toHaveLength(lines.length);
  });

  it('takes no subject', () => {
    expect(explain('DOCUMENT-LINK', '--codes')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('contract explain ADDRESS', () => {
  const line = findLine(project, 'register/parcel.md', '| `service` | `road` |');
  const said = explain('parcel.create/service=road');

  it('shows the row, its place and status, and what each citation does for it', () => {
    expect(said.code).toBe(0);
    expect(said.stdout).toContain(`parcel.create/service=road  register/parcel.md:${line}  live-confirmed\n`);
    expect(said.stdout).toMatch(/^ {2}Value +`road`$/m);
    expect(said.stdout).toMatch(/^ {2}2026-06-01-create-road {2}run of 2026-06-01, succeeded; confirms it$/m);
    expect(said.stdout).toMatch(/^ {2}vendor-manual-2026 {2}vendor, .+; trusted for: /m);
  });

  it('finds the same row by its line', () => {
    expect(explain(`register/parcel.md:${line}`).stdout).toBe(said.stdout);
  });

  it('shows who disagrees, what is open, and which rules read the field', () => {
    const { stdout } = explain('parcel.create/weight');
    expect(stdout).toMatch(/^rules that read it\n {2}parcel\.create#/m);
    const gap = /^\| `[^`]+` \| `([^`]+)` \| open /m.exec(
      readText(project, 'register/evidence/runs.md') + readText(project, 'register/parcel.md'),
    )?.[1];
    expect(gap).toBeDefined();
    expect(explain(gap ?? '').stdout).toMatch(/^questions\n {2}\S+; open/m);
  });

  it('--json gives the row as data', () => {
    expect(JSON.parse(explain('parcel.create/service=road', '--json').stdout)).toMatchObject({
      address: 'parcel.create/service=road',
      status: 'live-confirmed',
      cells: { Field: '`service`', Value: '`road`' },
      origin: { file: 'register/parcel.md', line },
    });
  });
});

describe('contract explain with', () => {
  it.each([
    [
      ['parcel.create/servce'],
      'parcel.create/servce is neither a code nor the address of a row; did you mean parcel.create/service?',
    ],
    [['TYPE-UNKNWON'], 'TYPE-UNKNWON is neither a code nor the address of a row; did you mean TYPE-UNKNOWN?'],
    [['register/parcel.md:1'], 'no row stands in register/parcel.md:1'],
    [[], 'a code, an address or a line is missing'],
    [['--write', 'TYPE-UNKNOWN'], '--write writes the pages of all codes and takes no subject'],
    [['--write'], 'contract.config.json has no setting codes, the folder of the pages'],
  ])('%j says what is wrong', (args, message) => {
    expect(explain(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `contract: ${message}\ncontract help tells the commands\n`,
    });
  });
});

it('contract explain --write makes the folder hold exactly the pages of the catalogue', () => {
  const own = createProject();
  writeText(own, 'contract.config.json', '{ "codes": "codes" }');
  const run = (): string => runContractCli(['explain', '--write', '--root', own.root]).stdout;
  expect(run()).toMatch(/^wrote codes\/README\.md\nwrote codes\/pages-and-tables\.md\n/);
  writeText(own, 'codes/old.md', '# Old\n');
  writeText(own, 'codes/evidence.md', '# Mine\n');
  expect(run()).toBe('wrote codes/evidence.md\nremoved codes/old.md\n');
  expect(run()).toBe('nothing changed\n');
});
