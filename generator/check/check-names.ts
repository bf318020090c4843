// Names that are different in the register but would be one name in code, or differ only by letter case.
import type { Report } from '../findings/finding.ts';
import { type ContractModel, type FieldType, PARTS, type PartName } from '../kernel/contract-model.ts';
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
  // OpenAPI has the types of all operations in one list.
  const everywhere = new Map(
    model.operations.flatMap(({ id, parts }) => parts.map((part) => [nameType(id, part.name, ''), id] as const)),
  );
  for (const operation of model.operations) {
    const { id, origin } = operation;
    const isAlone = claim(operations, nameConstant(id).toLowerCase(), id, origin, 'Operation');
    const visible = new Map<string, string>();
    for (const part of operation.parts) {
      const fields = new Map<string, string>();
      const types = new Map<string, string>();
      for (const field of part.fields) {
        claim(fields, field.path.toLowerCase(), field.path, field.origin, 'Field');
        // Conditions see body, path and query as one: a name can mean one thing only.
        const isVisible = part.name === 'request' || part.name === 'path' || part.name === 'query';
        if (isVisible && !field.path.includes('.')) claim(visible, field.path, field.id, field.origin, 'Field');
        if (!hasOwnType(part.name, field.type)) continue;
        const type = nameType(id, part.name, field.path);
        claim(types, type, field.path, field.origin, 'Field');
        if (isAlone) claim(everywhere, type, id, field.origin, 'Field');
      }
    }
  }

  function claim(
    taken: Map<string, string>,
    key: string,
    name: string,
    origin: Parameters<typeof placeOrigin>[0],
    column: string,
  ): boolean {
    const other = taken.get(key);
    const isFree = other === undefined || other === name;
    if (!isFree) {
      report('NAME-COLLISION', placeOrigin(origin, column), {
        message: `${name} and ${other} become the same name in code`,
        found: name,
      });
    }
    taken.set(key, name);
    return isFree;
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

/** Objects have one, and so have the known values of an enum to which others may come. */
function hasOwnType(part: PartName, type: FieldType): boolean {
  if (type.kind === 'enum') return PARTS[part] === 'received';
  return type.kind === 'object' || (type.kind === 'array' && type.of.kind === 'object');
}
