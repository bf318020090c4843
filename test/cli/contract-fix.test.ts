// `fix` and `fmt` change people's pages: only what is beyond doubt, only where it was asked for, and a second time nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createProject, type Project, readText, readTexts, replaceText, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const PAGE = 'register/policies.md';
const POLICY = '| `wait` | 30 s | the service is slow | |';

/** A register with a padded table, a cut-off row and a misspelt type. */
function createUntidy(): Project {
  const project = createProject();
  replaceText(
    project,
    PAGE,
    POLICY,
    `| \`wait\`  | 30 s | the service is slow | |\n\n| \`rest\` | 5 s | between calls | |`,
  );
  return project;
}

describe('contract fix', () => {
  it('mends round after round until nothing is left, names each place, and has nothing to do the second time', () => {
    const project = createUntidy();
    expect(runContractCli(['fix', '--root', project.root])).toEqual({
      code: 0,
      stdout: `register/policies.md:8:1  TABLE-LINE-UNOWNED  remove the blank line above
register/policies.md:6:1  TABLE-PADDED  write the table compactly
2 mended in 1 page; nothing is left
`,
      stderr: '',
    });
    expect(readText(project, PAGE)).toContain(`${POLICY}\n| \`rest\` | 5 s | between calls | |\n`);
    const before = readTexts(project.root);
    expect(runContractCli(['fix', '--root', project.root]).stdout).toBe('nothing to mend; nothing is left\n');
    expect(readTexts(project.root)).toEqual(before);
  });

  it('--dry-run writes nothing and prints a patch', () => {
    const project = createUntidy();
    const before = readTexts(project.root);
    const { code, stdout } = runContractCli(['fix', '--dry-run', '--root', project.root]);
    expect(code).toBe(0);
    expect(stdout).toContain(`--- a/register/policies.md
+++ b/register/policies.md
`);
    expect(stdout).toContain(`
-| \`wait\`  | 30 s | the service is slow | |
-
+${POLICY}
 | \`rest\` | 5 s | between calls | |`);
    expect(readTexts(project.root)).toEqual(before);
  });

  it('makes a guess only when it is told to', () => {
    const project = createProject();
    replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string<uri>` |');
    expect(runContractCli(['fix', '--root', project.root])).toEqual({
      code: 1,
      stdout: 'nothing to mend; 1 left, which contract check shows\n',
      stderr: '',
    });
    expect(runContractCli(['fix', '--suggested', '--root', project.root]).stdout).toBe(
      'register/events.md:15:14  TYPE-UNKNOWN  write string<url>\n1 mended in 1 page; nothing is left\n',
    );
    expect(readText(project, 'register/events.md')).toContain('| `proof` | `string<url>` |');
  });

  it('gives gaps of subjects that differ in a sign alone an id each', () => {
    const project = createProject();
    const hypothesis = (name: string, type: string) => `| \`${name}\` | \`${type}\` | no | | | not-evidenced | | | |\n`;
    const rows = [hypothesis('tray', 'object'), hypothesis('tray.mark', 'string'), hypothesis('tray_mark', 'string')];
    replaceText(project, 'register/parcel.md', '| `hints` |', `${rows.join('')}| \`hints\` |`);
    const { code, stdout } = runContractCli(['fix', '--suggested', '--only', 'GAP-MISSING', '--root', project.root]);
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '3 mended in 1 page; nothing is left']);
    const text = readText(project, 'register/parcel.md');
    expect(text).toContain('| `parcel-create-tray-mark` | `parcel.create/tray.mark` |');
    expect(text).toContain('| `parcel-create-tray-mark-2` | `parcel.create/tray_mark` |');
  });

  it('--only mends one code and leaves the others', () => {
    const project = createUntidy();
    const { code, stdout } = runContractCli(['fix', '--only', 'TABLE-PADDED', '--root', project.root]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'nothing to mend; 1 left, which contract check shows\n' });
    expect(runContractCli(['fix', '--only', 'TABLE-PADED', '--root', project.root]).stderr).toBe(
      'contract: TABLE-PADED is no code; did you mean TABLE-PADDED?\ncontract help tells the commands\n',
    );
  });

  it('of a code that is like none the nearest few are told, and where all stand', () => {
    const project = createUntidy();
    const refuse = (code: string) => runContractCli(['fix', '--only', code, '--root', project.root]).stderr;
    expect(refuse('PADDED')).toMatch(
      /^contract: PADDED is no code; the nearest are TABLE-PADDED, [A-Z-]+, [A-Z-]+; contract explain --codes lists all\n/,
    );
    expect(refuse('é'.repeat(200))).toMatch(/ is no code; the nearest are [A-Z-]+, [A-Z-]+, [A-Z-]+; /);
  });

  it('--json tells what was mended and what is left', () => {
    const project = createUntidy();
    const result = JSON.parse(runContractCli(['fix', '--json', '--root', project.root]).stdout);
    expect(result).toMatchObject({
      made: [{ finding: { code: 'TABLE-LINE-UNOWNED' } }, { finding: { code: 'TABLE-PADDED' } }],
      left: [],
      written: ['register/policies.md'],
      refused: [],
    });
  });

  it('mends what a checker of the project found, by the edits that it gave', () => {
    const project = createProject();
    generate(project.folders);
    writeText(project, 'notes.md', 'A wait of 20 s.\n');
    writeText(project, 'contract.config.json', '{ "checkers": ["checker.mjs"] }');
    writeText(
      project,
      'checker.mjs',
      `import { readFileSync } from 'node:fs';
const place = { file: 'notes.md', line: 1, column: 11, endLine: 1, endColumn: 15 };
const fix = { safety: 'safe', title: 'write 30 s', edits: [{ place, text: '30 s' }] };
const findings = readFileSync('notes.md', 'utf8').includes('20') ? [{ code: 'DOCUMENT-QUOTE', message: 'is 30 s', place, fix }] : [];
console.log(JSON.stringify({ findings, files: ['notes.md'] }));
`,
    );
    expect(runContractCli(['check', '--root', project.root]).stdout).toBe(`notes.md:1:11  DOCUMENT-QUOTE  is 30 s
     1 | A wait of 20 s.
       |           ^^^^
  fix           write what the row says, or mend the address
  contract fix  write 30 s

1 finding
`);
    expect(runContractCli(['fix', '--root', project.root]).stdout).toBe(
      'notes.md:1:11  DOCUMENT-QUOTE  write 30 s\n1 mended in 1 page; nothing is left\n',
    );
    expect(readText(project, 'notes.md')).toBe('A wait of 30 s.\n');
    expect(runContractCli(['check', '--root', project.root]).code).toBe(0);
  });
});

