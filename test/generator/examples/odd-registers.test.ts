// Registers that are odd but legal: examples stay true, harmless and few, whatever the rows are called and however many there are.
import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../../generator/kernel/examples.ts';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, linkModules, type Project, readText, writeText } from '../../vendors/project.ts';
import { loadCode } from '../pipeline/parcel-code.ts';
import { answerExample, indexRows, listUncovered, listWanted, promiseOf } from './check-example.ts';

const GRADE = 'doc-confirmed | `vendor-manual-2026` | | |';
const OPERATIONS = `| Operation | Method | Path | Bills | Posture | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| \`odd.call\` | POST | \`/odd\` | no | current | doc-confirmed | \`vendor-manual-2026\` | | |

## \`odd.call\`

`;
const FIELDS = `| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;
const VALUES = `| Field | Value | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- |
`;
const RULES = `
### Rules

| Rule | Holds when | Message | Status | Evidence | Since |
| --- | --- | --- | --- | --- | --- |
`;
const GAPS = `
| Gap | Subject | State | Closes by | Note |
| --- | --- | --- | --- | --- |
`;

/** The parcel register with one page more, generated. */
function generateWith(page: string): Project {
  const project = createProject();
  linkModules(project);
  writeText(project, 'register/odd.md', `# Odd\n\n${OPERATIONS}${page}`);
  const findings = generate(project.folders).findings.map(({ code, message }) => `${code} ${message}`);
  expect(findings).toEqual([]);
  return project;
}

function readFile(project: Project): ExampleFile {
  return JSON.parse(readText(project, 'generated/examples/odd-call.json'));
}

function field(cells: string): string {
  return `| ${cells} | ${GRADE}\n`;
}

/** Examples that are not answered as they promise, and rows without one. */
async function listWrong(project: Project): Promise<unknown[]> {
  const code = await loadCode(project);
  const kernel = await code.load<typeof import('../../../generator/kernel/check.ts')>('kernel/check.ts');
  const model = JSON.parse(readText(project, 'generated/contract.json'));
  const operation = code.operations.find(({ id }) => id === 'odd.call');
  if (operation === undefined) throw new Error('odd.call is not generated');
  const file = readFile(project);
  const wrong = file.examples.filter((example) => {
    const { says, warns } = answerExample(kernel, operation, example, indexRows(model));
    return JSON.stringify({ says, warns }) !== JSON.stringify(promiseOf(example));
  });
  return [...wrong, ...listUncovered(file, listWanted(model, operation))];
}

