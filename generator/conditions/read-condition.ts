// Reads one condition of a cell: parses it, checks its types against the operation, and says which fields it reads.
import type { TypeCheckResult } from '@marcbachmann/cel-js';
import { type Breach, compileBreach } from '../breaches/compile-breach.ts';
import type { RequestFields } from '../breaches/request-fields.ts';
import type { Code } from '../findings/catalogue.ts';
import type { Report } from '../findings/finding.ts';
import type { Condition } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import type { Place } from '../read/page.ts';
import { adviseMending } from './advise-mending.ts';
import { type AskLater, checkTypes, nameQuestion, RESULTS, type TypeQuestion } from './check-types.ts';
import { type Compiled, compileTree, type ResultKind } from './compile.ts';
import { narrowScope, parseCel } from './environment.ts';
import { UnknownName, Unsupported } from './expression.ts';
import { type Excess, findExcess } from './find-excess.ts';
import { type EnumValues, findStrangeValues, type StrangeValue } from './find-strange-values.ts';
import { findSubject } from './find-subject.ts';
import { NOTHING_ACCEPTED } from './list-accepted.ts';
import { remember } from './remember.ts';
import type { Scope } from './scope.ts';

export interface ConditionReader {
  /** The condition, or undefined after a finding. `place` maps a range of the expression to where it is written. */
  read(cel: string, place: Placing, report: Report): Condition | undefined;
  /** The same for an expression that counts something. */
  readNumber(cel: string, place: Placing, report: Report): Condition | undefined;
  /** Code of an expression that `read` accepted. */
  compile(cel: string): Compiled;
  /** Code of an expression that `readNumber` accepted. */
  compileNumber(cel: string): Compiled;
  /** When a valid request decidedly breaks an expression that `read` accepted. */
  compileBreach(cel: string, fields: RequestFields): Breach;
  /** The field that a violation is shown at; empty when it reads none of the request. */
  findSubject(cel: string): string;
  /** Texts that are compared with an enum and are none of its values. */
  findStrangeValues(cel: string, enums: EnumValues): readonly StrangeValue[];
}

/** @param accepted in the same scope */
export function createConditionReader(scope: Scope, accepted = NOTHING_ACCEPTED, askLater?: AskLater): ConditionReader {
  const read = (result: ResultKind, cel: string, place: Placing, report: Report): Condition | undefined =>
    accepted[result].has(cel)
      ? { cel, reads: compileTree(parseCel(cel), scope, result).reads }
      : readExpression(cel, { scope, result, place, report, askLater });
  return {
    read: (cel, place, report) => read('truth', cel, place, report),
    readNumber: (cel, place, report) => read('number', cel, place, report),
    compile: (cel) => compileTree(parseCel(cel), scope, 'truth'),
    compileNumber: (cel) => compileTree(parseCel(cel), scope, 'number'),
    findStrangeValues: (cel, enums) => findStrangeValues(parseCel(cel), enums),
    findSubject: (cel) => findSubject(parseCel(cel), scope),
    compileBreach: (cel, fields) => compileBreach(parseCel(cel), scope, fields),
  };
}

/** Maps a range of an expression to where it is written. */
type Placing = (from: number, to: number) => Place;

interface Reading {
  readonly scope: Scope;
  readonly result: ResultKind;
  readonly place: Placing;
  readonly report: Report;
  readonly askLater: AskLater | undefined;
}

