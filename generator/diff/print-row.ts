// A row in one line, without its name and its evidence: what came or went with it.

import type { Field, ModelRow, Operation, PriceRow, QuarantineRow, TakenField } from '../kernel/contract-model.ts';
import { printLimit, printType } from '../kernel/field-notation.ts';
import type { ListedRow } from '../kernel/list-rows.ts';
import { printShape } from '../model/pair-rows.ts';
import { printAllowed } from './compare-conditions.ts';
import { printRequired } from './compare-fields.ts';

export function printRow(listed: ListedRow): string {
  switch (listed.kind) {
    case 'operations':
      return printOperation(listed.row);
    case 'fields':
      return printField(listed.row);
    case 'values':
      return listed.row.value;
    case 'rules':
      return listed.row.condition.cel;
    case 'models':
      return printModel(listed.row);
    case 'rejected':
      return printShape(listed.row.shape);
    case 'prices':
      return printPrice(listed.row);
    case 'units':
      return `${listed.row.listPrice} ${listed.row.currency}`;
    case 'errors':
      return `HTTP ${listed.row.http}, ${listed.row.class}, retry ${listed.row.retry}: ${listed.row.meaning}`;
    case 'patterns':
      return `${listed.row.operation}: ${listed.row.purpose}`;
    case 'takes':
      return printTaken(listed.row);
    case 'quarantine':
      return printQuarantine(listed.row);
    case 'policies':
      return listed.row.value;
    case 'sources':
      return `${listed.row.kind}: ${listed.row.title}`;
    case 'runs':
      return `${listed.row.outcome}: ${listed.row.operations.join(', ')}`;
    case 'readings':
      return listed.row.reading;
    case 'gaps':
      return `${listed.row.state}: ${listed.row.subject}`;
  }
}

function printOperation({ method, path }: Operation): string {
  return path === '' ? method : `${method} ${path}`;
}

function printField({ type, required, default: fallback, limits }: Field): string {
  return [
    printType(type),
    `required ${printRequired(required)}`,
    ...(fallback === undefined ? [] : [`default ${fallback}`]),
    ...limits.map(printLimit),
  ].join(', ');
}

function printModel({ model, field, allowed, when }: ModelRow): string {
  return `${model}: ${field} ${printAllowed(allowed)}${when === undefined ? '' : ` when ${when}`}`;
}

function printPrice({ units, unit, per, quantity, condition }: PriceRow): string {
  const count = quantity === undefined ? '' : ` x ${quantity.cel}`;
  return `${units} ${unit} a ${per}${count}${condition === undefined ? '' : ` when ${condition.cel}`}`;
}

function printTaken({ takes, values }: TakenField): string {
  return [takes, ...(values.length === 0 ? [] : [values.join(', ')])].join(' ');
}

function printQuarantine({ shape, operation }: QuarantineRow): string {
  return shape === undefined ? operation : printShape(shape);
}
