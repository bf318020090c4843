// Registers that are far larger, deeper or more tangled than any person writes: they compile, or they are findings; they never exhaust the stack or the patience of a test.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { createPage } from '../../../generator/read/page.ts';
import { editRegister } from '../findings/parcel-register.ts';
import { printFiles } from '../print-files.ts';

const GRADE = 'doc-confirmed | `carrier-guide-2026`';
const MANY = 10_000;

/** Compiles a register with one text replaced, generates if it may, and says what was found how often. */
function compile(good: string, bad: string) {
  const { model, findings } = compileContract([createPage('register/parcel.md', editRegister([[good, bad]]))]);
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    model,
    findings: Object.fromEntries(counts),
    files: findings.length === 0 ? printFiles(model) : new Map<string, string>(),
  };
}

/** `count` rows after a row of the register. */
function addRows(row: string, count: number, write: (index: number) => string) {
  return compile(row, `${row}\n${Array.from({ length: count }, (_, index) => write(index)).join('\n')}`);
}

const FIELD = '| `insured` | `boolean` | no | `false` | | doc-confirmed | `carrier-guide-2026` | 2026-01-15 | |';
const VALUE = '| `size` | `small` | doc-confirmed | `carrier-guide-2026` | | |';
const GAP = '| `g1` | `parcel.send/gift_wrap` | open | a run | |';
const POLICY = '| retries | 3 | reads only | 2026-02-03 |';

describe('10,000 rows', () => {
  it('of fields are 10,000 fields', () => {
    const { model, findings, files } = addRows(
      FIELD,
      MANY,
      (n) => `| \`f${n}\` | \`string\` | no | | | ${GRADE} | | |`,
    );
    expect(findings).toEqual({});
    expect(model.operations[0]?.parts[0]?.fields.length).toBe(MANY + 7);
    expect(files.get('types/parcel-send.ts')).toContain(`f${MANY - 1}?: string`);
  });

  it('of objects with a field each are that many objects', () => {
    const { model, findings } = addRows(
      FIELD,
      MANY / 2,
      (n) => `| \`f${n}\` | \`object\` | no | | | ${GRADE} | | |\n| \`f${n}.a\` | \`string\` | no | | | ${GRADE} | | |`,
    );
    expect(findings).toEqual({});
    expect(model.operations[0]?.parts[0]?.fields.length).toBe(MANY + 7);
  });

  it('of values are 10,000 values', () => {
    const { model, findings } = addRows(VALUE, MANY, (n) => `| \`size\` | \`v${n}\` | ${GRADE} | | |`);
    expect(findings).toEqual({});
    expect(model.operations[0]?.parts[0]?.fields[1]?.values.length).toBe(MANY + 2);
  });

  it('of gaps and policies are that many', () => {
    expect(addRows(GAP, MANY, (n) => `| \`h${n}\` | question ${n} | open | | |`).model.gaps.length).toBe(MANY + 1);
    expect(addRows(POLICY, MANY, (n) => `| p${n} | 1 | why | |`).model.policies.length).toBe(MANY + 1);
  });

  it('that are wrong are 10,000 findings', () => {
    const wrong = (type: string) =>
      addRows(FIELD, MANY, (n) => `| \`f${n}\` | ${type} | no | | | ${GRADE} | | |`).findings;
    expect(wrong('`strng`')).toEqual({ 'TYPE-UNKNOWN': MANY });
    expect(addRows(FIELD, MANY, (n) => `| \`f${n}\` | \`string\` |`).findings).toEqual({ 'TABLE-ROW-SHORT': MANY });
    expect(
      addRows(FIELD, MANY, (n) => `| \`f${n}\` | \`string\` | no | | | doc-confirmed | \`guide-${n}\` | | |`).findings,
    ).toEqual({ 'EVIDENCE-UNKNOWN': MANY });
  });

  it('with one name are one field and 9,999 findings', () => {
    expect(addRows(FIELD, MANY, () => `| \`same\` | \`string\` | no | | | ${GRADE} | | |`).findings).toEqual({
      'NAME-DUPLICATE': MANY - 1,
    });
  });
});

describe('a path', () => {
  const nest = (depth: number) =>
    addRows(
      FIELD,
      depth,
      (n) => `| \`${Array.from({ length: n + 1 }, () => 'd').join('.')}\` | \`object\` | no | | | ${GRADE} | | |`,
    ).findings;

  it('of 32 levels is read', () => {
    expect(nest(32)).toEqual({});
  });

  it('of more is one finding a row', () => {
    expect(nest(200)).toEqual({ 'FIELD-PARENT': 168 });
  });
});

describe('a condition', () => {
  const RULE = '`this.service != "air" \\|\\| this.weight <= 5000`';
  const read = (cel: string) => compile(RULE, `\`${cel}\``).findings;
  const repeat = (text: string, times: number) => text.repeat(times);
  const loops = (list: string, times: number) =>
    `${Array.from({ length: times }, (_, n) => `${list}.all(v${n}, `).join('')}true${')'.repeat(times)}`;

  it.each([
    ['200 parentheses', `${repeat('(', 200)}true${repeat(')', 200)}`],
    ['200 negations', `${repeat('!', 200)}true`],
    ['240 terms', Array.from({ length: 240 }, () => 'true').join(' && ')],
    ['100 branches', `${repeat('true ? ', 100)}true${repeat(' : true', 100)}`],
    ['a list of 1,000', `1 in [${Array.from({ length: 1_000 }, () => '1').join(',')}]`],
    ['three loops in each other', loops('this.stops', 3)],
    ['a loop over a sequence', loops('sequence(10000)', 1)],
  ])('of %s is read', (_what, cel) => {
    expect(read(cel)).toEqual({});
  });

  it.each([
    ['1,900 parentheses', `${repeat('(', 1_900)}true${repeat(')', 1_900)}`, 'CONDITION-SYNTAX'],
    ['3,000 negations', `${repeat('!', 3_000)}true`, 'CONDITION-UNSUPPORTED'],
    ['300 terms', Array.from({ length: 300 }, () => 'true').join(' && '), 'CONDITION-UNSUPPORTED'],
    ['250 branches', `${repeat('true ? ', 250)}true${repeat(' : true', 250)}`, 'CONDITION-SYNTAX'],
    ['more than 4,000 characters', `this.service == "${repeat('x', 4_000)}"`, 'CONDITION-UNSUPPORTED'],
    ['four loops in each other', loops('this.stops', 4), 'CONDITION-UNSUPPORTED'],
    ['a loop over a sequence in another', loops('sequence(10000)', 2), 'CONDITION-UNSUPPORTED'],
    [
      'a sequence behind filter and map in another',
      'sequence(9999).filter(a, true).all(b, sequence(9999).map(c, c).all(d, true))',
      'CONDITION-UNSUPPORTED',
    ],
    ['a number of 400 digits', repeat('9', 400), 'CONDITION-TYPE'],
    ['an open text', `this.service == "${repeat('\\\\', 1_000)}`, 'CONDITION-SYNTAX'],
  ])('of %s is a finding', (_what, cel, code) => {
    expect(read(cel)).toEqual({ [code]: 1 });
  });
});
