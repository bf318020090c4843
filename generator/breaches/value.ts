// A value that a condition reads, as code over a request whose fields are valid, with all that is known of it before a request is seen.
import type { ViewNode } from '../kernel/view.ts';
import { both, type Code, choose, decideIf, FALSE, isTold, TRUE, type Verdict } from './verdict.ts';

export type Literal = string | number | boolean;

export interface Value {
  /** Right whenever `needs` is true. */
  readonly code: Code;
  readonly type: ViewNode;
  /** When the value can be told at all: a fact that nobody gave never can. */
  readonly needs: Code;
  /** Whether it may be undefined, where the condition sees null. */
  readonly absent: 'never' | 'maybe' | 'always';
  /** Where it stands in the request. */
  readonly path?: string;
  readonly literal?: Literal;
  /** All texts that it can be. */
  readonly texts?: readonly string[];
  /** A text in quotes that is such a number, unless it is empty. */
  readonly number?: 'integer' | 'decimal';
  /** A text that is never empty. */
  readonly isFilled?: boolean;
  /** Of a list that the condition writes. */
  readonly items?: readonly Value[];
  /** Of a list: its items may be undefined. */
  readonly hasAbsentItems?: boolean;
}

export function createLiteral(literal: Literal): Value {
  const kind = typeof literal === 'string' ? 'text' : typeof literal === 'boolean' ? 'boolean' : 'number';
  return { code: writeLiteral(literal), type: { kind }, needs: TRUE, absent: 'never', literal };
}

/** Text of a condition is hostile: it may neither end a line nor a script that the code stands in. */
export function writeLiteral(literal: Literal): Code {
  return JSON.stringify(literal)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('</', '<\\/');
}

/** What no body holds: a condition sees its default, an empty list, or null. */
export function createAbsent(type: ViewNode): Value {
  if (type.kind === 'list') return { ...createValue('[]', type), items: [] };
  const fallback = 'default' in type ? type.default : undefined;
  if (fallback !== undefined) return { ...createLiteral(fallback), type };
  // The printed cast: the compiler takes no undefined where a condition counts or compares.
  return { code: '(undefined as any)', type, needs: TRUE, absent: 'always' };
}

/** A fact beside the body, which nobody gave. */
export function createUnknown(type: ViewNode): Value {
  const value = createAbsent(type);
  return value.literal === undefined ? { ...value, needs: FALSE } : value;
}

/** A value that can be told when `needs` is true, and then is there. */
export function createValue(code: Code, type: ViewNode, needs: Code = TRUE): Value {
  return { code, type, needs, absent: 'never' };
}

/** A local of the code that can always be read. */
export function isLocal({ code, needs }: Value): boolean {
  return needs === TRUE && /^\$+\w+$/.test(code);
}

export interface Calls {
  /** Functions of the kernel that the code calls. */
  readonly calls: Set<string>;
}

/** True of what was sent. */
export function isSent({ code, absent }: Pick<Value, 'code' | 'absent'>, { calls }: Calls): Code {
  if (absent === 'never') return TRUE;
  if (absent === 'always') return FALSE;
  calls.add('isSent');
  return `isSent(${code})`;
}

/** When the value can be told and is there. */
export function needsOf(value: Value, context: Calls): Code {
  return both(value.needs, isSent(value, context));
}

/** A truth value as a test: one that is missing is neither. */
export function toVerdict({ code, needs, absent, literal }: Value): Verdict {
  if (absent === 'never') return decideIf(needs, literal === undefined ? code : String(literal));
  if (absent === 'always') return { yes: FALSE, no: FALSE, isDecided: false };
  return { yes: both(needs, `(${code} === true)`), no: both(needs, `(${code} === false)`), isDecided: false };
}

export function toValue(verdict: Verdict): Value {
  return createValue(verdict.yes, { kind: 'boolean' }, isTold(verdict));
}

/** One of two values; what is known of it is what is true of both. */
export function chooseValue(test: Verdict, a: Value, b: Value, type: ViewNode): Value {
  if (test.isDecided && test.yes === TRUE) return a;
  if (test.isDecided && test.yes === FALSE) return b;
  return {
    code: choose(test.yes, a.code, b.code),
    type,
    needs: both(isTold(test), choose(test.yes, a.needs, b.needs)),
    absent: a.absent === b.absent ? a.absent : 'maybe',
    hasAbsentItems: a.hasAbsentItems === true || b.hasAbsentItems === true,
  };
}

/** All that a value can be, where that is known; undefined stands for absence. */
export function listPossible({ literal, absent, texts }: Value): readonly (Literal | undefined)[] | undefined {
  if (literal !== undefined) return [literal];
  if (absent === 'always') return [undefined];
  return texts === undefined || absent === 'never' ? texts : [...texts, undefined];
}
