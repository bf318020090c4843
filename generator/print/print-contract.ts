// Prints the contract model as JSON: the file that the site, the emulator and the drift checks read instead of markdown.
import type { ContractModel } from '../kernel/contract-model.ts';

/** Objects this short stand on one line: a row's origin or limit reads better so, and a changed cell is a changed line. */
const WIDTH = 120;

export function printContract(model: ContractModel): string {
  return `${print(model, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= WIDTH) return spaceOut(value, flat);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return `{\n${entries.map(([key, child]) => `${inner}${JSON.stringify(key)}: ${print(child, inner)}`).join(',\n')}\n${indent}}`;
}

function spaceOut(value: unknown, flat: string): string {
  if (typeof value !== 'object' || value === null) return flat;
  if (Array.isArray(value)) return `[${value.map((item) => spaceOut(item, JSON.stringify(item))).join(', ')}]`;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, child]) => `${JSON.stringify(key)}: ${spaceOut(child, JSON.stringify(child))}`).join(', ')} }`;
}
