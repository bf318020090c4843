// Register text is written by many hands and copied from the web: whatever stands in a cell, it must stay text.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pattern } from '../../../generator/kernel/patterns.ts';
import type { ErrorCode, PolicyRow } from '../../../generator/kernel/specification.ts';
import { generate } from '../../../generator/run-contract.ts';
import { compileProject, createProject, type Project, readTexts, replaceText } from '../../vendors/project.ts';
import { GOOD_PARCEL, loadCode, type ParcelCode, type PriceModule, type QuarantineModule } from './parcel-code.ts';

/** Each of these, believed, would run: it throws. */
const ATTACKS = [
  "*/ throw new Error('comment'); /*",
  "'); throw new Error('single'); ('",
  '"); throw new Error("double"); ("',
  '\x24{(() => { throw new Error("template"); })()}',
  "\\'); throw new Error('backslash'); ('",
  "</script><script>throw new Error('html')</script>",
  "@ts-nocheck */ throw new Error('pragma'); //",
];
/** Prose may hold backticks as well, and a backslash at its very end. */
const PROSE = `${ATTACKS.join(' ')} \`);throw new Error('tick');(\` \\`;

const GRADE = 'doc-confirmed | `vendor-manual-2026`';

let project: Project;
let code: ParcelCode;
let errors: string[];

beforeAll(async () => {
  project = createProject();
  const values = ATTACKS.map((text) => `| \`tier\` | \`${text}\` | ${GRADE} | | ${PROSE} |\n`).join('');
  const page = 'register/parcel.md';
  replaceText(project, page, '| how the parcel travels |', `| ${PROSE} |`);
  replaceText(project, page, '| `tier` | `night` | doc', `${values}| \`tier\` | \`night\` | doc`);
  replaceText(project, page, '| a parcel by air weighs at most 30 kg; send it by road |', `| ${PROSE} |`);
  replaceText(project, page, '| refused since 2025 | `road` |', `| ${PROSE} | ${PROSE} |`);
  replaceText(project, page, '| a key of the older service; ignored | `recipient.name` |', `| ${PROSE} | ${PROSE} |`);
  const [comment = '', quote = ''] = ATTACKS;
  const rule = `this.tier != ${JSON.stringify(comment)} && this.tier != ${JSON.stringify(quote)}`;
  replaceText(
    project,
    page,
    '| `moon-phase` |',
    `| \`hostile\` | \`${rule}\` | ${PROSE} | ${GRADE} | |\n| \`moon-phase\` |`,
  );
  replaceText(project, page, '| `array<unknown>` | no | | |', `| \`string\` | no | \`${comment}\` | |`);
  replaceText(
    project,
    'register/errors.md',
    '| no money | after-fix | account | pay |',
    `| ${PROSE} | after-fix | account | ${PROSE} |`,
  );
  replaceText(project, 'register/evidence/sources.md', '| Manual | the service |', `| ${PROSE} | ${PROSE} |`);
  const patterns = 'register/patterns.md';
  replaceText(
    project,
    patterns,
    '| a parcel by road | doc-derived | the commonest |',
    `| ${PROSE} | doc-derived | ${PROSE} |`,
  );
  replaceText(project, patterns, '| as on the door bell |', `| ${PROSE} |`);
  replaceText(project, patterns, '| too dear | `road` |', `| ${PROSE} | ${PROSE} |`);
  replaceText(project, patterns, '| a parcel that drips |', `| ${PROSE} |`);
  replaceText(project, patterns, '| `crate` | EUR |', `| \`crate\` | ${PROSE} |`);
  replaceText(project, 'register/policies.md', '| every create is charged |', `| ${PROSE} |`);
  replaceText(project, page, '| `stamp` | kilogram |', `| \`stamp\` | ${PROSE} |`);
  expect(generate(project.folders).findings).toEqual([]);
  errors = compileProject(project);
  code = await loadCode(project);
});

