// G11: what type-checking costs a consumer who reads every field of the request and the answer of 30 operations, by the declarations that name their types and by those that zod infers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { operations } from '../../generated/operations.ts';
import { nameConstant, nameFile } from '../../generator/plan/names.ts';
import { median } from '../median.ts';
import { publishPart } from '../report/publish-part.ts';
import { REPOSITORY, WORK } from './write-peers.ts';

const FOLDER = `${WORK}/types`;
const TSC = `${REPOSITORY}bench/node_modules/typescript/bin/tsc`;
const ROUNDS = 3;

interface Touched {
  /** File of the operation, and the constant of the schema that is used. */
  readonly file: string;
  readonly schema: string;
  /** Paths of all its fields. */
  readonly paths: readonly string[];
}

/** Schemas of requests and answers, as they are used or as shapes. */
function listTouched(suffix: '' | 'Shape'): Touched[] {
  const both = operations.filter(({ parts }) =>
    ['request', 'response'].every((name) => parts.some((part) => part.name === name)),
  );
  return both.slice(0, 30).flatMap(({ id, parts }) =>
    parts.flatMap(({ name, fields }) => {
      if (name !== 'request' && name !== 'response') return [];
      const schema = `${nameConstant(id)}${name === 'request' ? 'Request' : 'Response'}${suffix}`;
      const paths = Object.values(fields).flatMap(({ path, status }) => (status === 'not-evidenced' ? [] : [path]));
      return [{ file: nameFile(id), schema, paths }];
    }),
  );
}

/** Reads every field of every body. */
function printConsumer(touched: readonly Touched[]): string {
  const functions = touched.map(
    ({ file, schema, paths }, index) => `import { ${schema} } from '../dts/schemas/${file}.js';
export function read${index}(value: unknown): readonly unknown[] {
  const body: z.infer<typeof ${schema}> = ${schema}.parse(value);
  return [
${paths.map((path) => `    ${printAccess(path)},\n`).join('')}  ];
}
`,
  );
  return `import type * as z from 'zod';\n${functions.join('')}`;
}

/** `multi_prompt[].index` as `body?.["multi_prompt"]?.[0]?.["index"]`. */
function printAccess(path: string): string {
  const steps = path.split('.').map((step) => {
    const name = step.replace('[]', '');
    return `?.[${JSON.stringify(name)}]${step.endsWith('[]') ? '?.[0]' : ''}`;
  });
  return `body${steps.join('')}`;
}

/** The declarations that a package would ship. */
function emitDeclarations(): void {
  writeConfig('emit', {
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: `${FOLDER}/dts`,
      rootDir: `${REPOSITORY}generated`,
    },
    include: [`${REPOSITORY}generated/schemas`],
  });
  runCompiler('emit');
}

function writeConfig(
  name: string,
  { compilerOptions, ...rest }: { compilerOptions: object; include: readonly string[] },
): void {
  const typeRoots = [`${REPOSITORY}node_modules/@types`];
  const config = { extends: `${REPOSITORY}tsconfig.json`, compilerOptions: { ...compilerOptions, typeRoots }, ...rest };
  writeFileSync(`${FOLDER}/${name}.json`, JSON.stringify(config));
}

function runCompiler(name: string): string {
  const { stdout, status } = spawnSync(
    process.execPath,
    [TSC, '-p', `${FOLDER}/${name}.json`, '--extendedDiagnostics'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`tsc refuses ${name}:\n${stdout.split('\n').slice(0, 5).join('\n')}`);
  return stdout;
}

function readFigure(output: string, name: string): number {
  const [, figure = ''] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output) ?? [];
  return Number(figure);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
emitDeclarations();

const consumers = [
  { name: 'inferred', text: printConsumer(listTouched('Shape')) },
  { name: 'named', text: printConsumer(listTouched('')) },
  { name: 'nothing', text: "import type * as z from 'zod';\nexport type T = z.ZodType;\n" },
];
for (const { name, text } of consumers) {
  mkdirSync(`${FOLDER}/${name}`);
  writeFileSync(`${FOLDER}/${name}/consumer.ts`, text);
  writeConfig(name, { compilerOptions: {}, include: [`${FOLDER}/${name}`] });
}

const seen = new Map<string, { instantiations: number; seconds: number[] }>();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name } of consumers) {
    const output = runCompiler(name);
    const entry = seen.get(name) ?? { instantiations: readFigure(output, 'Instantiations'), seconds: [] };
    entry.seconds.push(readFigure(output, 'Total time'));
    seen.set(name, entry);
  }
}
const base = seen.get('inferred')?.instantiations ?? Number.NaN;
const named = seen.get('named')?.instantiations ?? Number.NaN;
publishPart('validation/types', {
  tables: [
    {
      title: 'A consumer of 30 operations',
      head: ['', 'instantiations', '/ inferred', 'seconds'],
      rows: [...seen].map(([name, { instantiations, seconds }]) => [
        name,
        String(instantiations),
        (instantiations / base).toFixed(3),
        median(seconds).toFixed(2),
      ]),
    },
  ],
  figures: [{ goal: 'G11', of: 'named types', value: named / base }],
});
