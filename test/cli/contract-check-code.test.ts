// `contract check` compares the hand-written code that a project names with its register: a real project, a real process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Finding } from '../../generator/findings/finding.ts';
import { generate } from '../../generator/run-contract.ts';
import { createProject, type Project, readText, writeText } from '../vendors/project.ts';
import { type CliRun, runContractCli } from '../vendors/run-contract-cli.ts';

const WRONG = "export const isRoad = (body: any) => body.rush_hours === '24' && body.label_imge === undefined;\n";

function createCode(text: string): Project {
  const project = createProject();
  generate(project.folders);
  mkdirSync(join(project.root, 'src'));
  writeText(project, 'contract.config.json', '{ "code": ["src"] }\n');
  writeText(project, 'src/parcel.ts', text);
  return project;
}

function check(project: Project, ...args: readonly string[]): CliRun {
  return runContractCli(['check', '--root', project.root, ...args]);
}

function listFindings(project: Project): readonly Finding[] {
  const report: { readonly findings: readonly Finding[] } = JSON.parse(check(project, '--json').stdout);
  return report.findings;
}

it('points at the line and says what was probably meant', () => {
  expect(check(createCode(WRONG))).toEqual({
    code: 1,
    stdout: `src/parcel.ts:1:71  CODE-FIELD  label_imge is no field of parcel.create request
     1 | export const isRoad = (body: any) => body.rush_hours === '24' && body.label_imge === undefined;
       |                                                                       ^^^^^^^^^^
  found         label_imge
  expected      service, tier, recipient, weight, copies, temperature, discount, insured, …
  did you mean  label_image
  fix           use a registered field; a name that never travels is declared in a comment: @own name: why
  contract fix  --suggested would write label_image

1 finding
`,
    stderr: '',
  });
});

it('is clean where the code is right', () => {
  const run = check(createCode(WRONG.replace('label_imge', 'label_image')));
  expect(run).toEqual({
    code: 0,
    stdout: 'clean: the register is consistent, and what is made from it is what it says\n',
    stderr: '',
  });
});

it('names a broken file and checks the others', () => {
  const project = createCode(WRONG);
  writeText(project, 'src/broken.ts', 'export const = 1;\n');
  expect(listFindings(project).map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`)).toEqual(
    ['src/broken.ts:1:14 CODE-PARSE', 'src/parcel.ts:1:71 CODE-FIELD'],
  );
});

it('a row that changes makes the constant that quotes it wrong', () => {
  const project = createCode('// @row parcel.create/copies range.max\nexport const MOST_COPIES = 10;\n');
  expect(check(project).code).toBe(0);
  const page = readText(project, 'register/parcel.md');
  writeText(
    project,
    'register/parcel.md',
    page.replace(
      '| `copies` | `integer` | no | `1` | `range 1..10` |',
      '| `copies` | `integer` | no | `1` | `range 1..12` |',
    ),
  );
  generate(project.folders);
  expect(check(project).stdout).toContain(
    'src/parcel.ts:2:28  CODE-QUOTE  parcel.create/copies range.max is 12, the code says 10\n',
  );
});

it('a folder that is named and holds no code is a finding', () => {
  const project = createCode(WRONG);
  writeText(project, 'contract.config.json', '{ "code": ["source"] }\n');
  expect(check(project).stdout).toContain(
    'contract.config.json:1:1  CODE-PARSE  no code stands in source, which is named as a folder of hand-written code\n',
  );
});

const CODES = [
  ['silences the line below it', '// contract-ignore CODE-FIELD until=2999-01-31 reason="a new field"\n', []],
  ['of the other kind silences it too', '/* contract-ignore CODE-FIELD until=2999-01-31 reason="a new field" */\n', []],
  [
    'that has expired silences nothing',
    '// contract-ignore CODE-FIELD until=2020-01-31 reason="old"\n',
    ['SUPPRESSION-EXPIRED', 'CODE-FIELD'],
  ],
  [
    'of another code silences nothing',
    '// contract-ignore CODE-PATH until=2999-01-31 reason="why"\n',
    ['SUPPRESSION-UNUSED', 'CODE-FIELD'],
  ],
  [
    'without a reason silences nothing',
    '// contract-ignore CODE-FIELD until=2999-01-31\n',
    ['SUPPRESSION-FORM', 'CODE-FIELD'],
  ],
  [
    'with a row silences nothing',
    '// contract-ignore CODE-FIELD until=2999-01-31 reason="why" row="x"\n',
    ['SUPPRESSION-FORM', 'CODE-FIELD'],
  ],
  [
    'of what must be mended silences nothing',
    '// contract-ignore CODE-ROW until=2999-01-31 reason="why"\n',
    ['SUPPRESSION-FORM', 'CODE-FIELD'],
  ],
  ['in a text silences nothing', '`// contract-ignore CODE-FIELD until=2999-01-31 reason="why"`;\n', ['CODE-FIELD']],
] as const;

it.each(CODES)('a comment %s', (_what, comment, codes) => {
  const findings = listFindings(createCode(`${comment}${WRONG}`));
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

it('contract fix writes the nearest name and the row of a field, where a person wants it', () => {
  const project = createCode(`import type { ParcelCreateRequest } from '../generated/types/parcel-create.ts';

export const part: Partial<ParcelCreateRequest> = {
  weight: 2,
  service: 'raod', // the slow one
};
`);
  const run = runContractCli(['fix', '--suggested', '--root', project.root]);
  expect(run.stdout).toContain('3 mended in 1 page; nothing is left\n');
  expect(
    readText(project, 'src/parcel.ts'),
  ).toBe(`import type { ParcelCreateRequest } from '../generated/types/parcel-create.ts';

export const part: Partial<ParcelCreateRequest> = {
  // @row parcel.create/weight
  weight: 2,
  // @row parcel.create/service
  service: 'road', // the slow one
};
`);
  expect(check(project).code).toBe(0);
});
