// Evaluates a compiled condition on a view without making code of it, for whoever needs its verdict while generating; it calls the same kernel functions as the printed code.
import {
  all,
  and,
  at,
  double,
  equalLists,
  exists,
  existsOne,
  filled,
  int,
  isIn,
  need,
  or,
  sequence,
  size,
  sum,
  supplied,
  truth,
} from '../kernel/conditions.ts';
import { isRecord } from '../kernel/view.ts';
import { type BinaryFunction, type BinaryOperator, namePresence, type Term, type UnaryFunction } from './term.ts';

/** The names that a term may read, the innermost first. */
export interface Names {
  readonly name: string;
  readonly value: unknown;
  readonly outer?: Names;
}

// A checked tree gives each function what it takes, which the type of a table of them all cannot say.
const UNARY = { size, filled, int, double, sum, sequence, need, truth } as Readonly<
  Record<UnaryFunction, (value: unknown) => unknown>
>;
const BINARY = { supplied, equalLists, isIn, at } as Readonly<
  Record<BinaryFunction, (first: unknown, second: unknown) => unknown>
>;

/** What a condition reads at its top. */
export function nameRoots(self: unknown, given: unknown): Names {
  return { name: 'self', value: self, outer: { name: 'given', value: given } };
}

/** Throws `Undecided` where the printed code does. */
export function evaluateTerm(term: Term, names: Names): unknown {
  switch (term.kind) {
    case 'literal':
      return term.value;
    case 'name':
      return readName(term.name, names);
    case 'property':
      return readProperty(evaluateTerm(term.of, names), term.name);
    case 'presence':
      return readProperty(evaluateTerm(term.of, names), namePresence(term.name));
    case 'list':
      return term.items.map((item) => evaluateTerm(item, names));
    case 'unary-call':
      return UNARY[term.name](evaluateTerm(term.of, names));
    case 'binary-call':
      return BINARY[term.name](evaluateTerm(term.first, names), evaluateTerm(term.second, names));
    case 'logic':
      if (!term.guarded) return evaluatePlain(term, names);
      return (term.operator === '&&' ? and : or)(
        () => readTruth(term.left, names),
        () => readTruth(term.right, names),
      );
    case 'binary':
      return operate(term.operator, evaluateTerm(term.left, names), evaluateTerm(term.right, names));
    case 'not':
      return evaluateTerm(term.of, names) !== true;
    case 'minus':
      return -Number(evaluateTerm(term.of, names));
    case 'choice':
      return evaluateTerm(evaluateTerm(term.test, names) === true ? term.yes : term.no, names);
    case 'text-test':
      return String(evaluateTerm(term.of, names))[term.name](String(evaluateTerm(term.argument, names)));
    case 'macro':
      return evaluateMacro(term, names);
  }
}

/** Both sides can always be decided. */
function evaluatePlain({ operator, left, right }: Extract<Term, { kind: 'logic' }>, names: Names): boolean {
  const isFirst = evaluateTerm(left, names) === true;
  return isFirst === (operator === '&&') ? evaluateTerm(right, names) === true : isFirst;
}

function evaluateMacro(term: Extract<Term, { kind: 'macro' }>, names: Names): unknown {
  const list = evaluateTerm(term.list, names);
  if (!Array.isArray(list)) throw new Error(`a checked condition takes items of ${String(list)}`);
  const items: readonly unknown[] = list;
  const nameItem = (value: unknown): Names => ({ name: term.variable, value, outer: names });
  const test = (item: unknown): boolean | null => readTruth(term.body, nameItem(item));
  switch (term.name) {
    case 'all':
      return all(items, test);
    case 'exists':
      return exists(items, test);
    case 'existsOne':
      return existsOne(items, test);
    case 'filter':
      return items.filter((item) => test(item) === true);
    case 'map':
      return items.map((item) => evaluateTerm(term.body, nameItem(item)));
  }
}

function readTruth(term: Term, names: Names): boolean | null {
  const value = evaluateTerm(term, names);
  return typeof value === 'boolean' ? value : null;
}

function readName(name: string, names: Names): unknown {
  for (let reached: Names | undefined = names; reached !== undefined; reached = reached.outer)
    if (reached.name === name) return reached.value;
  throw new Error(`a checked condition reads ${name}, which is not in reach`);
}

function readProperty(value: unknown, name: string): unknown {
  if (!isRecord(value)) throw new Error(`a checked condition reads ${name} of ${String(value)}`);
  return value[name];
}

/** Both sides are numbers or both are texts, and neither is missing; only equality takes anything. */
function operate(operator: BinaryOperator, left: unknown, right: unknown): unknown {
  if (operator === '===') return left === right;
  if (operator === '!==') return left !== right;
  if (typeof left === 'string' && typeof right === 'string')
    return operator === '+' ? left + right : compare(operator, left, right);
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return compare(operator, a, b);
  }
}

function compare<Side extends string | number>(operator: BinaryOperator, left: Side, right: Side): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      throw new Error(`a checked condition has ${operator} between ${typeof left}s`);
  }
}
