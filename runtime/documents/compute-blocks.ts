// What stands in computed blocks: tables made from the contract and a picture made from the code, so that no document counts or draws anything by hand.
import { posix } from 'node:path';
import type { ContractModel, Gap, Operation } from '../../generated/kernel/contract-model.ts';
import { tally } from '../../generated/kernel/count-rows.ts';
import { printLimit } from '../../generated/kernel/field-notation.ts';
import { drawMoves } from '../watcher/diagram/draw-moves.ts';
import { listMoves } from '../watcher/diagram/list-moves.ts';
import { listAreas } from './list-areas.ts';

/** Makes the text of a block for a document in `folder`; `words` are what follows its name. */
type ComputeBlock = (contract: ContractModel, folder: string, words: readonly string[]) => string;

const BLOCKS: Readonly<Record<string, ComputeBlock>> = {
  board: (contract, folder) =>
    printTable(
      ['area', 'closed by documentation', 'closed by live verification', 'closed by classification', 'open'],
      listAreas(contract).map((area) => [
        linkPage(area.file, area.title, folder),
        String(area.documentation),
        String(area.live),
        String(area.classification),
        String(area.open),
      ]),
    ),
  'gap-states': (contract) =>
    printTable(
      ['state', 'gaps'],
      Object.entries(tally(contract.gaps.map((gap) => gap.state))).map(([state, count]) => [state, String(count)]),
    ),
  /** `gaps open`, `gaps closed by documentation`; without words all of them. */
  gaps: (contract, folder, words) => {
    const state = words.join(' ');
    const gaps = contract.gaps.filter((gap) => state === '' || gap.state === state);
    return printTable(
      ['gap', 'subject', 'state', 'closes by', 'where'],
      gaps.map((gap) => listGap(gap, folder)),
    );
  },
  /** `operations legacy`: those of one posture, without a word all. */
  operations: (contract, folder, [posture]) =>
    printTable(
      ['operation', 'call', 'charged', 'posture', 'status', 'page'],
      contract.operations
        .filter((operation) => posture === undefined || operation.posture === posture)
        .map((operation) => listOperation(operation, folder)),
    ),
  prices: (contract, folder) =>
    printTable(
      ['operation', 'price', 'units', 'a', 'unit', 'status'],
      contract.operations.flatMap((operation) =>
        operation.prices.map((price) => [
          linkPage(price.origin.file, code(operation.id), folder),
          price.name,
          price.units,
          price.per,
          price.unit,
          price.status,
        ]),
      ),
    ),
  capabilities: (contract, folder) =>
    printTable(
      ['operation', 'model', 'field', 'allowed', 'when', 'status', 'since'],
      contract.operations.flatMap((operation) =>
        operation.models.map((row) => [
          linkPage(row.origin.file, code(operation.id), folder),
          code(row.model),
          code(row.field),
          row.allowed.kind === 'none'
            ? 'none'
            : row.allowed.kind === 'range'
              ? `${row.allowed.min} to ${row.allowed.max}`
              : row.allowed.values.join(', '),
          row.when === undefined ? '' : code(row.when),
          row.status,
          row.since ?? '',
        ]),
      ),
    ),
  /** The limits of files, which are held where the file is at hand. */
  media: (contract, folder) =>
    printTable(
      ['operation', 'field', 'limits', 'status'],
      contract.operations.flatMap((operation) => listMedia(operation, folder)),
    ),
  patterns: (contract, folder) =>
    printTable(
      ['pattern', 'operation', 'for', 'class'],
      contract.patterns.map((row) => [
        linkPage(row.origin.file, code(row.name), folder),
        code(row.operation),
        row.purpose,
        row.class,
      ]),
    ),
  quarantine: (contract, folder) =>
    printTable(
      ['name', 'operation', 'why', 'use instead'],
      contract.quarantine.map((row) => [
        linkPage(row.origin.file, row.name, folder),
        code(row.operation),
        row.why,
        row.instead,
      ]),
    ),
  runs: (contract, folder) =>
    printTable(
      ['run', 'operations', 'model', 'outcome', 'class of failure', 'units'],
      contract.runs.map((run) => [
        linkPage(run.origin.file, run.id, folder),
        run.operations.map(code).join(', '),
        run.model ?? '',
        run.outcome,
        run.failure ?? '',
        run.deduction ?? '',
      ]),
    ),
  disagreements: (contract, folder) => {
    const subjects = [...new Set(contract.readings.map((reading) => reading.subject))];
    return printTable(
      ['subject', 'readings', 'chosen', 'page'],
      subjects.map((subject) => {
        const group = contract.readings.filter((reading) => reading.subject === subject);
        const file = group[0]?.origin.file ?? '';
        const chosen = group.find((reading) => reading.chosen)?.reading ?? 'none';
        return [showSubject(subject), String(group.length), chosen, linkPage(file, posix.basename(file), folder)];
      }),
    );
  },
  /** States of a job of the watcher, and what moves it. */
  states: () => `\`\`\`mermaid\n${drawMoves(listMoves())}\n\`\`\``,
};

export const BLOCK_NAMES: readonly string[] = Object.keys(BLOCKS);

/** The text between the markers; undefined for a name that nothing computes. */
export function computeBlock(contract: ContractModel, file: string, name: string): string | undefined {
  const [kind = '', ...words] = name.split(' ');
  const compute = Object.hasOwn(BLOCKS, kind) ? BLOCKS[kind] : undefined;
  return compute === undefined ? undefined : `\n\n${compute(contract, posix.dirname(file), words)}\n`;
}

function listGap(gap: Gap, folder: string): string[] {
  const { file } = gap.origin;
  return [gap.id, showSubject(gap.subject), gap.state, gap.closesBy, linkPage(file, posix.basename(file), folder)];
}

function listOperation(operation: Operation, folder: string): string[] {
  const { file } = operation.origin;
  return [
    code(operation.id),
    operation.path === '' ? operation.method : code(`${operation.method} ${operation.path}`),
    operation.bills ? 'yes' : 'no',
    operation.posture,
    operation.status,
    linkPage(file, posix.basename(file), folder),
  ];
}

const MEDIA_LIMITS: readonly string[] = ['bytes', 'side', 'ratio', 'seconds', 'fps', 'format'];

function listMedia(operation: Operation, folder: string): string[][] {
  const fields = operation.parts.flatMap((part) => part.fields);
  return fields.flatMap((field) => {
    const limits = field.limits.filter(({ kind }) => MEDIA_LIMITS.includes(kind));
    if (limits.length === 0) return [];
    const shown = limits.map((limit) => code(printLimit(limit))).join(', ');
    return [[linkPage(field.origin.file, code(operation.id), folder), code(field.path), shown, field.status]];
  });
}

/** An address as code, words as they are. */
function showSubject(subject: string): string {
  return /^[a-z][A-Za-z0-9]*[.:][^ ]+$/.test(subject) ? code(subject) : subject;
}

function code(text: string): string {
  return `\`${text}\``;
}

function linkPage(file: string, text: string, folder: string): string {
  return `[${text}](${posix.relative(folder, file)})`;
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(escapeCell).join(' | ')} |\n`.replaceAll('|  |', '| |');
  return `${line(header)}${line(header.map(() => '---'))}${rows.map(line).join('')}`;
}

function escapeCell(text: string): string {
  return text.replaceAll(/\\?\|/g, '\\|').replaceAll('\n', ' ');
}
