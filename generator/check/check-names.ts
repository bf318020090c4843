// Names that are different in the register but would be one name in code, or differ only by letter case.
import type { Report } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { nameConstant, nameType } from '../plan/names.ts';

/** Words that cannot name a constant of a module. */
const WORDS =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  );

export function checkNames(model: ContractModel, report: Report): void {
  checkPatternNames(model, report);
  // The client has names of its own beside the constants of the operations.
  const operations = new Map(
    ['callOperation', 'createClient', 'createLegacyClient', 'errorCodes'].map((name) => [name.toLowerCase(), name]),
  );
  for (const operation of model.operations) {
    claim(operations, nameConstant(operation.id).toLowerCase(), operation.id, operation.origin, 'Operation');
    const visible = new Map<string, string>();
    for (const part of operation.parts) {
      const fields = new Map<string, string>();
      const types = new Map<string, string>();
      for (const field of part.fields) {
        claim(fields, field.path.toLowerCase(), field.path, field.origin, 'Field');
        // Conditions see body, path and query as one: a name can mean one thing only.
        const isVisible = part.name === 'request' || part.name === 'path' || part.name === 'query';
        if (isVisible && !field.path.includes('.')) claim(visible, field.path, field.id, field.origin, 'Field');
        if (hasOwnType(field.type))
          claim(types, nameType(operation.id, part.name, field.path), field.path, field.origin, 'Field');
      }
    }
  }

  function claim(
    taken: Map<string, string>,
    key: string,
    name: string,
    origin: Parameters<typeof placeOrigin>[0],
    column: string,
  ): void {
    const other = taken.get(key);
    if (other !== undefined && other !== name) {
      report('NAME-COLLISION', placeOrigin(origin, column), {
        message: `${name} and ${other} become the same name in code`,
        found: name,
      });
    }
    taken.set(key, name);
  }
}

/** A pattern and its builder stand in one module with the constants of the operation, and in one list with all others. */
function checkPatternNames({ operations, patterns }: ContractModel, report: Report): void {
  const taken = new Map([
    ...WORDS.map((word) => [word, 'a word of the language'] as const),
    ['buildbody', 'a function of the builders'],
    ['patterns', 'the list of patterns'],
    // What a builder calls its own parameters would hide the pattern.
    ['input', 'a parameter of the builders'],
    ['given', 'a parameter of the builders'],
    ...operations.flatMap(({ id }) =>
      ['', 'Quarantine'].map(
        (end) => [`${nameConstant(id)}${end}`.toLowerCase(), `what is generated for ${id}`] as const,
      ),
    ),
  ]);
  for (const { name, origin } of patterns) {
    const keys = [name, `build${name}`].map((key) => key.toLowerCase());
    const other = keys.map((key) => taken.get(key)).find((owner) => owner !== undefined);
    if (other !== undefined) {
      report('NAME-COLLISION', placeOrigin(origin, 'Pattern'), {
        message: `${name} and ${other} become the same name in code`,
        found: name,
      });
    }
    for (const key of keys) taken.set(key, `the pattern ${name}`);
  }
}

function hasOwnType(type: { readonly kind: string; readonly of?: { readonly kind: string } }): boolean {
  return type.kind === 'object' || (type.kind === 'array' && type.of?.kind === 'object');
}
