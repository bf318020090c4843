// Every generated JSON Schema compiles in strict mode, and every body has an address.
import { describe, expect, it } from 'vitest';
import { printJsonSchema } from '../../../../generator/print/json-schema/print-json-schema.ts';
import { readContract, type Vendor } from '../../../vendors/contracts.ts';
import { createAjv } from './ajv.ts';

describe.each<Vendor>(['parcel', 'real'])('the schemas of the %s register', (vendor) => {
  const operations = readContract(vendor).operations.filter(({ parts }) => parts.length > 0);
  const documents = operations.map((operation): { $id: string; $defs: object } =>
    JSON.parse(printJsonSchema(operation)),
  );

  it('are valid and strict', () => {
    const ajv = createAjv();
    for (const document of documents) ajv.addSchema(document);
    for (const { $id } of documents) expect(ajv.getSchema($id), $id).toBeTypeOf('function');
  });

  it('can be referred to by document and part, by anchor or pointer', () => {
    const ajv = createAjv();
    for (const document of documents) ajv.addSchema(document);
    for (const { $id, $defs } of documents)
      for (const part of Object.keys($defs)) {
        expect(ajv.getSchema(`${$id}#${part}`), part).toBeTypeOf('function');
        expect(ajv.getSchema(`${$id}#/$defs/${part}`), part).toBeTypeOf('function');
      }
  });
});
