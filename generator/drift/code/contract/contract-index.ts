// The contract as code meets it: by names of fields, of generated types and of values. Built once for all files.
import type { ContractModel } from '../../../kernel/contract-model.ts';
import { type ContractRows, indexRows } from '../../../kernel/look-up.ts';
import { nameType } from '../../../plan/names.ts';
import { type FieldPaths, indexFieldPaths } from './field-paths.ts';
import { type HttpPaths, indexPaths } from './http-paths.ts';
import { indexModelNames, type ModelNames } from './model-names.ts';
import { indexRefusals, type Refusals } from './refusals.ts';
import { indexAddresses, type RowAddresses } from './row-addresses.ts';
import { createSpeller, type Speller } from './speller.ts';
import { buildWireTrees, listNodes, nameField, type WireNode } from './wire-tree.ts';

export interface ContractIndex {
  readonly rows: ContractRows;
  /** Fields by the last segment of their paths. */
  readonly byName: ReadonlyMap<string, readonly WireNode[]>;
  /** Objects by the names of the fields in them. */
  readonly parentsOf: ReadonlyMap<string, readonly WireNode[]>;
  /** The object that a generated interface is made from. */
  readonly byType: ReadonlyMap<string, WireNode>;
  /** `omniVideo.create request` */
  readonly byPart: ReadonlyMap<string, WireNode>;
  readonly values: ReadonlySet<string>;
  readonly fieldNames: Speller;
  /** Names and values that are written as only the wire writes them. */
  readonly wireWords: Speller;
  /** Values that are hosts of the service. */
  readonly hosts: Speller;
  readonly fieldPaths: FieldPaths;
  readonly httpPaths: HttpPaths;
  readonly models: ModelNames;
  readonly addresses: RowAddresses;
  readonly refusals: Refusals;
}

export function indexContract(model: ContractModel): ContractIndex {
  const trees = buildWireTrees(model);
  const nodes = trees.flatMap(listNodes);
  const fields = nodes.flatMap(({ field }) => field ?? []);
  const byName = groupBy(nodes, ({ field }) => (field === undefined ? [] : [nameField(field.path)]));
  const values = new Set(fields.flatMap((field) => field.values.map((value) => value.value)));
  const rows = indexRows(model);
  return {
    rows,
    byName,
    parentsOf: groupBy(nodes, ({ children }) => [...children.keys()]),
    byType: new Map(nodes.filter(isObject).map((node) => [nameInterface(node), node])),
    byPart: new Map(trees.map((root) => [`${root.operation.id} ${root.part}`, root])),
    values,
    fieldNames: createSpeller(byName.keys()),
    wireWords: createSpeller([...byName.keys(), ...values].filter(isWireWord)),
    hosts: createSpeller([...values].filter((value) => /^https?:/.test(value))),
    fieldPaths: indexFieldPaths(fields.map((field) => field.path)),
    httpPaths: indexPaths(trees),
    models: indexModelNames(model),
    addresses: indexAddresses(rows),
    refusals: indexRefusals(model),
  };
}

/** Words joined by underscores, in lower case: hand-written names are in camel case, so this is what a name of the wire looks like. */
export function isWireWord(word: string): boolean {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(word);
}

function isObject({ field }: WireNode): boolean {
  const type = field?.type;
  return type === undefined || type.kind === 'object' || (type.kind === 'array' && type.of.kind === 'object');
}

function nameInterface({ operation, part, field }: WireNode): string {
  return nameType(operation.id, part, field?.path ?? '');
}

function groupBy(nodes: readonly WireNode[], listKeys: (node: WireNode) => readonly string[]): Map<string, WireNode[]> {
  const groups = new Map<string, WireNode[]>();
  for (const node of nodes)
    for (const key of listKeys(node)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [node]);
      else group.push(node);
    }
  return groups;
}
