// A small operation whose fields cover every kind of value that a condition can read, and short ways to compile against it.
import type { Compiled } from '../../../generator/conditions/compile.ts';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import type { Scope } from '../../../generator/conditions/scope.ts';
import type { Code } from '../../../generator/findings/catalogue.ts';

export const SCOPE = {
  self: {
    name: { kind: 'text' },
    mode: { kind: 'text', default: 'std' },
    count: { kind: 'integer' },
    level: { kind: 'integer', default: 1 },
    scale: { kind: 'number' },
    on: { kind: 'boolean' },
    flag: { kind: 'boolean', default: false },
    id: { kind: 'id' },
    extra: { kind: 'any' },
    tags: { kind: 'list', of: { kind: 'text' } },
    sizes: { kind: 'list', of: { kind: 'integer' } },
    ids: { kind: 'list', of: { kind: 'id' } },
    grid: { kind: 'list', of: { kind: 'list', of: { kind: 'integer' } } },
    extras: { kind: 'list', of: { kind: 'any' } },
    items: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          title: { kind: 'text' },
          rank: { kind: 'integer' },
          kind: { kind: 'text', default: 'a' },
          parts: { kind: 'list', of: { kind: 'object', fields: { size: { kind: 'integer' } } } },
        },
      },
    },
    box: {
      kind: 'object',
      fields: { width: { kind: 'integer' }, inner: { kind: 'object', fields: { deep: { kind: 'text' } } } },
    },
  },
  given: { seconds: { kind: 'number' }, total: { kind: 'integer' } },
} satisfies Scope;

/** Code and reads of a condition that must be accepted. */
export function compile(cel: string): Pick<Compiled, 'code' | 'reads'> {
  const findings = listFindings(cel);
  if (findings.length > 0) throw new Error(`${cel} is not accepted: ${JSON.stringify(findings)}`);
  const { code, reads } = createConditionReader(SCOPE).compile(cel);
  return { code, reads };
}

export interface SmallFinding {
  readonly code: Code;
  /** The part of the condition that is marked. */
  readonly at: readonly [from: number, to: number];
  readonly message: string;
  readonly nearest?: string;
}

/** What `read` finds wrong with a condition. */
export function listFindings(cel: string): SmallFinding[] {
  const findings: SmallFinding[] = [];
  const condition = createConditionReader(SCOPE).read(
    cel,
    (from, to) => ({ file: 'page.md', line: 1, column: from, endLine: 1, endColumn: to }),
    (code, place, { message, nearest }) =>
      findings.push({
        code,
        at: [place.column, place.endColumn],
        message,
        ...(nearest === undefined ? {} : { nearest }),
      }),
  );
  if ((condition === undefined) !== findings.length > 0)
    throw new Error('a condition is missing exactly when there is a finding');
  return findings;
}
