// All examples of an operation: of every evidenced row a good one and a bad one, or the reason why there is none.
import type { ErrorRow, Field, Operation } from '../kernel/contract-model.ts';
import type { Example, ExampleFile } from '../kernel/examples.ts';
import type { CompiledOperation } from '../plan/compile-operations.ts';
import { isEvidenced } from '../plan/is-evidenced.ts';
import { showBreaks } from './break-examples.ts';
import { type FieldBody, findBodies, findMinimal } from './field-bodies.ts';
import { showFields } from './field-examples.ts';
import { showKeys } from './key-examples.ts';
import { showRules } from './rule-examples.ts';
import { deny, type Entry, listUnits, type Unit } from './unit.ts';

export function listExamples(compiled: CompiledOperation, errors: readonly ErrorRow[]): ExampleFile {
  const { operation } = compiled;
  const entries = listUnits(compiled, errors).flatMap((unit) => showUnit(unit, operation));
  return {
    operation: operation.id,
    examples: shareBodies(entries.flatMap((entry) => ('id' in entry ? [entry] : []))),
    none: entries.flatMap((entry) => ('id' in entry ? [] : [entry])),
  };
}

function showUnit(unit: Unit, operation: Operation): Entry[] {
  const minimal = findMinimal(unit);
  if (minimal === undefined) return denyAll(unit, 'no value is known of something that must be there');
  const bodies = findBodies(unit, minimal);
  return [
    ...showFields(unit, minimal, bodies),
    ...showBreaks(unit, bodies),
    ...showKeys(unit, minimal, bodies, operation),
    ...showRules(unit, minimal, bodies),
    ...denyHidden(unit, bodies),
  ];
}

function denyAll(unit: Unit, reason: string): Entry[] {
  const rules = unit.book.rules.flatMap(({ rule }) => [
    deny(rule.id, 'valid', reason),
    deny(rule.id, 'invalid', reason),
  ]);
  return [...listEvidenced(unit).flatMap((field) => denyField(field, reason)), ...rules];
}

/** A field that is evidenced while what it stands in is not. */
function denyHidden(unit: Unit, bodies: readonly FieldBody[]): Entry[] {
  const seen = new Set(bodies.map(({ slot }) => slot.field.id));
  return listEvidenced(unit)
    .filter(({ id }) => !seen.has(id))
    .flatMap((field) => denyField(field, 'what it stands in has never been evidenced'));
}

function listEvidenced(unit: Unit): Field[] {
  return unit.parts.flatMap((part) => part.fields).filter(isEvidenced);
}

function denyField(field: Field, reason: string): Entry[] {
  const values = field.values.filter(isEvidenced);
  return [
    deny(field.id, 'valid', reason),
    deny(field.id, 'invalid', reason),
    ...values.map(({ id }) => deny(id, 'valid', reason)),
  ];
}

/** A body that is good for several rows stands once, under the name it had first. */
function shareBodies(examples: readonly Example[]): Example[] {
  const shared = new Map<string, Example>();
  for (const example of examples) {
    const { id, rows, ...rest } = example;
    const key = example.kind === 'valid' ? JSON.stringify(rest) : id;
    const known = shared.get(key);
    shared.set(key, known === undefined ? example : { ...known, rows: [...new Set([...known.rows, ...rows])] });
  }
  return [...shared.values()];
}
