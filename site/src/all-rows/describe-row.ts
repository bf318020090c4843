// What a row says, as prose with code marks: one sentence for each kind of table, beside its notes.
import type {
  Field,
  Gap,
  Operation,
  PriceRow,
  RejectedShape,
  Required,
  Run,
  Source,
  TakenField,
} from '../../../generated/kernel/contract-model.ts';
import { describeModel } from '../../../generated/kernel/describe-requirement.ts';
import { printLimit, printType } from '../../../generated/kernel/field-notation.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { sayOrShow } from '../conditions/say-condition.ts';

export interface RowWords {
  readonly says: string;
  readonly notes: string;
}

export function describeRow(listed: ListedRow): RowWords {
  switch (listed.kind) {
    case 'operations':
      return words(describeOperation(listed.row), listed.row.notes);
    case 'fields':
      return words(describeField(listed.row), listed.row.notes);
    case 'values':
      return words(`value ${mark(listed.row.value)}`, listed.row.notes);
    case 'rules':
      return words(listed.row.message, `holds when ${mark(listed.row.condition.cel)}`);
    case 'models':
      return words(describeModel(listed.row, listed.row.when && sayOrShow(listed.row.when)), listed.row.notes);
    case 'rejected':
      return words(`${describeShape(listed.row.shape)}: ${listed.row.seen}`, useInstead(listed.row.instead));
    case 'prices':
      return words(describePrice(listed.row), listed.row.notes);
    case 'units':
      return words(`${listed.row.listPrice} ${listed.row.currency} by the list`, listed.row.notes);
    case 'errors':
      return words(
        `HTTP ${listed.row.http}, ${listed.row.class}, retry ${listed.row.retry}: ${listed.row.meaning}`,
        listed.row.advice,
      );
    case 'patterns':
      return words(`${listed.row.purpose}; ${listed.row.class}`, listed.row.notes);
    case 'takes':
      return words(describeTaken(listed.row), listed.row.notes);
    case 'quarantine': {
      const { shape, why, instead } = listed.row;
      return words(
        `${shape === undefined ? 'the whole operation' : describeShape(shape)}: ${why}`,
        useInstead(instead),
      );
    }
    case 'policies':
      return words(listed.row.value, listed.row.why);
    case 'sources':
      return words(describeSource(listed.row), `trusted for ${listed.row.trustedFor}`);
    case 'runs':
      return words(describeRun(listed.row), undefined);
    case 'readings':
      return words(`${listed.row.chosen ? 'chosen' : 'not chosen'}: ${listed.row.reading}`, listed.row.why);
    case 'gaps':
      return words(describeGap(listed.row), listed.row.closesBy === '' ? '' : `closes by ${listed.row.closesBy}`);
  }
}

function words(says: string, notes: string | undefined): RowWords {
  return { says: dropLinks(says), notes: dropLinks(notes ?? '') };
}

/** Links in cells are relative to the page of the register; here only their text is right. */
function dropLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^()\s]*\)/g, '$1');
}

function mark(code: string): string {
  return `\`${code}\``;
}

function describeOperation({ method, path, bills }: Operation): string {
  const route = mark(path === '' ? method : `${method} ${path}`);
  return bills ? `${route}, bills` : route;
}

function describeField({ type, required, default: fallback, limits }: Field): string {
  return [
    mark(printType(type)),
    describeRequired(required),
    fallback === undefined ? '' : `default ${mark(String(fallback))}`,
    ...limits.map((limit) => mark(printLimit(limit))),
  ]
    .filter((piece) => piece !== '')
    .join(', ');
}

function describeRequired(required: Required): string {
  switch (required.kind) {
    case 'yes':
      return 'required';
    case 'no':
      return 'optional';
    case 'expected':
      return 'expected';
    case 'if':
      return `required when ${sayOrShow(required.condition.cel)}`;
  }
}

function describeShape(shape: RejectedShape): string {
  switch (shape.kind) {
    case 'condition':
      return mark(shape.condition.cel);
    case 'field':
      return mark(shape.path);
    case 'text':
      return shape.text;
  }
}

function useInstead(instead: string): string {
  return instead === '' ? '' : `use instead: ${instead}`;
}

function describePrice({ units, unit, per, quantity, condition }: PriceRow): string {
  const count = quantity === undefined ? '' : `, times ${mark(quantity.cel)}`;
  const when = condition === undefined ? '' : `, when ${sayOrShow(condition.cel)}`;
  return `${units} ${unit} units for each ${per}${count}${when}`;
}

function describeTaken({ takes, values }: TakenField): string {
  return values.length === 0 ? takes : `${takes}: ${values.map(mark).join(', ')}`;
}

function describeSource({ title, kind, publisher, captured }: Source): string {
  return `${title}; ${kind}, ${publisher}${captured === undefined ? '' : `, captured ${captured}`}`;
}

function describeRun({ date, outcome, operations, model, code, deduction, failure }: Run): string {
  return [
    `${outcome} on ${date}: ${operations.map(mark).join(', ')}`,
    model === undefined ? '' : `with ${mark(model)}`,
    code === undefined ? '' : `code ${code}`,
    failure ?? '',
    deduction === undefined ? '' : `deduction ${deduction}`,
  ]
    .filter((piece) => piece !== '')
    .join(', ');
}

function describeGap({ state, subject, note }: Gap): string {
  return `${state}, about ${mark(subject)}${note === '' ? '' : `: ${note}`}`;
}
