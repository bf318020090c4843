// Breaches, which are written for valid requests, against rules as they are generated for any body: both must call the same requests broken.
import { stripTypeScriptTypes } from 'node:module';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { RequestFields, ValidField } from '../../../generator/breaches/request-fields.ts';
import { takeOutShared } from '../../../generator/breaches/share.ts';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import * as breaches from '../../../generator/kernel/breaches.ts';
import * as kernel from '../../../generator/kernel/conditions.ts';
import * as scalars from '../../../generator/kernel/scalars.ts';
import { buildView, type View } from '../../../generator/kernel/view.ts';
import { judge } from '../../properties/oracle.ts';
import { SCOPE } from '../conditions/small-scope.ts';
import { validBodies } from './valid-bodies.ts';

const OPTIONAL: ValidField = { isRequired: false, formats: [] };
const REQUIRED: ValidField = { isRequired: true, formats: [] };

/** `scale` and `box.inner` are not evidenced, say; `tags` stands in the query. */
export const FIELDS: RequestFields = new Map([
  ['name', REQUIRED],
  ['mode', { ...OPTIONAL, values: ['std', 'a', '7'] }],
  ['count', { ...OPTIONAL }],
  ['level', OPTIONAL],
  ['on', OPTIONAL],
  ['flag', OPTIONAL],
  ['id', OPTIONAL],
  ['extra', OPTIONAL],
  ['sizes', OPTIONAL],
  ['ids', OPTIONAL],
  ['grid', OPTIONAL],
  ['items', OPTIONAL],
  ['items[].title', { ...OPTIONAL, formats: ['decimal'] }],
  ['items[].rank', REQUIRED],
  ['items[].kind', { ...OPTIONAL, formats: ['integer'] }],
  ['items[].parts', OPTIONAL],
  ['items[].parts[].size', OPTIONAL],
  ['box', OPTIONAL],
  ['box.width', REQUIRED],
]);

const READER = createConditionReader(SCOPE);
const KERNEL: Readonly<Record<string, unknown>> = { ...kernel, ...scalars, ...breaches };

/** The condition as generated code holds it, and what it says without facts. */
function emitRule(cel: string): (body: unknown) => boolean {
  const { code, calls } = READER.compile(cel);
  const compiled = new Function('self', 'given', ...calls, `'use strict'; return ${code};`);
  const given: View = buildView(SCOPE.given, {}).view;
  return (body) => {
    const { view } = buildView(SCOPE.self, body);
    return judge(() => compiled(view, given, ...calls.map((name) => KERNEL[name]))) === 'broken';
  };
}

/** The test of its being broken as a compiled check holds it; undefined when none is written. */
export function emitBreach(cel: string, fields = FIELDS): ((body: unknown) => boolean) | undefined {
  const breach = READER.compileBreach(cel, fields);
  if (breach.kind === 'never') return () => false;
  if (breach.kind === 'not-written') return undefined;
  const locals = [...breach.bindings].map(
    ([local, { field, fallback }]) =>
      `${JSON.stringify(field)}: ${local}${fallback === undefined ? '' : ` = ${fallback}`}`,
  );
  const names = [...breach.calls];
  const { constants, codes } = takeOutShared([breach.code, breach.code]);
  const shared = constants.map(([local, code]) => `const ${local} = ${code}; `);
  const text = `'use strict'; const { ${locals.join(', ')} } = body; ${shared.join('')}return ${codes[0]};`;
  const parameters = ['body: any', ...names.map((name) => `${name}: any`)];
  const compiled = new Function(`return ${stripTypeScriptTypes(`((${parameters.join(', ')}) => { ${text} })`)};`)();
  return (body) => {
    const result: unknown = compiled(body, ...names.map((name) => KERNEL[name]));
    if (typeof result !== 'boolean') throw new Error(`${text} gives ${String(result)}`);
    return result;
  };
}

export interface Counts {
  broken: number;
  kept: number;
  notWritten: number;
}

/** Throws at the first condition whose breach and rule differ; else counts what they said. */
export function compareBreaches(
  conditions: fc.Arbitrary<string>,
  options: { readonly numRuns: number; readonly seed?: number },
): Counts {
  const counts = { broken: 0, kept: 0, notWritten: 0 };
  const bodies = fc.array(validBodies(SCOPE.self, FIELDS), { minLength: 6, maxLength: 6 });
  const property = fc.property(conditions, bodies, (cel, sent) => {
    const [rule, breach] = [emitRule(cel), emitBreach(cel)];
    if (breach === undefined) {
      counts.notWritten += 1;
      return;
    }
    for (const body of sent) {
      const isBroken = rule(body);
      expect(breach(body), cel).toBe(isBroken);
      counts[isBroken ? 'broken' : 'kept'] += 1;
    }
  });
  fc.assert(property, options);
  return counts;
}
