// What the playground shows when an example is chosen: its payload as text, its facts and parameters as inputs.
import type { Example } from '../../../generated/kernel/examples.ts';
import { stringifyJson } from '../../../generated/kernel/json.ts';
import { kindOfExample } from './example-kind.ts';
import type { OperationData } from './operation-data.ts';
import type { PlaygroundState } from './share/share-link.ts';

export function showExample({ sampled }: OperationData, example: Example): PlaygroundState {
  const kind = kindOfExample(example);
  const { body, path = {}, query = {}, given = {} } = example;
  const isWhole = kind !== 'request' || sampled.hasBody;
  const value = isWhole ? body : { ...path, ...query };
  return {
    operation: sampled.id,
    kind,
    text: value === undefined ? '' : stringifyJson(value, 2),
    path: isWhole ? printInputs(path) : {},
    given: printInputs(given),
  };
}

/** Texts as they are, all else as JSON. */
function printInputs(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : stringifyJson(value)]),
  );
}
