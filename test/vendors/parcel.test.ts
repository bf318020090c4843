// The invented register is the proof that the generator knows no vendor, so it must stay clean and use everything that the dialect has.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import {
  ERROR_CLASSES,
  FAILURE_CLASSES,
  type FieldType,
  GAP_STATES,
  LIMIT_NAMES,
  METHODS,
  OUTCOMES,
  PARTS,
  POSTURES,
  RETRIES,
  SOURCE_KINDS,
  STATUSES,
  TAKES,
} from '../../generator/kernel/contract-model.ts';
import { printType } from '../../generator/kernel/field-notation.ts';
import { KIND_NAMES } from '../../generator/kernel/table-kinds.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { scanPage } from '../../generator/tables/scan.ts';
import { REPOSITORY } from './project.ts';

const pages = readPages(`${REPOSITORY}/test/vendors/parcel`, 'register');
const { model, findings } = compileContract(pages);
const fields = model.operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));

/** The words of `used` in the order of `all`, so that a missing word shows. */
function used<Word extends string>(all: readonly Word[], words: Iterable<string>): Word[] {
  const seen = new Set(words);
  return all.filter((word) => seen.has(word));
}

describe('the parcel register', () => {
  it('compiles without findings', () => {
    expect(findings).toEqual([]);
  });

  it('has a table of every kind', () => {
    const kinds = pages.flatMap((page) => scanPage(page, () => undefined).tables.map((table) => table.kind));
    expect(used(KIND_NAMES, kinds)).toEqual(KIND_NAMES);
  });

  it('has every method, posture, part, status and kind of source', () => {
    expect(
      used(
        METHODS,
        model.operations.map((operation) => operation.method),
      ),
    ).toEqual(METHODS);
    expect(
      used(
        POSTURES,
        model.operations.map((operation) => operation.posture),
      ),
    ).toEqual(POSTURES);
    const parts = model.operations.flatMap((operation) => operation.parts.map((part) => part.name));
    expect(used(Object.keys(PARTS), parts)).toEqual(Object.keys(PARTS));
    expect(
      used(
        STATUSES,
        fields.map((field) => field.status),
      ),
    ).toEqual(STATUSES);
    expect(
      used(
        SOURCE_KINDS,
        model.sources.map((source) => source.kind),
      ),
    ).toEqual(SOURCE_KINDS);
  });

  it('has every word of the errors, runs and gaps tables', () => {
    expect(
      used(
        RETRIES,
        model.errors.map((row) => row.retry),
      ),
    ).toEqual(RETRIES);
    expect(
      used(
        ERROR_CLASSES,
        model.errors.map((row) => row.class),
      ),
    ).toEqual(ERROR_CLASSES);
    expect(
      used(
        OUTCOMES,
        model.runs.map((run) => run.outcome),
      ),
    ).toEqual(OUTCOMES);
    expect(
      used(
        FAILURE_CLASSES,
        model.runs.flatMap((run) => run.failure ?? []),
      ),
    ).toEqual(FAILURE_CLASSES);
    expect(
      used(
        GAP_STATES,
        model.gaps.map((gap) => gap.state),
      ),
    ).toEqual(GAP_STATES);
  });

  it('has every type, alone and in lists', () => {
    const inner = (type: FieldType): string[] => [printType(type), ...(type.kind === 'array' ? inner(type.of) : [])];
    const types = [...new Set(fields.flatMap((field) => inner(field.type)))].sort();
    expect(types).toEqual([
      'array<boolean>',
      'array<int64>',
      'array<integer>',
      'array<number>',
      'array<object>',
      'array<string<url>>',
      'array<string>',
      'array<unknown>',
      'boolean',
      'enum',
      'int64',
      'integer',
      'number',
      'object',
      'string',
      'string<base64>',
      'string<decimal>',
      'string<integer>',
      'string<url,base64>',
      'string<url>',
      'unknown',
    ]);
  });

  it('has every limit, kind of Required and type of default', () => {
    const limits = fields.flatMap((field) => field.limits.map((limit) => limit.kind));
    expect(used([...LIMIT_NAMES, 'format', 'tolerate'], limits)).toEqual([...LIMIT_NAMES, 'format', 'tolerate']);
    expect([...new Set(fields.map((field) => field.required.kind))].sort()).toEqual(['expected', 'if', 'no', 'yes']);
    const defaults = fields.flatMap((field) =>
      field.default === undefined ? [] : `${field.type.kind} ${field.default}`,
    );
    expect([...new Set(defaults)].sort()).toEqual([
      'boolean false',
      'enum basic',
      'enum door',
      'integer 0',
      'integer 1',
      'number 0.5',
      'string application/json',
    ]);
  });

  it('has every operator, macro and function of a condition', () => {
    const cel = model.operations.flatMap((operation) => operation.rules.map((rule) => rule.condition.cel)).join('\n');
    const words = [
      '==',
      '!=',
      '<',
      '<=',
      '>',
      '>=',
      '&&',
      '||',
      '!(',
      ' ? ',
      ' in ',
      ' + ',
      ' - ',
      ' * ',
      ' -this',
      '[0]',
    ];
    const macros = ['.all(', '.exists(', '.exists_one(', '.filter(', '.map('];
    const functions = ['size(', '.size()', 'int(', 'double(', '.startsWith(', '.endsWith(', '.contains('];
    const own = ['filled(', 'sum(', 'sequence(', 'has(', 'given.'];
    const all = [...words, ...macros, ...functions, ...own];
    expect(all.filter((word) => cel.includes(word))).toEqual(all);
  });

  it('has every shape of models and rejected rows', () => {
    const models = model.operations.flatMap((operation) => operation.models);
    expect(
      [...new Set(models.map((row) => `${row.allowed.kind}${row.when === undefined ? '' : ' when'}`))].sort(),
    ).toEqual(['none', 'none when', 'range', 'range when', 'values']);
    const rejected = model.operations.flatMap((operation) => operation.rejected);
    expect([...new Set(rejected.map((row) => row.shape.kind))].sort()).toEqual(['condition', 'field', 'text']);
  });

  it('has prices of every form, in every unit, and one that is not evidenced', () => {
    const prices = model.operations.flatMap((operation) => operation.prices);
    const forms = prices.map((price) => {
      const reads = [...(price.condition?.reads ?? []), ...(price.quantity?.reads ?? [])];
      const facts = reads.some((path) => path.startsWith('given.')) ? ' by facts' : '';
      const count = price.quantity === undefined ? `a ${price.per}` : `counted ${price.per}`;
      return `${price.name}: ${price.condition === undefined ? 'always' : 'sometimes'}, ${count}${facts}, ${price.status}`;
    });
    expect(forms).toEqual([
      'road: sometimes, a call, doc-confirmed',
      'air: sometimes, counted kilogram, doc-confirmed',
      'courier: sometimes, counted copy by facts, doc-confirmed',
      'courier-heavy: sometimes, a hour by facts, doc-confirmed',
      'drone: always, a call, not-evidenced',
    ]);
    const units = model.units.map((unit) => unit.name);
    expect(
      used(
        units,
        prices.map((price) => price.unit),
      ),
    ).toEqual(units);
  });

  it('has patterns that take fields in every way, of the classes that a sound pattern can have', () => {
    const taken = model.patterns.flatMap((pattern) => pattern.fields.map((field) => field.takes));
    expect(used(TAKES, taken)).toEqual(TAKES);
    // Evidenced fields and values alone are never hypothesis-only.
    expect([...new Set(model.patterns.map((pattern) => pattern.class))]).toEqual(['live-confirmed', 'doc-derived']);
  });

  it('has a quarantine of every kind', () => {
    const kinds = model.quarantine.map((row) => `${row.name}: ${row.shape?.kind ?? 'the operation'}`);
    expect(kinds).toEqual([
      'heavy-by-air: condition',
      'colour: field',
      'wet-parcel: text',
      'old-changes: the operation',
    ]);
  });

  it('has runs with a payload, a response and the answer to a later query', () => {
    const run = model.runs.find((candidate) => candidate.id === '2026-06-01-create-road');
    expect(run?.payload).toEqual({
      paths: ['recipient', 'recipient.code', 'recipient.name', 'service', 'weight'],
      values: ['service=road'],
    });
    expect(run?.response).toEqual({ paths: ['id', 'price', 'state'], values: ['state=taken'] });
    expect(run?.query).toEqual({ paths: ['events', 'events[].at', 'events[].place', 'id'], values: [] });
  });
});
