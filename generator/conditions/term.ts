// A compiled condition as a small tree with every check for missing values written out: it is printed as TypeScript, evaluated here, and solved when examples are made.

/** Functions of the kernel that take one value, or two. `and` and `or`, and those that take a function, are terms of their own. */
export type UnaryFunction = 'size' | 'filled' | 'int' | 'double' | 'sum' | 'sequence' | 'need' | 'truth';
export type BinaryFunction = 'supplied' | 'equalLists' | 'isIn' | 'at';

export type TextTest = 'startsWith' | 'endsWith' | 'includes';
export type Macro = 'all' | 'exists' | 'existsOne' | 'filter' | 'map';
export type BinaryOperator = '===' | '!==' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';

export type Term =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `self`, `given`, or the variable of a macro around it. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Term; readonly name: string }
  /** Whether the field was sent. */
  | { readonly kind: 'presence'; readonly of: Term; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Term[] }
  | { readonly kind: 'unary-call'; readonly name: UnaryFunction; readonly of: Term }
  | { readonly kind: 'binary-call'; readonly name: BinaryFunction; readonly first: Term; readonly second: Term }
  /** `guarded` when a side may be undecided. */
  | {
      readonly kind: 'logic';
      readonly operator: '&&' | '||';
      readonly left: Term;
      readonly right: Term;
      readonly guarded: boolean;
    }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'not' | 'minus'; readonly of: Term }
  | { readonly kind: 'choice'; readonly test: Term; readonly yes: Term; readonly no: Term }
  | { readonly kind: 'text-test'; readonly name: TextTest; readonly of: Term; readonly argument: Term }
  | {
      readonly kind: 'macro';
      readonly name: Macro;
      readonly list: Term;
      readonly variable: string;
      readonly body: Term;
    };

/** The key under which a view says whether a field was sent. */
export function namePresence(field: string): string {
  return `?${field}`;
}
