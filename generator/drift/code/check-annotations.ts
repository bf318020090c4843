// What annotations claim: the row exists, production may stand on it, and the number or text beside it is the one that the row has.
import { ts } from 'ts-morph';
import type { Code } from '../../findings/catalogue.ts';
import type { FindingDetail } from '../../findings/finding.ts';
import { listFacets, type Row } from '../../kernel/look-up.ts';
import type { Place } from '../../read/page.ts';
import { findWeakness } from './check-status.ts';
import { nameField } from './contract/wire-tree.ts';
import type { Inspection } from './inspection.ts';
import { findAnnotated } from './source/annotated-literal.ts';
import type { RowAnnotation } from './source/annotations.ts';
import type { Literal } from './source/literals.ts';
import { readPropertyName } from './source/syntax.ts';

export function checkAnnotations(inspection: Inspection): void {
  for (const annotation of inspection.annotations.rows) {
    const problem = findProblem(annotation, inspection);
    if (problem !== undefined) inspection.report(problem.code, problem.at, problem.detail);
  }
}

interface Problem {
  readonly code: Code;
  readonly at: ts.Node | Place;
  readonly detail: FindingDetail;
}

/** The first thing that is wrong with it: what comes after would only follow from that. */
function findProblem(annotation: RowAnnotation, inspection: Inspection): Problem | undefined {
  const { address, place, target } = annotation;
  const { addresses, refusals } = inspection.contract;
  const row = addresses.find(address);
  if (row === undefined)
    return {
      code: 'CODE-ROW',
      at: place,
      detail: { message: `${address} names no row`, found: address, nearest: addresses.suggest(address) },
    };
  const weakness = findWeakness(row, refusals);
  if (weakness !== undefined)
    return { code: 'CODE-STATUS', at: place, detail: { message: `${address} ${weakness}`, found: address } };
  if (target !== undefined) return findQuoteProblem(row, annotation, target, inspection);
  const help = 'write it above the code that it is about, or take it away';
  return {
    code: 'CODE-ANNOTATION',
    at: place,
    detail: { message: 'the annotation stands at no code', found: address, help },
  };
}

function findQuoteProblem(
  row: Row,
  { address, word }: RowAnnotation,
  target: ts.Node,
  { judged }: Inspection,
): Problem | undefined {
  const facets = listFacets(row);
  const literal = findAnnotated(target);
  const isQuoted = word !== undefined && (facets.has(word.text) || isBound(word.text));
  const value = isQuoted ? facets.get(word.text) : undefined;
  if (isQuoted && value === undefined)
    return {
      code: 'CODE-ROW',
      at: word.place,
      detail: { message: `${address} has no ${word.text}`, found: word.text, expected: [...facets.keys()].join(', ') },
    };
  if (isQuoted && literal === undefined)
    return {
      code: 'CODE-ANNOTATION',
      at: word.place,
      detail: {
        message: `${address} ${word.text} is quoted, but no single number or text stands beside it`,
        found: word.text,
        help: 'write the annotation above the constant that holds the value',
      },
    };
  if (literal === undefined || !(isQuoted || isAbout(row, literal, target))) return undefined;
  const allowed = value === undefined ? listAllowed(row, literal) : [value];
  if (allowed.length > 0) judged.add(literal.node);
  return compareQuote(literal, allowed, isQuoted ? `${address} ${word.text}` : address);
}

/** What looks like the end of a range is meant as one, also where the row has none. */
function isBound(word: string): boolean {
  return /^[a-z]+\.(?:min|max)$/.test(word);
}

/** A property gives a field its value, which the ends of a range do not tell; one of another name may be anything of the row. */
function isAbout(row: Row, { kind }: Literal, target: ts.Node): boolean {
  if (!ts.isPropertyAssignment(target)) return true;
  const field = row.kind === 'field' ? row.row : row.kind === 'value' ? row.field : undefined;
  return field === undefined || (kind !== 'number' && readPropertyName(target.name)?.text === nameField(field.path));
}

/** What may stand beside a row that is named without a facet; nothing if the row does not say it. */
function listAllowed(row: Row, { kind, value }: Literal): string[] {
  switch (row.kind) {
    case 'value':
      return kind === 'text' ? [row.row.value] : [];
    case 'field':
      return kind === 'number' ? listNumbers(row) : kind === 'text' ? row.row.values.map((own) => own.value) : [];
    case 'operation':
      return kind === 'text' && String(value).startsWith('/') ? [row.row.path] : [];
    case 'policy':
      return kind === 'number' ? listNumbers(row) : [];
    case 'error':
      return kind === 'number' ? [String(row.row.code)] : [];
    default:
      return [];
  }
}

/** Every number that the row says: the ends of its ranges, its default, its values; a decision that is a number. */
function listNumbers(row: Row): string[] {
  const values = row.kind === 'field' ? row.row.values.map((own) => own.value) : [];
  return [...listFacets(row).values(), ...values].filter((text) => Number.isFinite(Number(text)));
}

function compareQuote(literal: Literal, allowed: readonly string[], what: string): Problem | undefined {
  const isSame = (text: string): boolean =>
    literal.kind === 'number' ? Number(text) === literal.value : text === String(literal.value);
  if (allowed.length === 0 || allowed.some(isSame)) return undefined;
  const [only, ...others] = allowed;
  return {
    code: 'CODE-QUOTE',
    at: literal.node,
    detail: {
      message: `${what} is ${allowed.join(' or ')}, the code says ${String(literal.value)}`,
      found: String(literal.value),
      expected: allowed.join(', '),
      nearest: others.length === 0 ? only : undefined,
    },
  };
}