function readExpression(cel: string, reading: Reading): Condition | undefined {
  const { scope, result, place, report } = reading;
  if (cel.length > LONGEST) {
    report('CONDITION-UNSUPPORTED', place(0, cel.length), {
      message: `the condition has ${cel.length} characters`,
      found: `${cel.length} characters`,
      expected: `at most ${LONGEST}`,
    });
    return undefined;
  }
  const question: TypeQuestion = { cel, narrow: narrowScope(cel, scope), result };
  const key = nameQuestion(question);
  const known = RIGHT.get(key);
  if (known !== undefined) return known;
  const excess = findExcessIn(cel);
  if (excess !== undefined) {
    const { message, start, end } = excess;
    report('CONDITION-UNSUPPORTED', place(start, end), { message, found: cel.slice(start, end).slice(0, 60) });
    return undefined;
  }
  const read = (): Condition => ({ cel, reads: compileTree(parseCel(cel), scope, result).reads });
  const hoped = reading.askLater === undefined ? undefined : askLater(reading.askLater, question, read);
  if (hoped !== undefined) return hoped;
  const checked = checkTypes(question);
  if (!checked.valid) {
    reportError(checked.error, cel, reading);
    return undefined;
  }
  if (!RESULTS[result].includes(checked.type ?? '')) {
    report('CONDITION-TYPE', place(0, cel.length), {
      message: `the ${result === 'truth' ? 'condition' : 'quantity'} is of type ${checked.type}`,
      found: checked.type ?? 'unknown',
      expected: RESULTS[result].join(' or '),
    });
    return undefined;
  }
  try {
    return remember(RIGHT, MOST_RIGHT, key, read);
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    const found = cel.slice(error.start, error.end);
    const at = place(error.start, error.end);
    if (error instanceof UnknownName) reportName(found, at, scope, report);
    else report('CONDITION-UNSUPPORTED', at, { message: error.message, found });
    return undefined;
  }
}

/** What the checker of types says is wrong. */
function reportError(error: TypeCheckResult['error'], cel: string, { scope, place, report }: Reading): void {
  const range = error?.range ?? { start: 0, end: cel.length };
  const end = Math.max(range.end, Math.min(range.start + 1, cel.length));
  const code = classifyError(error?.name, error?.code);
  const found = cel.slice(range.start, end);
  const at = place(Math.min(range.start, cel.length), end);
  const message = error?.summary ?? 'the condition cannot be read';
  if (code === 'CONDITION-NAME') reportName(found, at, scope, report, error?.code === 'unknown_variable');
  else
    report(code, at, {
      message: `${message.slice(0, 1).toLowerCase()}${message.slice(1)}`,
      found: found === '' ? 'the end of the condition' : found,
      help: adviseMending(cel, found, message),
    });
}

/** Undefined where it cannot even be compiled: then it is certainly wrong, and the checker says best why. */
function askLater(later: AskLater, question: TypeQuestion, read: () => Condition): Condition | undefined {
  try {
    return later(question, read);
  } catch {
    return undefined;
  }
}

/** Conditions in which nothing was found, by what they are checked against: operations that have the same fields mostly have the same conditions. */
const RIGHT = new Map<string, Condition>();

/** Of a large register all: with their keys half a kilobyte each. */
const MOST_RIGHT = 2_000;

/** Six times the longest condition that a real register has. */
const LONGEST = 4_000;

/** Asked before the types are checked: also the type checker goes down the tree. */
function findExcessIn(cel: string): Excess | undefined {
  try {
    return findExcess(parseCel(cel));
  } catch {
    // What cannot be parsed is described by the check.
    return undefined;
  }
}

function reportName(found: string, place: Place, scope: Scope, report: Report, isVariable = false): void {
  const nearest = findNearest(found, listNames(scope));
  const owner = Object.hasOwn(scope.self, found) ? 'this' : Object.hasOwn(scope.given, found) ? 'given' : undefined;
  const whole = owner === undefined ? undefined : `${owner}.${found}`;
  report('CONDITION-NAME', place, {
    message: `the condition reads \`${found}\`, which is no field here`,
    found,
    // A name that exists elsewhere is none to write here, and alone it says nothing of where it belongs.
    nearest: nearest === found ? (isVariable ? whole : undefined) : nearest,
    help: whole === undefined ? undefined : `write ${whole}`,
  });
}

function classifyError(name: string | undefined, code: string | undefined): Code {
  if (name === 'ParseError') return 'CONDITION-SYNTAX';
  return code === 'no_such_key' || code === 'unknown_variable' ? 'CONDITION-NAME' : 'CONDITION-TYPE';
}

function listNames(scope: Scope): string[] {
  const names = new Set(['this', 'given']);
  const visit = (shape: ViewShape): void => {
    for (const [name, node] of Object.entries(shape)) {
      names.add(name);
      visitNode(node);
    }
  };
  const visitNode = (node: ViewNode): void => {
    if (node.kind === 'object') visit(node.fields);
    if (node.kind === 'list') visitNode(node.of);
  };
  visit(scope.self);
  visit(scope.given);
  return [...names];
}
