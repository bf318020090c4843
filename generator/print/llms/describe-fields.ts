// The fields of one part in words, one line each, with their values below them; what was never evidenced is named and no more.

import type { Field, Part, PartName, Value } from '../../kernel/contract-model.ts';
import { printType } from '../../kernel/field-notation.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { describeLimit } from '../describe-limit.ts';
import { markCode, toInline } from '../markdown.ts';
import { type Citations, citeRow } from './citations.ts';

const TITLES: Readonly<Record<PartName, string>> = {
  request: 'Request body',
  path: 'Path',
  query: 'Query',
  headers: 'Headers',
  response: 'Response body',
  callback: 'Callback body',
  error: 'Error body',
  given: 'Given',
};

export function describePart(part: Part, citations: Citations): string[] {
  const evidenced = part.fields.filter(isEvidenced);
  return [
    `### ${TITLES[part.name]}`,
    '',
    ...evidenced.flatMap((field) => describeField(field, citations)),
    ...describeUnevidenced(part.fields),
    '',
  ];
}

function describeField(field: Field, citations: Citations): string[] {
  const words = [
    markCode(printType(field.type)),
    describeRequired(field),
    ...(field.default === undefined ? [] : [`default ${markCode(String(field.default))}`]),
    ...field.limits.map(describeLimit),
  ];
  const head = `- ${markCode(field.path)} ${words.join(', ')}; ${citeRow(field, citations)}${describeNote(field)}`;
  return [head, ...describeValues(field.values.filter(isEvidenced), citations)];
}

function describeRequired({ required }: Field): string {
  switch (required.kind) {
    case 'yes':
      return 'required';
    case 'no':
      return 'optional';
    case 'expected':
      return 'expected';
    case 'if':
      return `required if ${markCode(required.condition.cel)}`;
  }
}

/** Neighbours of which the same is said share a line. */
function describeValues(values: readonly Value[], citations: Citations): string[] {
  const lines: { readonly marks: string[]; readonly rest: string }[] = [];
  for (const value of values) {
    const rest = `${citeRow(value, citations)}${describeNote(value)}`;
    const last = lines.at(-1);
    if (last?.rest === rest) last.marks.push(markCode(value.value));
    else lines.push({ marks: [markCode(value.value)], rest });
  }
  return lines.map(({ marks, rest }) => `  - ${marks.join(', ')} ${rest}`);
}

function describeUnevidenced(fields: readonly Field[]): string[] {
  const names = fields.filter((field) => !isEvidenced(field)).map((field) => markCode(field.path));
  const values = fields
    .filter(isEvidenced)
    .flatMap((field) => field.values.filter((value) => !isEvidenced(value)).map((value) => nameValue(field, value)));
  const all = [...names, ...values];
  return all.length === 0 ? [] : [`- never evidenced, only claimed: ${all.join(', ')}`];
}

function nameValue(field: Field, value: Value): string {
  return `${markCode(value.value)} of ${markCode(field.path)}`;
}

/** What the author noted, behind everything else of its line. */
export function describeNote({ notes }: { readonly notes?: string }): string {
  return notes === undefined ? '' : `; ${toInline(notes)}`;
}
