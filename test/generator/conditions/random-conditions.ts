// Random well-typed conditions over the small scope: a grammar by result type, so that every operator meets every other.
import * as fc from 'fast-check';
import type { ViewNode, ViewShape } from '../../../generator/kernel/view.ts';
import { SCOPE } from './small-scope.ts';

type Text = fc.Arbitrary<string>;
type Scalar = 'text' | 'integer' | 'number' | 'boolean';

/** Names in reach, with what they hold; the innermost last. */
type Names = ReadonlyMap<string, ViewNode>;

const ROOT: Names = new Map<string, ViewNode>([
  ['this', { kind: 'object', fields: SCOPE.self }],
  ['given', { kind: 'object', fields: SCOPE.given }],
]);

/** Ordinary names, and those that mean something in CEL's scope or in the emitted code. */
const VARIABLES = ['x', 'y', 'this', 'given', 'self', 'self_', 'size', 'at', 'all', 'isIn', 'need', 'new', 'await'];

/** Well-typed conditions that are accepted: a sequence in a loop over a sequence is refused for what it costs. */
export function randomConditions(depth: number): Text {
  return booleans(ROOT, depth).filter((cel) => (cel.match(/\bsequence\(/g)?.length ?? 0) < 2);
}

function booleans(names: Names, depth: number): Text {
  const leaves = [
    () => leaf('boolean', names, fc.constantFrom('true', 'false')),
    () => presence(names),
    () => write`filled(${anything(names, 0)})`,
  ];
  if (depth === 0) return pick(leaves);
  const next = depth - 1;
  const pair = (type: Scalar) => scalars(type, names, next);
  return pick([
    ...leaves,
    () => write`(${booleans(names, next)} && ${booleans(names, next)})`,
    () => write`(${booleans(names, next)} || ${booleans(names, next)})`,
    // No double negation: the interpreter cancels it before it looks at what is negated.
    () => write`!${pick(leaves)}`,
    () => write`!(${booleans(names, next)} && ${booleans(names, next)})`,
    () => write`(${booleans(names, next)} ? ${booleans(names, next)} : ${booleans(names, next)})`,
    () => pick(SCALARS.map((type) => () => write`(${pair(type)} ${fc.constantFrom('==', '!=')} ${pair(type)})`)),
    () =>
      pick(
        LISTED.map(
          (type) => () =>
            write`(${lists(type, names, next)} ${fc.constantFrom('==', '!=')} ${lists(type, names, next)})`,
        ),
      ),
    () => write`(${lists('text', names, next)} == [])`,
    () =>
      pick(
        ORDERED.map(
          ([a, b]) =>
            () =>
              write`(${pair(a)} ${fc.constantFrom('<', '<=', '>', '>=')} ${pair(b)})`,
        ),
      ),
    () => pick(LISTED.map((type) => () => write`(${pair(type)} in ${lists(type, names, next)})`)),
    () =>
      write`(${lists('integer', names, next)} in [${lists('integer', names, next)}, ${lists('integer', names, next)}])`,
    () => write`${pair('text')}.${fc.constantFrom('startsWith', 'endsWith', 'contains')}(${pair('text')})`,
    () => quantifier(names, next),
    () => quantifier(names, next),
  ]);
}

const SCALARS: readonly Scalar[] = ['text', 'integer', 'number', 'boolean'];
const LISTED: readonly Scalar[] = ['text', 'integer'];
const ORDERED: readonly (readonly [Scalar, Scalar])[] = [
  ['text', 'text'],
  ['integer', 'integer'],
  ['number', 'number'],
  ['integer', 'number'],
];

function scalars(type: Scalar, names: Names, depth: number): Text {
  if (type === 'boolean') return booleans(names, depth);
  const leaves = [() => leaf(type, names, LITERALS[type])];
  if (depth === 0) return pick(leaves);
  const next = depth - 1;
  const own = () => scalars(type, names, next);
  const choice = () => write`(${booleans(names, next)} ? ${own()} : ${own()})`;
  if (type === 'text')
    return pick([
      ...leaves,
      choice,
      () => write`(${own()} + ${own()})`,
      () => write`${lists('text', names, next)}[${scalars('integer', names, next)}]`,
    ]);
  const sums = [
    () => write`(${own()} ${fc.constantFrom('+', '-')} ${own()})`,
    () => write`(${LITERALS[type]} * ${own()})`,
    () => write`-(${LITERALS[type]} + ${own()})`,
    () => write`-${leaf(type, names, LITERALS[type])}`,
  ];
  if (type === 'number')
    return pick([
      ...leaves,
      choice,
      ...sums,
      () => write`double(${pick([() => scalars('text', names, next), () => scalars('integer', names, next)])})`,
    ]);
  return pick([
    ...leaves,
    choice,
    ...sums,
    () => write`int(${pick([() => scalars('text', names, next), () => scalars('number', names, next)])})`,
    () => write`size(${pick([() => scalars('text', names, next), () => lists('text', names, next)])})`,
    () => write`sum(${lists('integer', names, next)})`,
    () => write`${lists('integer', names, next)}[${scalars('integer', names, next)}]`,
  ]);
}

const LITERALS = {
  text: fc.constantFrom('""', '"a"', '"std"', '"é😀"', '"7"', '"-2"', '"1.5"', "'\"'", '")("'),
  integer: fc.constantFrom('0', '1', '2', '3', '-1'),
  number: fc.constantFrom('0.0', '1.0', '2.5', '-1.5', '0.5'),
};

function lists(type: Scalar, names: Names, depth: number): Text {
  const paths = findPaths(names, (node) => node.kind === 'list' && isOf(node.of, type));
  const leaves = [
    () => (paths.length === 0 ? write`[${leaf(type, names, literals(type))}]` : fc.constantFrom(...paths)),
  ];
  if (depth === 0) return pick(leaves);
  const next = depth - 1;
  const own = () => lists(type, names, next);
  return pick([
    ...leaves,
    () => write`[${scalars(type, names, next)}, ${scalars(type, names, next)}]`,
    () => write`(${booleans(names, next)} ? ${own()} : ${own()})`,
    () =>
      over(names, own(), scalarNode(type), (variable, inner) => write`.filter(${variable}, ${booleans(inner, next)})`),
    () => overAny(names, next, (variable, inner) => write`.map(${variable}, ${scalars(type, inner, next)})`),
    ...(type === 'integer' ? [() => write`sequence(size(${lists('text', names, next)}))`] : []),
  ]);
}

function quantifier(names: Names, depth: number): Text {
  const macro = fc.constantFrom('all', 'exists', 'exists_one');
  return overAny(names, depth, (variable, inner) => write`.${macro}(${variable}, ${booleans(inner, depth)})`);
}

/** A macro over a list of scalars, or over a list of objects or lists that stands in the request. */
function overAny(names: Names, depth: number, rest: (variable: Text, inner: Names) => Text): Text {
  const nested = findPaths(
    names,
    (node) => node.kind === 'list' && (node.of.kind === 'object' || node.of.kind === 'list'),
  );
  return pick([
    ...LISTED.map((type) => () => over(names, lists(type, names, depth), scalarNode(type), rest)),
    ...nested.map((path) => () => {
      const node = nodeAt(names, path);
      return over(names, fc.constant(path), node.kind === 'list' ? node.of : node, rest);
    }),
  ]);
}

function over(names: Names, list: Text, item: ViewNode, rest: (variable: Text, inner: Names) => Text): Text {
  return fc
    .constantFrom(...VARIABLES)
    .chain((variable) => write`${list}${rest(fc.constant(variable), new Map([...names, [variable, item]]))}`);
}

function leaf(type: Scalar, names: Names, literal: Text): Text {
  const paths = findPaths(names, (node) => isOf(node, type));
  return paths.length === 0 ? literal : fc.oneof(literal, fc.constantFrom(...paths), fc.constantFrom(...paths));
}

function presence(names: Names): Text {
  const paths = findPaths(names, () => true).filter((path) => path.includes('.'));
  return paths.length === 0 ? fc.constant('true') : fc.constantFrom(...paths).map((path) => `has(${path})`);
}

function anything(names: Names, depth: number): Text {
  return pick([
    ...SCALARS.map((type) => () => scalars(type, names, depth)),
    ...LISTED.map((type) => () => lists(type, names, depth)),
  ]);
}

function literals(type: Scalar): Text {
  return type === 'boolean' ? fc.constantFrom('true', 'false') : LITERALS[type];
}

function scalarNode(type: Scalar): ViewNode {
  return { kind: type };
}

function isOf(node: ViewNode, type: Scalar): boolean {
  return node.kind === type || (type === 'text' && node.kind === 'id');
}

/** Paths from the names in reach through objects, not through lists. */
function findPaths(names: Names, accept: (node: ViewNode) => boolean): string[] {
  const visit = (path: string, node: ViewNode): string[] => [
    ...(accept(node) ? [path] : []),
    ...(node.kind === 'object' ? visitFields(path, node.fields) : []),
  ];
  const visitFields = (path: string, fields: ViewShape): string[] =>
    Object.entries(fields).flatMap(([name, node]) => visit(`${path}.${name}`, node));
  return [...names].flatMap(([name, node]) => visit(name, node));
}

function nodeAt(names: Names, path: string): ViewNode {
  const [root = '', ...rest] = path.split('.');
  return (
    rest.reduce((node, name) => (node?.kind === 'object' ? node.fields[name] : undefined), names.get(root)) ?? {
      kind: 'any',
    }
  );
}

/** One of several, built only when it is chosen: the grammar has no end. */
function pick(alternatives: readonly (() => Text)[]): Text {
  return fc
    .nat({ max: alternatives.length - 1 })
    .chain((index) => (alternatives[index] ?? (() => fc.constant('true')))());
}

function write(texts: TemplateStringsArray, ...parts: readonly Text[]): Text {
  return fc.tuple(...parts).map((values) => String.raw({ raw: texts.raw }, ...values));
}
