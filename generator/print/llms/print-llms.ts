// Prints the index of the generated documents in the form of llmstxt.org: what there is to read, a line each, the rest marked as optional.
import type { ContractModel, Operation } from '../../kernel/contract-model.ts';
import { dateEvidence } from '../date-evidence.ts';
import { nameJsonSchema } from '../json-schema/print-json-schema.ts';
import { toInline } from '../markdown.ts';
import { describeCall } from './describe-call.ts';
import { describeNote } from './describe-fields.ts';

const DOCUMENTS: readonly string[] = [
  '- [Everything](llms-full.txt): each operation with fields, values, rules, models, refused shapes and prices, in plain markdown',
  '- [OpenAPI](openapi.json): the calls for programs, OpenAPI 3.1',
  '- [Contract](contract.json): every row of the register with the place of each cell, also what was never evidenced',
  '- [Errors](tables/errors.md): service codes and what to do about them',
  '- [Prices](tables/prices.md): what calls cost',
];

export function printLlms(model: ContractModel, title: string | undefined): string {
  const isOptional = ({ posture }: Operation) => posture === 'legacy' || posture === 'out-of-scope';
  const main = model.operations.filter((operation) => !isOptional(operation));
  const optional = model.operations.filter(isOptional);
  const lines = [
    `# ${toInline(title ?? 'HTTP API')}`,
    '',
    `> The contract of an HTTP API as JSON Schemas, OpenAPI and text: ${model.operations.length} operations, every field and value with how it is known. State of the evidence: ${dateEvidence(model)}.`,
    '',
    'A statement is live-confirmed (seen in a live call), doc-confirmed (in text of the vendor, or seen by two others) or not-evidenced (only claimed). What is sent is read strictly, what is received tolerantly.',
    '',
    '## Documents',
    '',
    ...DOCUMENTS,
    '',
    '## Operations',
    '',
    ...main.map(describeLink),
    ...(optional.length === 0 ? [] : ['', '## Optional', '', ...optional.map(describeLink)]),
  ];
  return `${lines.join('\n')}\n`;
}

function describeLink(operation: Operation): string {
  const target = operation.parts.length === 0 ? 'llms-full.txt' : `json-schema/${nameJsonSchema(operation.id)}`;
  return `- [${operation.id}](${target}): ${describeCall(operation)}, ${operation.status}${describeNote(operation)}`;
}
