// Prints the examples of an operation as JSON, one example a line: a changed example is a changed line.
import type { ExampleFile } from '../kernel/examples.ts';

export function printExamples({ operation, examples, none }: ExampleFile): string {
  return `{
  "operation": ${JSON.stringify(operation)},
  "examples": ${printLines(examples)},
  "none": ${printLines(none)}
}
`;
}

function printLines(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}
