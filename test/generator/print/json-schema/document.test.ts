// The JSON Schema document of an operation, and what it says of each row.
import { describe, expect, it } from 'vitest';
import { readAt } from '../../../../generator/kernel/paths.ts';
import { printJsonSchema } from '../../../../generator/print/json-schema/print-json-schema.ts';
import { readContract } from '../../../vendors/contracts.ts';
import { pickOperation } from '../../model/edited-model.ts';

const contract = readContract('parcel');

/** What stands at a path of keys in the document of an operation. */
function look(operation: string, ...path: readonly (string | number)[]): unknown {
  return readAt(JSON.parse(printJsonSchema(pickOperation(contract, operation))), path);
}

describe('the document of an operation', () => {
  it('has a definition for each part, and the request at its root', () => {
    const text = printJsonSchema(pickOperation(contract, 'parcel.change'));
    // On which line a row stands is the business of whoever edits the page.
    expect(text.replaceAll(/\.md:\d+/g, '.md')).toBe(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "parcel-change.json",
  "title": "PATCH /v1/parcels/{id}",
  "$ref": "#/$defs/request",
  "x-status": "doc-confirmed",
  "x-evidence": ["vendor-manual-2026"],
  "x-row": { "address": "parcel.change", "at": "register/changes.md" },
  "$defs": {
    "request": {
      "$anchor": "request",
      "title": "ParcelChangeRequest",
      "type": "object",
      "properties": {
        "weight": {
          "type": "number",
          "x-status": "doc-confirmed",
          "x-evidence": ["vendor-manual-2026"],
          "x-row": { "address": "parcel.change/weight", "at": "register/changes.md" }
        }
      },
      "additionalProperties": false
    },
    "path": {
      "$anchor": "path",
      "title": "ParcelChangePath",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "x-status": "doc-confirmed",
          "x-evidence": ["vendor-manual-2026"],
          "x-row": { "address": "parcel.change/path:id", "at": "register/changes.md" }
        }
      },
      "required": ["id"],
      "additionalProperties": false
    },
    "query": {
      "$anchor": "query",
      "title": "ParcelChangeQuery",
      "type": "object",
      "properties": {
        "reason": {
          "type": "string",
          "minLength": 1,
          "x-status": "doc-confirmed",
          "x-evidence": ["vendor-manual-2026"],
          "x-row": { "address": "parcel.change/query:reason", "at": "register/changes.md" }
        }
      },
      "required": ["reason"],
      "additionalProperties": false
    }
  }
}
`);
  });

  it.each([
    ['parcel.get', 'response'],
    ['parcel.event', 'callback'],
    ['error.body', 'error'],
    ['parcel.cancel', 'path'],
    ['token.claims', 'request'],
  ])('of %s stands for its %s', (operation, part) => {
    expect(look(operation, '$ref')).toBe(`#/$defs/${part}`);
  });
});

describe('a field', () => {
  const lookAt = (...path: readonly (string | number)[]) =>
    look('parcel.create', '$defs', 'request', 'properties', ...path);

  it('says how it is known, where it stands and what no schema can check', () => {
    expect(lookAt('label_image')).toMatchObject({
      'x-status': 'doc-confirmed',
      'x-evidence': ['vendor-manual-2026'],
      'x-row': { address: 'parcel.create/label_image', at: expect.stringMatching(/^register\/parcel\.md:\d+$/) },
      'x-limits': {
        bytes: { max: 1048576 },
        side: { min: 300, max: 2000 },
        ratio: { min: 0.5, max: 2 },
        format: ['png', 'jpg'],
      },
    });
  });

  it('has the range of a number in quotes among its limits, and no other range', () => {
    expect(lookAt('recipient', 'properties', 'code', 'x-limits')).toEqual({ range: { min: 1, max: 99999 } });
    expect(lookAt('weight', 'x-limits')).toBeUndefined();
  });

  it('says when it is required, and when it is only expected or read as absent', () => {
    expect(lookAt('depot', 'x-required-if')).toBe('this.pickup == "depot"');
    expect(look('parcel.create', '$defs', 'response', 'properties', 'price')).toMatchObject({
      'x-expected': true,
      'x-tolerate': 'boolean',
    });
  });

  it('describes each evidenced value', () => {
    expect(lookAt('service', 'x-values')).toMatchObject([
      { value: 'road', 'x-status': 'live-confirmed' },
      { value: 'air', 'x-status': 'doc-confirmed', 'x-since': '2026' },
      { value: 'courier', 'x-status': 'doc-confirmed' },
    ]);
  });
});