describe('examples', () => {
  it('hold keys that are words of JavaScript as keys like any other', async () => {
    const names = ['class', 'self', 'then', 'new', 'a-b'];
    const project = generateWith(`### Request

${FIELDS}${names.map((name) => field(`\`${name}\` | \`string\` | ${name === 'then' ? 'no' : 'yes'} | |`)).join('')}${RULES}| \`both\` | \`has(this.then) ? this.self != this.then : true\` | differ | doc-confirmed | \`vendor-manual-2026\` | |
`);
    expect(await listWrong(project)).toEqual([]);
    const [minimal] = readFile(project).examples;
    expect(Object.keys(minimal?.body ?? {})).toEqual(names.filter((name) => name !== 'then'));
  });

  it('hold values as they are written, whatever they would mean elsewhere', async () => {
    const values = ['*/', '</script>', '__proto__', "'); process.exit(7); ('", 'no-such-value', '\x24{1}'];
    const rows = values.map((value) => `| \`kind\` | \`${value}\` | ${GRADE}\n`).join('');
    const project = generateWith(`### Request\n\n${FIELDS}${field('`kind` | `enum` | yes | |')}\n${VALUES}${rows}`);
    const shown = readFile(project)
      .examples.filter(({ kind }) => kind === 'valid')
      .map(({ body }) => body);
    expect(shown).toEqual(values.map((kind) => ({ kind })));
  });

  it('of what no value is known of are denied with a reason', async () => {
    const project = generateWith(`### Request

${FIELDS}${field('`code` | `string<url>` | no | | `length ..5`')}${field('`kind` | `enum` | no | |')}
${VALUES}| \`kind\` | \`a\` | not-evidenced | \`blog-2026\` | | |
${GAPS}| \`odd-1\` | \`odd.call/kind=a\` | open | | |
`);
    expect(await listWrong(project)).toEqual([]);
    const reason = 'no value of it is known that its type and limits allow';
    expect(readFile(project).none).toEqual([
      { row: 'odd.call/code', kind: 'valid', reason },
      { row: 'odd.call/kind', kind: 'valid', reason },
      { row: 'odd.call/code', kind: 'invalid', reason },
      { row: 'odd.call/kind', kind: 'invalid', reason },
    ]);
  });

  it('of a part in which something must stand that no value is known of are all denied', async () => {
    const project = generateWith(`### Request

${FIELDS}${field('`code` | `string<url>` | yes | | `length ..5`')}${field('`note` | `string` | no | |')}`);
    expect(await listWrong(project)).toEqual([]);
    expect(readFile(project).examples).toEqual([]);
    expect(new Set(readFile(project).none.map(({ reason }) => reason))).toEqual(
      new Set(['no value is known of something that must be there']),
    );
  });

  it('of a field below one that is not evidenced are denied', async () => {
    const project = generateWith(`### Request

${FIELDS}| \`box\` | \`object\` | no | | | not-evidenced | \`blog-2026\` | | |
${field('`box.size` | `integer` | no | |')}${GAPS}| \`odd-1\` | \`odd.call/box\` | open | | |
`);
    expect(await listWrong(project)).toEqual([]);
    const reason = 'what it stands in has never been evidenced';
    expect(readFile(project).none).toEqual([
      { row: 'odd.call/box.size', kind: 'valid', reason },
      { row: 'odd.call/box.size', kind: 'invalid', reason },
    ]);
  });

  it('are not as long as limits allow', async () => {
    const project = generateWith(`### Request

${FIELDS}${field('`text` | `string` | no | | `length ..1000000`')}${field('`list` | `array<string>` | no | | `items ..1000000`')}${field('`long` | `string` | no | | `length ..9999`')}`);
    expect(await listWrong(project)).toEqual([]);
    const ids = readFile(project).examples.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('too-'))).toEqual(['too-long/long']);
  });
});

describe('an operation of very many rows', () => {
  const SPENT = 'the operation is too large for examples of all its rows';

  it('has examples of some fields and a reason for the others, in a file that grows with the rows and not with their square', () => {
    const count = 3000;
    const rows = Array.from({ length: count }, (_, index) => field(`\`f${index}\` | \`string\` | yes | |`)).join('');
    const text = readText(generateWith(`### Request\n\n${FIELDS}${rows}`), 'generated/examples/odd-call.json');
    const { examples, none }: ExampleFile = JSON.parse(text);
    expect(text.length).toBeLessThan(2000 * count);
    expect(examples.length).toBeGreaterThan(3);
    expect(new Set(none.map(({ reason }) => reason))).toEqual(new Set([SPENT]));
  });

  it('has examples of some rules and a reason for the others', () => {
    const count = 600;
    const values = Array.from({ length: count }, (_, index) => `| \`kind\` | \`v${index}\` | ${GRADE}\n`).join('');
    const rules = Array.from(
      { length: count },
      (_, index) =>
        `| \`r${index}\` | \`this.kind == "v${index}" ? this.size > ${index} : true\` | a message | doc-confirmed | \`vendor-manual-2026\` | |\n`,
    );
    const page = `### Request\n\n${FIELDS}${field('`kind` | `enum` | yes | |')}${field('`size` | `integer` | no | `0` |')}\n${VALUES}${values}${RULES}${rules.join('')}`;
    const { examples, none } = readFile(generateWith(page));
    expect(examples.filter(({ id }) => id.startsWith('broken/')).length).toBeGreaterThan(100);
    expect(new Set(none.map(({ reason }) => reason))).toEqual(new Set([SPENT]));
  });
});
