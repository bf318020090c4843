// Steps that give a term a certain value: the field that it reads is written, and what is counted, added up or read as a number is worked backwards.
import type { Term } from '../../conditions/term.ts';
import { roundOff } from '../values/sample-value.ts';
import { type Bounds, findBounds } from '../values/slot.ts';
import { type Draft, type Place, stepInto } from './draft.ts';
import { appendItem, findList, readItems, resizeList, resizeText } from './resize.ts';
import { enterItem, evaluate, locate, moveTo, remove, type Situation, slotAt, write } from './situation.ts';

export function assign(term: Term, target: unknown, at: Situation): readonly Draft[] {
  const place = locate(term, at);
  if (place !== undefined) return writeTarget(place, target, at);
  if (typeof target === 'boolean') return at.setting.findSteps(term, target, at);
  if (term.kind === 'macro') return Array.isArray(target) ? assignItems(term, target, at) : [];
  if (term.kind === 'choice') return assignChoice(term, target, at);
  if (term.kind === 'unary-call') return assignCall(term, target, at);
  if (term.kind === 'binary-call') return term.name === 'supplied' ? assign(term.second, target, at) : [];
  if (typeof target !== 'number') return [];
  if (term.kind === 'minus') return assign(term.of, -target, at);
  return term.kind === 'binary' ? assignOperand(term, target, at) : [];
}

/** In the type of the place; a number as near as its limits allow. */
function writeTarget(place: Place, target: unknown, at: Situation): Draft[] {
  const slot = slotAt(at, place);
  if (target === null) return remove(at, place);
  if (slot === undefined || typeof target !== 'number' || slot.type.kind === 'unknown') return write(at, place, target);
  const isWhole = slot.type.kind !== 'number' && !(slot.type.kind === 'string' && slot.type.formats[0] === 'decimal');
  const numbers = isWhole ? [Math.floor(target), Math.ceil(target)] : [roundOff(target)];
  // Beyond its limits only where that is tolerated.
  const within = new Set([...numbers.map((number) => clamp(number, findBounds(slot, 'range'))), ...numbers]);
  const isText = slot.type.kind === 'string' || slot.type.kind === 'enum' || slot.type.kind === 'int64';
  return [...within].flatMap((number) => write(at, place, isText ? String(number) : number));
}

function clamp(number: number, { min = number, max = number }: Bounds): number {
  return Math.min(Math.max(number, min), max);
}

function assignCall(
  { name, of }: Extract<Term, { kind: 'unary-call' }>,
  target: unknown,
  at: Situation,
): readonly Draft[] {
  switch (name) {
    case 'need':
    case 'int':
    case 'double':
      return assign(of, target, at);
    case 'size':
      return typeof target === 'number' ? resize(of, target, at) : [];
    case 'sum':
      return typeof target === 'number' ? assignSum(of, target, at) : [];
    case 'sequence':
      return Array.isArray(target) ? assign(of, target.length, at) : [];
    default:
      return [];
  }
}

/** So many items, or so many characters. */
export function resize(term: Term, count: number, at: Situation): readonly Draft[] {
  const listed = findList(term, at);
  if (listed === undefined) return [];
  return slotAt(at, listed.place)?.type.kind === 'array'
    ? resizeList(listed, count, at)
    : resizeText(listed.place, count, at);
}

/** The last item of the sum makes up the difference, or the first, or one more. */
function assignSum(list: Term, target: number, at: Situation): readonly Draft[] {
  const listed = findList(list, at);
  if (listed === undefined) return [];
  const { place } = listed;
  const count = readItems(at, place).length;
  const steps = [...new Set([count - 1, 0])].flatMap((index) =>
    balance(list, stepInto(place, index), index, target, at),
  );
  const longer = appendItem(listed, at);
  if (longer === undefined) return steps;
  return [...steps, ...balance(list, stepInto(place, count), count, target, moveTo(at, longer)), longer];
}

/** One item is what the others lack. */
function balance(list: Term, item: Place, index: number, target: number, at: Situation): readonly Draft[] {
  const values = evaluate(list, at);
  if (!Array.isArray(values) || index < 0 || index >= values.length) return [];
  const others = values.toSpliced(index, 1).reduce<number>((total, value) => total + Number(value), 0);
  return list.kind === 'macro'
    ? assign(list.body, target - others, enterItem(at, list.variable, item))
    : writeTarget(item, target - others, at);
}

function assignOperand(
  { operator, left, right }: Extract<Term, { kind: 'binary' }>,
  target: number,
  at: Situation,
): readonly Draft[] {
  // A side that cannot be decided yet counts nothing.
  const [a, b] = [Number(evaluate(left, at) ?? 0), Number(evaluate(right, at) ?? 0)];
  switch (operator) {
    case '+':
      return [...assign(left, target - b, at), ...assign(right, target - a, at)];
    case '-':
      return [...assign(left, target + b, at), ...assign(right, a - target, at)];
    case '*':
      return [...(b === 0 ? [] : assign(left, target / b, at)), ...(a === 0 ? [] : assign(right, target / a, at))];
    default:
      return [];
  }
}

function assignChoice(
  { test, yes, no }: Extract<Term, { kind: 'choice' }>,
  target: unknown,
  at: Situation,
): readonly Draft[] {
  const isYes = evaluate(test, at) === true;
  const other = evaluate(isYes ? no : yes, at);
  return [...(other === target ? at.setting.findSteps(test, !isYes, at) : []), ...assign(isYes ? yes : no, target, at)];
}

/** Each item of a list gets its value. */
function assignItems(
  list: Extract<Term, { kind: 'macro' }>,
  targets: readonly unknown[],
  at: Situation,
): readonly Draft[] {
  const listed = findList(list, at);
  if (list.name !== 'map' || listed === undefined) return [];
  if (readItems(at, listed.place).length !== targets.length) return resizeList(listed, targets.length, at);
  let reached = at;
  for (const [index, target] of targets.entries()) {
    const within = enterItem(reached, list.variable, stepInto(listed.place, index));
    const [step] = assign(list.body, target, within);
    if (step !== undefined) reached = moveTo(at, step);
  }
  return reached === at ? [] : [reached.draft];
}
