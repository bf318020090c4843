// The model of the parcel register after edits, for tests that look at what was read instead of at findings.
import type { ContractModel, Field, Operation } from '../../../generator/kernel/contract-model.ts';
import { compileText, type Edit, editRegister } from '../findings/parcel-register.ts';

/** Fails if the edited register has findings. */
export function readModel(edits: readonly Edit[] = []): ContractModel {
  const { model, findings } = compileText(editRegister(edits));
  if (findings.length > 0) throw new Error(findings.map((finding) => `${finding.code} ${finding.message}`).join('\n'));
  return model;
}

export function pickOperation(model: ContractModel, id: string): Operation {
  const operation = model.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
}

export function pickField(model: ContractModel, id: string): Field {
  const fields = model.operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

/** The last row of the request table of the parcel register; new rows go behind it. */
export const LAST_FIELD = '| `gift_wrap` | `boolean` | no | | | not-evidenced | `parcel-blog` | | |';

/** A row of the request table, documented by the carrier. */
export function fieldRow(cells: string): string {
  return `| ${cells} | doc-confirmed | \`carrier-guide-2026\` | | |`;
}

export function addFields(...rows: readonly string[]): Edit {
  return [LAST_FIELD, [LAST_FIELD, ...rows.map(fieldRow)].join('\n')];
}
