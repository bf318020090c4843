// What the pieces of the breach compiler share: the request, the variables of macros, and what the code will need around it.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Scope } from '../conditions/scope.ts';
import type { RequestFields } from './request-fields.ts';
import type { Calls, Value } from './value.ts';
import type { Verdict } from './verdict.ts';

export interface Context extends Calls {
  readonly scope: Scope;
  readonly fields: RequestFields;
  readonly variables: ReadonlyMap<string, Value>;
  /** Fields at the top of the request that the code names. */
  readonly bindings: Map<string, Binding>;
  readonly compileValue: (node: ASTNode, context: Context) => Value;
  readonly compileTest: (node: ASTNode, context: Context) => Verdict;
}

/** A local of the code for one field of the body. */
export interface Binding {
  readonly field: string;
  /** What stands for a field that was not sent, as code. */
  readonly fallback?: string;
}

/** A condition that is not written out for a valid request; it is evaluated like any other. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}
