// Recall of the check of hand-written code: each planted mistake must be found, at its place, and alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCode } from '../../../../generator/drift/check-code.ts';
import { createFinding, type Finding } from '../../../../generator/findings/finding.ts';
import type { ContractModel } from '../../../../generator/kernel/contract-model.ts';
import { createPage } from '../../../../generator/read/page.ts';
import { REPOSITORY } from '../../../vendors/project.ts';
import { readSpan } from '../../findings/parcel-register.ts';
import { FIELDS } from './planted/fields.ts';
import type { Planted } from './planted/planted.ts';
import { TEXTS_AND_ROWS } from './planted/texts-and-rows.ts';
import { VALUES_AND_LIMITS } from './planted/values-and-limits.ts';

// The file is written by the generator from this very type.
const model = JSON.parse(readFileSync(`${REPOSITORY}generated/contract.json`, 'utf8')) as ContractModel;

function findIn(text: string): Finding[] {
  const findings: Finding[] = [];
  checkCode(model, [createPage('runtime/planted.ts', text)], (code, place, detail) =>
    findings.push(createFinding(code, place, detail)),
  );
  return findings;
}

describe.each<{ what: string; planted: readonly Planted[] }>([
  { what: 'fields', planted: FIELDS },
  { what: 'values and limits', planted: VALUES_AND_LIMITS },
  { what: 'texts and rows', planted: TEXTS_AND_ROWS },
])('$what', ({ planted }) => {
  it.each(planted)('$code: who $mistake', ({ code, text, nearest }) => {
    const { text: source, span } = readSpan(text);
    const found = findIn(source).map((finding) => ({
      code: finding.code,
      line: finding.place.line,
      column: finding.place.column,
      endLine: finding.place.endLine,
      endColumn: finding.place.endColumn,
      ...(nearest === undefined ? {} : { nearest: finding.nearest }),
    }));
    expect(found).toEqual([{ code, ...span, ...(nearest === undefined ? {} : { nearest }) }]);
  });
});

it('at least a hundred mistakes are planted', () => {
  expect(FIELDS.length + VALUES_AND_LIMITS.length + TEXTS_AND_ROWS.length).toBeGreaterThanOrEqual(90);
});
