// What annotations claim: the row exists, production may stand on it, and the number or text beside it is the one that the row has.
import { ts } from 'ts-morph';
import type { Code } from '../../findings/catalogue.ts';
import type { FindingDetail } from '../../findings/finding.ts';
import type { Field } from '../../kernel/contract-model.ts';
import { listFacets, type Row } from '../../kernel/look-up.ts';
import type { Place } from '../../read/page.ts';
import { findWeakness } from './check-status.ts';
import { nameField } from './contract/wire-tree.ts';
import type { Inspection } from './inspection.ts';
import { findAnnotated } from './source/annotated-literal.ts';
import type { OwnName, RowAnnotation } from './source/annotations.ts';
import type { Literal } from './source/literals.ts';
import { readPropertyName } from './source/syntax.ts';

export function checkAnnotations(inspection: Inspection): void {
  const { annotations, report } = inspection;
  for (const annotation of annotations.rows) {
    const problem = findProblem(annotation, inspection);
    if (problem !== undefined) report(problem.code, problem.at, problem.detail);
  }
  const words = annotations.own.length === 0 ? new Set<string>() : listWords(inspection);
  for (const name of annotations.own) judgeOwn(name, words, inspection);
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
      return kind === 'number' ? listBounds(row.row) : kind === 'text' ? row.row.values.map((own) => own.value) : [];
    case 'operation':
      return kind === 'text' && String(value).startsWith('/') ? [row.row.path] : [];
    case 'policy':
      return kind === 'number' && Number.isFinite(Number(row.row.value.replaceAll('`', '')))
        ? [...listFacets(row).values()]
        : [];
    case 'error':
      return kind === 'number' ? [String(row.row.code)] : [];
    default:
      return [];
  }
}

/** Every number of the row: the ends of its ranges, its default, its values. */
function listBounds(field: Field): string[] {
  const ends = [...listFacets({ kind: 'field', row: field } as Row)].flatMap(([name, value]) =>
    name === 'status' ? [] : [value],
  );
  return [...ends, ...field.values.map((own) => own.value)].filter((text) => Number.isFinite(Number(text)));
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

function judgeOwn(
  { name, reason, place }: OwnName,
  words: ReadonlySet<string>,
  { contract, report }: Inspection,
): void {
  const say = (message: string, help: string): void => report('CODE-ANNOTATION', place, { message, found: name, help });
  const registered = contract.byName.get(name)?.[0]?.field?.id;
  if (registered !== undefined)
    say(`${name} is no name of this code alone: it is ${registered}`, 'take the name out of the annotation');
  else if (reason === '')
    say(`nobody says why ${name} never travels`, 'write the reason after a colon: @own name: why');
  else if (!words.has(name)) say(`no code uses ${name}`, 'take the name out of the annotation');
}

function listWords({ sources }: Inspection): Set<string> {
  return new Set(
    sources.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : [])),
    ),
  );
}
