// Conditions in words, for readers who do not read CEL. It says only what it can say exactly; of anything else there are no words.
import { type ASTNode, parse } from '@marcbachmann/cel-js';

/** `this.multi_shot && size(this.image_list) > 0` -> `multi_shot is true and image_list has items`; undefined if it cannot be said. */
export function sayCondition(cel: string): string | undefined {
  try {
    return sayTruth(parse(cel).ast, NOBODY, false);
  } catch {
    return undefined;
  }
}

/** Where there are no words, the condition itself without `this.`, of which readers need not be told. */
export function sayOrShow(cel: string): string {
  return sayCondition(cel) ?? cel.replaceAll(/\bthis\./g, '');
}

/** The name of the item that a macro speaks of; in its condition `i.type` is said as `type`. */
type Item = string | undefined;
const NOBODY: Item = undefined;

class Unsayable extends Error {}

const COMPARISONS: Readonly<Record<string, readonly [whole: string, negated: string]>> = {
  '==': ['is', 'is not'],
  '!=': ['is not', 'is'],
  '<': ['is below', 'is at least'],
  '<=': ['is at most', 'is above'],
  '>': ['is above', 'is at most'],
  '>=': ['is at least', 'is below'],
};

/** `not` says the opposite; it moves inwards, so that no sentence begins with `it is not true that`. */
function sayTruth(node: ASTNode, item: Item, not: boolean): string {
  switch (node.op) {
    case '!_':
      return sayTruth(node.args as ASTNode, item, !not);
    case '&&':
    case '||':
      return sayBoth(node, item, not);
    case '.':
    case 'id':
      return `${sayValue(node, item)} is ${not ? 'not ' : ''}true`;
    case 'in':
      return sayMembership(node.args as [ASTNode, ASTNode], item, not);
    case 'call':
      return sayPresence(node.args as [string, ASTNode[]], item, not);
    case 'rcall':
      return sayMethod(node.args as [string, ASTNode, ASTNode[]], item, not);
    default:
      return sayComparison(node, item, not);
  }
}

function sayBoth(node: ASTNode, item: Item, not: boolean): string {
  const word = (node.op === '&&') === not ? 'or' : 'and';
  const sides = (node.args as [ASTNode, ASTNode]).map((side) => {
    const said = sayTruth(side, item, not);
    // Of a mixture of both words the reader could not tell what belongs together.
    const mixed = (side.op === '&&' || side.op === '||') && side.op !== node.op;
    return mixed ? `(${said})` : said;
  });
  return sides.join(` ${word} `);
}

function sayComparison(node: ASTNode, item: Item, not: boolean): string {
  const words = COMPARISONS[node.op];
  if (words === undefined) throw new Unsayable(node.op);
  const [left, right] = node.args as [ASTNode, ASTNode];
  const [called, sized] = left.op === 'call' ? (left.args as [string, ASTNode[]]) : [];
  if (called === 'size' && right.op === 'value' && Number(right.args) === 0) {
    const of = sayValue(sized?.[0], item);
    if (node.op === '>' || node.op === '!=') return `${of} ${not ? 'has no items' : 'has items'}`;
    if (node.op === '==') return `${of} ${not ? 'has items' : 'has no items'}`;
  }
  return `${sayValue(left, item)} ${words[not ? 1 : 0]} ${sayValue(right, item)}`;
}

function sayMembership([left, list]: [ASTNode, ASTNode], item: Item, not: boolean): string {
  if (list.op !== 'list') throw new Unsayable(list.op);
  const values = (list.args as ASTNode[]).map((value) => sayValue(value, item));
  const subject = sayValue(left, item);
  if (not) return `${subject} is none of ${values.join(', ')}`;
  const last = values.pop();
  return `${subject} is ${values.length === 0 ? '' : `${values.join(', ')} or `}${last}`;
}

function sayPresence([name, [of]]: [string, ASTNode[]], item: Item, not: boolean): string {
  if (of === undefined) throw new Unsayable(name);
  const subject = sayValue(of, item);
  if (name === 'filled') return `${subject} ${not ? 'is empty or left out' : 'is filled'}`;
  if (name === 'has') return `${subject} is ${not ? 'not sent' : 'sent'}`;
  throw new Unsayable(name);
}

function sayMethod([name, target, args]: [string, ASTNode, ASTNode[]], item: Item, not: boolean): string {
  const [first, second] = args;
  if (first === undefined) throw new Unsayable(name);
  const subject = sayValue(target, item);
  if (name === 'exists' && second !== undefined && first.op === 'id') {
    return `${not ? 'no item' : 'an item'} of ${subject} has ${sayItem(second, first.args as string)}`;
  }
  if (name === 'all' && second !== undefined && first.op === 'id') {
    return `${not ? 'not each item' : 'each item'} of ${subject} has ${sayItem(second, first.args as string)}`;
  }
  if (name !== 'startsWith' && name !== 'endsWith') throw new Unsayable(name);
  const verb = name === 'startsWith' ? 'begin' : 'end';
  return `${subject} ${not ? `does not ${verb}` : `${verb}s`} with ${sayValue(first, item)}`;
}

/** `i.type == "first_frame"` of an item: `type first_frame`. */
function sayItem(node: ASTNode, item: string): string {
  if (node.op !== '==' && node.op !== 'in') throw new Unsayable(node.op);
  return sayTruth(node, item, false).replace(' is ', ' ');
}

function sayValue(node: ASTNode | undefined, item: Item): string {
  if (node?.op === 'value') return sayScalar(node.args);
  if (node?.op === '.') {
    const [target, name] = node.args as [ASTNode, string];
    if (target.op === 'id' && (target.args === 'this' || target.args === item)) return name;
    return `${sayValue(target, item)}.${name}`;
  }
  if (node?.op === 'id') return node.args as string;
  if (node?.op === 'call') {
    const [name, [of]] = node.args as [string, ASTNode[]];
    if (name === 'int' || name === 'double') return sayValue(of, item);
    if (name === 'size') return `the number of items of ${sayValue(of, item)}`;
  }
  throw new Unsayable(node?.op ?? 'nothing');
}

function sayScalar(value: unknown): string {
  if (value === '') return 'empty';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  throw new Unsayable(typeof value);
}
