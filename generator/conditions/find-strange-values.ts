// Finds texts in a condition that are compared with an enum but are none of its values: such a rule could never speak, or always.
import type { ASTNode } from '@marcbachmann/cel-js';
import { listChildren } from './find-excess.ts';

export interface StrangeValue {
  readonly value: string;
  readonly path: string;
  readonly legal: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Values of enum fields by path: `multi_prompt[].mode`. */
export type EnumValues = ReadonlyMap<string, readonly string[]>;

/** Paths of the variables of macros: in `this.shots.all(s, …)`, `s` is `shots[]`. */
type Variables = ReadonlyMap<string, string>;

export function findStrangeValues(tree: ASTNode, enums: EnumValues): StrangeValue[] {
  return visit(tree, new Map(), enums);
}

function visit(node: ASTNode, variables: Variables, enums: EnumValues): StrangeValue[] {
  const below = (children: readonly ASTNode[], inner = variables) =>
    children.flatMap((child) => visit(child, inner, enums));
  switch (node.op) {
    case '==':
    case '!=': {
      const [left, right] = node.args;
      return [
        ...compare(left, right, variables, enums),
        ...compare(right, left, variables, enums),
        ...below(node.args),
      ];
    }
    case 'in': {
      const [item, list] = node.args;
      const found = list.op === 'list' ? list.args.flatMap((each) => compare(item, each, variables, enums)) : [];
      return [...found, ...below(node.args)];
    }
    case 'rcall': {
      const [, target, args] = node.args;
      const [variable] = args;
      const path = resolvePath(target, variables);
      const isMacro = args.length === 2 && variable?.op === 'id' && path !== undefined;
      return below([target, ...args], isMacro ? new Map([...variables, [variable.args, `${path}[]`]]) : variables);
    }
    default:
      return below(listChildren(node));
  }
}

function compare(field: ASTNode, value: ASTNode, variables: Variables, enums: EnumValues): StrangeValue[] {
  const path = resolvePath(field, variables);
  const legal = path === undefined ? undefined : enums.get(path);
  if (path === undefined || legal === undefined || value.op !== 'value' || typeof value.args !== 'string') return [];
  if (legal.includes(value.args)) return [];
  return [{ value: value.args, path, legal, start: value.range.start, end: value.range.end }];
}

function resolvePath(node: ASTNode, variables: Variables): string | undefined {
  if (node.op === 'id') return node.args === 'this' && !variables.has('this') ? '' : variables.get(node.args);
  if (node.op !== '.') return undefined;
  const object = resolvePath(node.args[0], variables);
  return object === undefined ? undefined : object === '' ? node.args[1] : `${object}.${node.args[1]}`;
}