describe('contract fmt', () => {
  it('writes tables compactly, whatever else is wrong, and nothing the second time', () => {
    const project = createUntidy();
    expect(runContractCli(['fmt', '--check', '--root', project.root])).toEqual({
      code: 1,
      stdout: 'register/policies.md is not in its compact form\n',
      stderr: '',
    });
    expect(runContractCli(['fmt', '--root', project.root])).toEqual({
      code: 0,
      stdout: 'wrote register/policies.md\n',
      stderr: '',
    });
    expect(readText(project, PAGE)).toContain(`${POLICY}\n\n| \`rest\` | 5 s | between calls | |\n`);
    expect(runContractCli(['fmt', '--root', project.root]).stdout).toBe('nothing changed\n');
    expect(runContractCli(['fmt', '--check', '--root', project.root])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(project.root, 'generated'))).toBe(false);
  });

  it('is warned of by check, and no reason not to generate', () => {
    const project = createProject();
    replaceText(project, PAGE, POLICY, POLICY.replace('30 s', '30 s   '));
    const { code, stdout } = runContractCli(['generate', '--root', project.root]);
    expect(code).toBe(0);
    expect(stdout).toContain('register/policies.md:6:1  warning  TABLE-PADDED  a line of this table is not compact\n');
    expect(runContractCli(['generate', '--check', '--root', project.root]).code).toBe(0);
    expect(runContractCli(['check', '--root', project.root]).code).toBe(1);
    expect(runContractCli(['check', '--fail-on', 'error', '--root', project.root]).code).toBe(0);
  });
});
