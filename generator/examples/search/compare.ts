// Steps that make a comparison true or false: one side is brought to where the other one is, or just beyond.
import type { BinaryOperator, Term } from '../../conditions/term.ts';
import { filled } from '../../kernel/conditions.ts';
import { listTexts, UNREGISTERED } from '../values/sample-text.ts';
import { listValues, sampleValue } from '../values/sample-value.ts';
import { assign } from './assign.ts';
import type { Draft } from './draft.ts';
import { evaluate, locate, read, remove, type Situation, slotAt, write } from './situation.ts';

type Comparison = Extract<Term, { kind: 'binary' }>;

const OPPOSITES: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

export function compare(term: Comparison, want: boolean, at: Situation): readonly Draft[] {
  const operator = want ? term.operator : OPPOSITES[term.operator];
  switch (operator) {
    case '===':
      return equalise(term, at);
    case '!==':
      return differ(term, at);
    case '<':
      return order(term.left, term.right, 1, at);
    case '<=':
      return order(term.left, term.right, 0, at);
    case '>':
      return order(term.right, term.left, 1, at);
    case '>=':
      return order(term.right, term.left, 0, at);
    default:
      return [];
  }
}

function equalise({ left, right }: Comparison, at: Situation): readonly Draft[] {
  const [a, b] = [evaluate(left, at), evaluate(right, at)];
  return [
    ...(isThere(b) ? assign(left, b, at) : fill(right, at)),
    ...(isThere(a) ? assign(right, a, at) : fill(left, at)),
  ];
}

function differ({ left, right }: Comparison, at: Situation): readonly Draft[] {
  return [...leave(left, evaluate(right, at), at), ...leave(right, evaluate(left, at), at)];
}

/** Any other value than this one. */
function leave(term: Term, value: unknown, at: Situation): readonly Draft[] {
  if (typeof value === 'boolean') return assign(term, !value, at);
  if (typeof value === 'number') return [...assign(term, value + 1, at), ...assign(term, value - 1, at)];
  return takeOther(term, [value], at);
}

/** A legal value of the field that is none of these; at last none at all. */
export function takeOther(term: Term, values: readonly unknown[], at: Situation): readonly Draft[] {
  const place = locate(term, at);
  const slot = place === undefined ? undefined : slotAt(at, place);
  if (place === undefined || slot === undefined)
    return term.kind === 'unary-call' ? takeOther(term.of, values.map(String), at) : [];
  const others = [...listValues(slot), UNREGISTERED].filter((other) => !values.includes(other));
  return [...others.flatMap((other) => write(at, place, other)), ...remove(at, place)];
}

/** The lesser side is brought below the greater one, or the greater above: by `gap` at least. */
function order(lesser: Term, greater: Term, gap: number, at: Situation): readonly Draft[] {
  const [low, high] = [evaluate(lesser, at), evaluate(greater, at)];
  if (typeof low === 'string' || typeof high === 'string')
    return typeof low === 'string' ? assign(greater, `${low}2`, at) : fill(lesser, at);
  return [
    ...(typeof high === 'number' ? assign(lesser, high - gap, at) : fill(greater, at)),
    ...(typeof low === 'number' ? assign(greater, low + gap, at) : fill(lesser, at)),
  ];
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A value where there is none, so that there is something to compare with. */
export function fill(term: Term, at: Situation): readonly Draft[] {
  const place = locate(term, at);
  // What is there and still no number must become one.
  if (term.kind === 'unary-call' && (term.name === 'int' || term.name === 'double')) return assign(term, 1, at);
  if (place === undefined) return term.kind === 'unary-call' ? fill(term.of, at) : [];
  const slot = slotAt(at, place);
  if (slot === undefined || filled(read(at, place))) return [];
  const index = place.path.findLast((key) => typeof key === 'number');
  return write(at, place, sampleValue(slot, index));
}

/** A text begins, ends or goes on as it should, or does not. */
export function testText(term: Extract<Term, { kind: 'text-test' }>, want: boolean, at: Situation): readonly Draft[] {
  const place = locate(term.of, at);
  const slot = place === undefined ? undefined : slotAt(at, place);
  const [text, part] = [evaluate(term.of, at), evaluate(term.argument, at)];
  if (place === undefined || slot?.type.kind !== 'string' || typeof part !== 'string') return [];
  const before = typeof text === 'string' ? text : '';
  const made =
    term.name === 'startsWith' ? [`${part}${before}`, part] : [`${before}${part}`, `${before} ${part}`.trim()];
  const candidates = want ? made : listTexts(slot, slot.type);
  return candidates
    .filter((candidate) => candidate[term.name](part) === want)
    .flatMap((candidate) => write(at, place, candidate));
}
