// The rows of an operation that the register lacks: one in the table of the operations that are nearest, and a section at the end of their page.
import { printCells, printHeader } from '../../cells/print-cells.ts';
import { addressField, addressValue } from '../../kernel/addresses.ts';
import { type ContractModel, type Operation, PART_NAMES } from '../../kernel/contract-model.ts';
import { splitPath } from '../../kernel/routes.ts';
import { isName } from '../../model/row-reader.ts';
import { isParameter } from '../routes.ts';
import { type Change, RANK } from './change.ts';
import { openTable, titlePart } from './locate-rows.ts';
import type { Planner } from './planner.ts';
import type { Proposal } from './proposal.ts';
import { writeField, writeValue } from './write-rows.ts';

type Proposed = Extract<Proposal, { kind: 'operation' }>;

const PATH = /^(?:\/(?:[A-Za-z0-9._~-]+|\{[A-Za-z_][A-Za-z0-9_]*\}))+$/;

export function planOperation(proposed: Proposed, planner: Planner): Change[] {
  const { model, grader, locator, ids } = planner;
  const beside = findNeighbour(model, proposed);
  const id = nameOperation(proposed, ids);
  if (beside === undefined || id === undefined) return [];
  if (proposed.path !== '' && !PATH.test(proposed.path)) return [];
  const { file } = beside.origin;
  const grade = grader.grade(id, id);
  const row = printCells('operations', {
    Operation: `\`${id}\``,
    Method: proposed.method,
    Path: proposed.path === '' ? '' : `\`${proposed.path}\``,
    // What is charged no document of this kind says; whoever believes it is free must say so.
    Bills: proposed.method === 'GET' || proposed.path === '' ? 'no' : 'yes',
    Posture: 'provisional',
    ...grade,
    Notes: 'whether it is charged is a guess',
  });
  const section = writeSection(proposed, id, planner);
  if (section === undefined) return [];
  ids.add(foldId(id));
  const questions = [id, ...section.addresses].flatMap((address) =>
    grader.ask(address, grader.grade(address, id).Status, file),
  );
  return [
    { kind: 'lines', ...locator.operation(beside), lines: [row] },
    { kind: 'lines', file, after: locator.endOf(file), rank: RANK.operation, opening: [], lines: section.lines },
    ...questions,
  ];
}

interface Section {
  readonly lines: readonly string[];
  readonly addresses: readonly string[];
}

/** Undefined if a parameter of the path has no name that a row can have. */
function writeSection(proposed: Proposed, id: string, { grader }: Planner): Section | undefined {
  const lines: string[] = ['', `## \`${id}\``];
  const addresses: string[] = [];
  for (const part of PART_NAMES) {
    const fields = part === 'path' ? listParameters(proposed) : (proposed.parts.get(part) ?? []);
    const rows: string[] = [];
    const values: string[] = [];
    for (const field of fields) {
      const address = addressField(id, part, field.path);
      const line = writeField(field, grader.grade(address, id));
      if (line === undefined && part === 'path') return undefined;
      if (line === undefined) continue;
      rows.push(line);
      addresses.push(address);
      for (const value of field.values) {
        const own = addressValue(address, value);
        const written = writeValue(field.path, value, grader.grade(own, id));
        if (written === undefined) continue;
        values.push(written);
        addresses.push(own);
      }
    }
    if (rows.length > 0) lines.push(...openTable(`### ${titlePart(part)}`, 'fields'), ...rows);
    if (values.length > 0) lines.push('', ...printHeader('values'), ...values);
  }
  return { lines, addresses };
}

/** What stands in braces, with or without a declaration; it can never be left out. */
function listParameters({ path, parts }: Proposed): NonNullable<ReturnType<Proposed['parts']['get']>> {
  const declared = new Map((parts.get('path') ?? []).map((field) => [field.path, field]));
  return splitPath(path)
    .segments.filter(isParameter)
    .map((segment) => {
      const name = segment.slice(1, -1);
      const known = declared.get(name);
      if (known !== undefined) return { ...known, required: 'yes' as const };
      return { path: name, type: { kind: 'string', formats: [] }, required: 'yes', limits: [], values: [] } as const;
    });
}

/** The operation that shares most of the path; for calls without one, another of the same method. */
function findNeighbour(model: ContractModel, { method, path }: Proposed): Operation | undefined {
  const segments = splitPath(path).segments;
  let best: Operation | undefined;
  let most = -1;
  for (const operation of model.operations) {
    if ((operation.path === '') !== (path === '')) continue;
    const own = splitPath(operation.path).segments;
    let shared = 0;
    while (shared < own.length && own[shared] === segments[shared]) shared += 1;
    const score = shared + (operation.method === method ? 0.5 : 0);
    if (score > most) {
      most = score;
      best = operation;
    }
  }
  return best;
}

const VERBS: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'replace',
  PATCH: 'change',
  DELETE: 'delete',
  CALLBACK: 'event',
  ERROR: 'body',
  OBJECT: 'object',
};

/** `parcels.get` of `GET /v1/parcels/{id}`; undefined if the path has no word for it. */
function nameOperation({ method, path, name }: Proposed, taken: ReadonlySet<string>): string | undefined {
  const segments = splitPath(path).segments;
  const word = segments.findLast((segment) => !isParameter(segment)) ?? name ?? '';
  const noun = word
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? lowerFirst(part) : `${part[0]?.toUpperCase()}${part.slice(1)}`))
    .join('');
  const read = isParameter(segments.at(-1) ?? '') ? 'get' : 'list';
  const verb = VERBS[method] ?? read;
  for (let count = 1; count <= taken.size + 1; count += 1) {
    const id = `${noun}.${verb}${count === 1 ? '' : count}`;
    if (!isName(id, 'operation')) return undefined;
    if (!taken.has(foldId(id))) return id;
  }
  return undefined;
}

/** Two ids that differ by their dot or by case become one name in code. */
export function foldId(id: string): string {
  return id.replaceAll('.', '').toLowerCase();
}

function lowerFirst(word: string): string {
  return `${word[0]?.toLowerCase() ?? ''}${word.slice(1)}`;
}
