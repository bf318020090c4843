// Holds the types of a client against the requests of the corpus: each body as a literal of its type, and tsc says which lines are wrong.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFile, nameType } from '../../generator/plan/names.ts';
import type { CorpusCase } from '../../test/corpus/corpus-case.ts';
import type { Outcome } from './contestant.ts';
import { findMethod, KLING_API, METHODS } from './kling-api.ts';
import { findOperation, KLING_CONTRACT } from './kling-contract.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const BENCH = join(REPOSITORY, 'bench');
/** Below node_modules, where packages are found and nothing is committed. */
const WORK = join(BENCH, 'node_modules/.catch');

export interface TypedClient {
  readonly name: string;
  /** Lines that come before the bodies. */
  readonly imports: (requests: readonly CorpusCase[]) => readonly string[];
  /** Undefined if the client has no such route. */
  readonly typeOf: (request: CorpusCase) => string | undefined;
}

export const TYPED_CLIENTS: readonly TypedClient[] = [
  {
    name: KLING_API.name,
    imports: () => [
      `import type { ${Object.values(METHODS)
        .map(({ type }) => type)
        .join(', ')} } from 'kling-api/types';`,
    ],
    typeOf: (request) => findMethod(request)?.type,
  },
  {
    name: KLING_CONTRACT.name,
    imports: (requests) => {
      const ids = new Set(requests.flatMap((each) => findOperation(each)?.operation.id ?? []));
      return [...ids].map((id) => {
        const file = join(REPOSITORY, 'generated/types', `${nameFile(id)}.ts`);
        return `import type { ${nameType(id, 'request', '')} } from '${file}';`;
      });
    },
    typeOf: (request) => {
      const found = findOperation(request);
      return found === undefined ? undefined : nameType(found.operation.id, 'request', '');
    },
  },
];

export function checkTypes({ name, imports, typeOf }: TypedClient, requests: readonly CorpusCase[]): Outcome[] {
  const own = requests.filter((each) => typeOf(each) !== undefined);
  const head = imports(own);
  const bodies = own.map((each, index) => `export const body${index}: ${typeOf(each)} = ${JSON.stringify(each.body)};`);
  const wrong = listWrongLines(name, [...head, ...bodies].join('\n'));
  const first = head.length + 1;
  if ([...wrong].some((line) => line < first)) throw new Error(`the types of ${name} cannot be imported`);
  return own.map((each, index) => ({
    case: each,
    isRefused: wrong.has(first + index),
    isForModel: false,
    isCut: false,
  }));
}

function listWrongLines(name: string, source: string): Set<number> {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bodies.ts'), source);
  const typeRoots = [join(REPOSITORY, 'node_modules/@types')];
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(REPOSITORY, 'tsconfig.json'),
      compilerOptions: { typeRoots },
      include: ['bodies.ts'],
    }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [join(BENCH, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'],
    { encoding: 'utf8' },
  );
  return new Set([...stdout.matchAll(/^\S*bodies\.ts\((\d+),/gm)].map((match) => Number(match[1])));
}