describe('hostile text in cells', () => {
  it('leaves code that compiles and runs', () => {
    expect(errors).toEqual([]);
  });

  it('comes back unchanged from values, messages and advice', async () => {
    const { errorCodes }: { errorCodes: readonly ErrorCode[] } = await code.load('errors.ts');
    const operation = code.operations.find(({ id }) => id === 'parcel.create');
    const request = operation?.parts.find(({ name }) => name === 'request');
    const values = Object.keys(request?.fields.tier?.values ?? {});
    expect(values).toEqual(['basic', 'express', ...ATTACKS, 'night']);
    expect(operation?.rules.find(({ id }) => id.endsWith('#air-weight'))?.message).toBe(PROSE);
    expect(operation?.rules.find(({ id }) => id.endsWith('#rejected:1'))).toMatchObject({
      message: PROSE,
      instead: PROSE,
    });
    expect(operation?.rejectedKeys.note).toMatchObject({ seen: PROSE, instead: PROSE });
    expect(errorCodes.find((row) => row.code === 20)).toMatchObject({ meaning: PROSE, advice: PROSE });
  });

  it('comes back unchanged from patterns, prices, units and the quarantine', async () => {
    const { plainParcel } = await code.load<{ readonly plainParcel: Pattern }>('builders.ts');
    expect(plainParcel.purpose).toBe(PROSE);
    const { prices, units } = await code.load<PriceModule>('prices.ts');
    expect(units.crate?.currency).toBe(PROSE);
    expect(prices['parcel.create']?.prices.find(({ id }) => id === 'parcel.create#price:air')?.per).toBe(PROSE);
    const { quarantine } = await code.load<QuarantineModule>('quarantine.ts');
    expect(quarantine['parcel.create']?.shapes.find(({ name }) => name === 'heavy-by-air')).toMatchObject({
      why: PROSE,
      instead: PROSE,
    });
  });

  it('comes back unchanged from policies', async () => {
    const { policies }: { policies: Readonly<Record<string, PolicyRow>> } = await code.load('policies.ts');
    expect(policies['create-once']).toMatchObject({ value: 'never twice', why: PROSE, decided: '2026-03-30' });
  });

  it('works as a value in schemas and conditions', () => {
    const issues = ATTACKS.map((tier) => code.check('parcel.create', 'request', { ...GOOD_PARCEL, tier }).issues);
    const hostile = ['parcel.create#hostile'];
    expect(issues.map((each) => each.map((issue) => issue.rule))).toEqual([hostile, hostile, ...Array(5).fill([])]);
  });

  it('opens no script in a literal', () => {
    const texts = Object.entries(readTexts(`${project.root}/generated`));
    const literals = texts.filter(([path]) =>
      /^(?:checks|rows|schemas|operations|prices|quarantine)\/|^(?:errors|prices)\.ts$/.test(path),
    );
    expect(literals.filter(([, text]) => text.includes('</script>')).map(([path]) => path)).toEqual([]);
  });
});

describe('a line separator', () => {
  it('is a finding where it stands in a cell', () => {
    const other = createProject();
    replaceText(other, 'register/parcel.md', '| how the parcel travels |', '| a\u2028b |');
    expect(generate(other.folders).findings).toMatchObject([{ code: 'PAGE-CONTROL-CHARACTER', found: 'U+2028' }]);
  });

  it('that a condition writes as an escape stays inside its literal', async () => {
    const other = createProject();
    const cel = 'this.depot != "a\\u2028b"';
    const row = `| \`hostile\` | \`${cel}\` | write another name | ${GRADE} | |\n`;
    replaceText(other, 'register/parcel.md', '| `moon-phase` |', `${row}| \`moon-phase\` |`);
    expect(generate(other.folders).findings).toEqual([]);
    expect(compileProject(other)).toEqual([]);
    const { check } = await loadCode(other);
    const { issues } = check('parcel.create', 'request', { ...GOOD_PARCEL, depot: 'a\u2028b' });
    expect(issues.map((issue) => issue.rule)).toEqual(['parcel.create#hostile']);
  });
});
