// Rules, models, refused shapes and prices of an operation in words, one line each, which begins with a word of ours: prose of a cell could open a heading there.
import type { PriceRow, RejectedRow } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { markCode, toInline } from '../markdown.ts';
import type { CompiledRule } from '../print-rules.ts';
import { type Citations, citeRow } from './citations.ts';
import { describeNote } from './describe-fields.ts';

export function describeRows({ operation, rules }: CompiledOperation, citations: Citations): string[] {
  const messages = new Map(rules.map((rule) => [rule.id, rule.message]));
  const statuses = new Map(rules.map((rule) => [rule.id, rule.status]));
  const models = operation.models.filter(isEvidenced).map((row) => {
    const words = toInline(messages.get(row.id) ?? row.condition.cel);
    return `- model ${words}; ${citeRow(row, citations)}${describeNote(row)}`;
  });
  return [
    ...listUnder(
      'Rules',
      rules.filter(({ kind }) => kind === 'rule').map((rule) => describeRule(rule, citations)),
    ),
    ...listUnder('Models', models),
    ...listUnder(
      'Refused or retired',
      operation.rejected.map((row) => describeRejected(row, statuses.get(row.id), citations)),
    ),
    ...listUnder(
      'Prices',
      operation.prices.filter(isEvidenced).map((row) => describePrice(row, citations)),
    ),
  ];
}

function listUnder(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, '', ...lines, ''];
}

function describeRule(rule: CompiledRule, citations: Citations): string {
  return `- ${markCode(rule.id.slice(rule.id.indexOf('#') + 1))}: ${toInline(rule.message)}; holds when ${markCode(rule.cel)}; ${citeRow(rule, citations)}`;
}

function describeRejected(row: RejectedRow, status: string | undefined, citations: Citations): string {
  const instead = row.instead === '' ? '' : `; instead: ${toInline(row.instead)}`;
  return `- ${describeShape(row)}: ${toInline(row.seen)}${instead}; ${citations.cite(status, row.evidence)}`;
}

function describeShape({ shape }: RejectedRow): string {
  switch (shape.kind) {
    case 'condition':
      return markCode(shape.condition.cel);
    case 'field':
      return `key ${markCode(shape.path)}`;
    case 'text':
      return `in words: ${toInline(shape.text)}`;
  }
}

function describePrice(row: PriceRow, citations: Citations): string {
  const when = row.condition === undefined ? '' : `; when ${markCode(row.condition.cel)}`;
  const count = row.quantity === undefined ? '' : `; how many: ${markCode(row.quantity.cel)}`;
  const price = `${row.units} units (${toInline(row.unit)}) for each ${toInline(row.per)}`;
  return `- ${price}${when}${count}; ${citeRow(row, citations)}${describeNote(row)}`;
}
