// A validator of JSON Schema 2020-12 in strict mode that knows the keywords of ours: an author's slip in a schema is an error.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { EXTENSIONS } from '../../../../generator/print/json-schema/annotate.ts';

export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  // Ajv resolves anchors, but in strict mode does not know their keyword.
  ajv.addVocabulary(['$anchor', ...EXTENSIONS]);
  return ajv;
}
