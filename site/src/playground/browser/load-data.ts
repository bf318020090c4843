// Loads what is known of an operation, and its examples, from files of this site.
import type { Example, ExampleFile } from '../../../../generated/kernel/examples.ts';
import { routes } from '../../routes/here.ts';
import type { OperationData } from '../operation-data.ts';

const loaded = new Map<string, Promise<unknown>>();

/** Undefined for an operation that is not known. */
export async function loadOperation(id: string): Promise<OperationData | undefined> {
  // The build wrote the file, so it is of this type.
  return (await load(routes.file(`playground/${id}.json`))) as OperationData | undefined;
}

export async function loadExamples(file: string): Promise<readonly Example[]> {
  const examples = (await load(routes.file(`examples/${file}.json`))) as ExampleFile | undefined;
  return examples?.examples ?? [];
}

function load(address: string): Promise<unknown> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const asked = fetch(address).then((response) => (response.ok ? response.json() : undefined));
  loaded.set(address, asked);
  // What failed for want of a network may be asked for again.
  asked.catch(() => loaded.delete(address));
  return asked;
}
