// Two readers of the output: a program that takes --json, and a person whose terminal must get no escape codes it did not ask for.
import { describe, expect, it } from 'vitest';
import { createProject, findLine, type Project, replaceText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const ESCAPE = '\u001B';

function createWrong(): Project {
  const project = createProject();
  replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string<uri>` |');
  return project;
}

describe('contract --json', () => {
  it('prints each finding with code, place, what was read and what was meant', () => {
    const project = createWrong();
    const run = runContractCli(['check', '--json', '--root', project.root]);
    const line = findLine(project, 'register/events.md', '`string<uri>`');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({
      findings: [
        {
          code: 'TYPE-UNKNOWN',
          severity: 'error',
          message: '`string<uri>` is not a type',
          place: { file: 'register/events.md', line, column: 14, endLine: line, endColumn: 25 },
          found: 'string<uri>',
          expected:
            'string, string<url>, string<base64>, string<url,base64>, string<integer>, string<decimal>, integer, number, boolean, int64, enum, object, unknown, array<…>',
          nearest: 'string<url>',
          help: 'use a type of the grammar',
          fix: {
            safety: 'suggested',
            title: 'write string<url>',
            edits: [
              {
                place: { file: 'register/events.md', line, column: 14, endLine: line, endColumn: 25 },
                text: 'string<url>',
              },
            ],
          },
        },
      ],
    });
  });

  it('prints what was written and nothing else', () => {
    const project = createProject();
    const first = JSON.parse(runContractCli(['generate', '--json', '--root', project.root]).stdout);
    expect(first).toEqual({
      findings: [],
      written: expect.arrayContaining(['client.ts', 'kernel/check.ts']),
      removed: [],
    });
    const second = runContractCli(['generate', '--json', '--root', project.root]);
    expect(JSON.parse(second.stdout)).toEqual({ findings: [], written: [], removed: [] });
  });
});

describe('colour', () => {
  const project = createWrong();
  const check = ['check', '--root', project.root];
  const plain = runContractCli(check).stdout;

  it('is left out in a pipe', () => {
    expect(plain).toContain('TYPE-UNKNOWN');
    expect(plain).not.toContain(ESCAPE);
  });

  it('comes with FORCE_COLOR, and changes nothing but the escape codes', () => {
    const { stdout } = runContractCli(check, { FORCE_COLOR: '1' });
    expect(stdout).toContain(`${ESCAPE}[31mTYPE-UNKNOWN${ESCAPE}[39m`);
    expect(stdout.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  it.each([[{ NO_COLOR: '1', FORCE_COLOR: '1' }], [{ FORCE_COLOR: '0' }], [{ FORCE_COLOR: '' }], [{ NO_COLOR: '1' }]])(
    'is switched off by %j',
    (env) => {
      expect(runContractCli(check, env).stdout).toBe(plain);
    },
  );

  it('never comes from the register itself', () => {
    const hostile = createProject();
    replaceText(hostile, 'register/policies.md', '| `wait` | 30 s |', `| \`wait\` | ${ESCAPE}[31m30 s |`);
    const { code, stdout } = runContractCli(['check', '--root', hostile.root], { FORCE_COLOR: '1' });
    expect(code).toBe(1);
    expect(stdout).toContain('\uFFFD[31m30 s');
    expect(stdout).not.toContain(`${ESCAPE}[31m30 s`);
  });
});
