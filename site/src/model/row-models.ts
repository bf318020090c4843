// For which models of the service a row holds, so that a reader can leave out what does not concern the model in use.
import {
  type ContractModel,
  type Field,
  type ModelRow,
  type Operation,
  PARTS,
} from '../../../generated/kernel/contract-model.ts';

/** By address of a row; a row without an entry holds for every model, or models do not matter to it. */
export type RowModels = ReadonlyMap<string, readonly string[]>;

export function indexRowModels({ operations }: ContractModel): RowModels {
  const named = new Set(operations.flatMap(({ models }) => models.map(({ model }) => model)));
  const models = new Map<string, readonly string[]>();
  for (const operation of operations) {
    const chooser = findModelField(operation, named);
    if (chooser === undefined) continue;
    const all = chooser.values.map(({ value }) => value);
    for (const address of listAddresses(operation)) models.set(address, all);
    for (const { id, value } of chooser.values) models.set(id, [value]);
    for (const row of operation.models) models.set(row.id, [row.model]);
    for (const field of listSent(operation)) narrowField(field, operation.models, all, models);
  }
  return models;
}

/** The field that names the model: of what is sent, an enum with a value that model rows speak of, or that is called so. */
function findModelField(operation: Operation, named: ReadonlySet<string>): Field | undefined {
  return listSent(operation).find(
    ({ path, values }) =>
      values.length > 0 && (/^model(?:_name)?$/.test(path) || values.some(({ value }) => named.has(value))),
  );
}

function listSent({ parts }: Operation): Field[] {
  return parts.filter(({ name }) => PARTS[name] === 'sent').flatMap(({ fields }) => fields);
}

function listAddresses({ id, parts, rules, rejected, prices }: Operation): string[] {
  return [
    id,
    ...parts.flatMap(({ fields }) => fields.flatMap((field) => [field.id, ...field.values.map((value) => value.id)])),
    ...[...rules, ...rejected, ...prices].map((row) => row.id),
  ];
}

/** Evidenced model rows without a condition take a field or values of it away from their model. */
function narrowField(
  field: Field,
  rows: readonly ModelRow[],
  all: readonly string[],
  models: Map<string, readonly string[]>,
): void {
  const about = rows.filter(
    (row) => row.field === field.path && row.when === undefined && row.status !== 'not-evidenced',
  );
  if (about.length === 0) return;
  const refusing = (refuses: (row: ModelRow) => boolean) => {
    const refused = new Set(about.filter(refuses).map(({ model }) => model));
    return all.filter((model) => !refused.has(model));
  };
  models.set(
    field.id,
    refusing(({ allowed }) => allowed.kind === 'none'),
  );
  for (const { id, value } of field.values)
    models.set(
      id,
      refusing(({ allowed }) => !allows(allowed, value)),
    );
}

function allows(allowed: ModelRow['allowed'], value: string): boolean {
  switch (allowed.kind) {
    case 'values':
      return allowed.values.includes(value);
    case 'range':
      return Number(value) >= allowed.min && Number(value) <= allowed.max;
    case 'none':
      return false;
  }
}
