// Follows values through code: from a generated type, or from a name that only the wire has, to everything that is read from it or put into it.
import { ts } from 'ts-morph';
import type { ContractIndex } from '../contract/contract-index.ts';
import type { Declarations } from '../source/declarations.ts';
import type { NameUsage } from '../source/name-usage.ts';
import { listMembers, type Written } from '../source/syntax.ts';
import { guessPosition } from './guess.ts';
import type { Position } from './position.ts';
import { readDeclaration, readPattern } from './read-declaration.ts';
import { readExpectation } from './read-expectation.ts';
import { readExpression } from './read-expression.ts';
import { readType } from './read-type.ts';

/** What is known of places in the code; undefined wherever nothing says that it is of the wire. */
export interface Positions {
  readonly contract: ContractIndex;
  readonly declarations: Declarations;
  readonly ofExpression: (expression: ts.Expression) => Position | undefined;
  readonly ofType: (type: ts.TypeNode) => Position | undefined;
  readonly ofDeclaration: (declaration: ts.Node) => Position | undefined;
  readonly ofPattern: (pattern: ts.BindingPattern) => Position | undefined;
  /** What an object with its members written out is. */
  readonly ofMembers: (written: Written) => Position | undefined;
  /** What the place wants that an expression fills. */
  readonly expectedAt: (expression: ts.Expression) => Position | undefined;
  /** What names tell that are used together. */
  readonly guess: (names: Iterable<string>) => Position | undefined;
}

export function createPositions(contract: ContractIndex, declarations: Declarations, usage: NameUsage): Positions {
  const guess = (names: Iterable<string>): Position | undefined => guessPosition(contract, names);
  const remember = createMemory();
  const positions: Positions = {
    contract,
    declarations,
    guess,
    ofExpression: remember((expression) => readExpression(expression, positions)),
    ofType: remember((type) => readType(type, positions)),
    ofDeclaration: remember(
      (declaration) => readDeclaration(declaration, positions) ?? guess(usage.get(declaration) ?? []),
    ),
    ofPattern: remember((pattern) => readPattern(pattern, positions)),
    ofMembers: remember((written) => {
      const expected = ts.isObjectLiteralExpression(written) ? positions.expectedAt(written) : undefined;
      return expected ?? guess(listMembers(written).map(({ text }) => text));
    }),
    expectedAt: remember((expression) => readExpectation(expression, positions)),
  };
  return positions;
}

/** No value is handed on so often before it is used; what is, says nothing any more, so that nothing exhausts the stack. */
const LONGEST_CHAIN = 100;

/** Each node is read once; a node that is asked for while it is being read says nothing, so that circles end. */
function createMemory(): <Node extends ts.Node>(
  read: (node: Node) => Position | undefined,
) => (node: Node) => Position | undefined {
  let chain = 0;
  return (read) => {
    const known = new Map<ts.Node, Position | undefined>();
    return (node) => {
      if (known.has(node) || chain >= LONGEST_CHAIN) return known.get(node);
      known.set(node, undefined);
      chain += 1;
      const position = read(node);
      chain -= 1;
      known.set(node, position);
      return position;
    };
  };
}
