// Turns a draft back into what is sent or received: body, path and query apart.
import type { PartName } from '../kernel/contract-model.ts';
import type { ExamplePayload } from '../kernel/examples.ts';
import type { Draft } from './search/draft.ts';
import type { Unit } from './unit.ts';
import type { Fields } from './values/slot.ts';

/**
 * Fields in the order of the register.
 * @param strange the part that keys belong to which are no field
 */
export function toPayload(unit: Unit, draft: Draft, strange: PartName = unit.home): ExamplePayload {
  const payload: { -readonly [Key in keyof ExamplePayload]: ExamplePayload[Key] } = {};
  for (const { name } of unit.parts) {
    const fields = pickFields(unit, name, draft.self, name === strange);
    if (name === unit.home || Object.keys(fields).length > 0) payload[nameKey(name)] = fields;
  }
  if (Object.keys(draft.given).length > 0) payload.given = draft.given;
  return payload;
}

function nameKey(part: PartName): keyof ExamplePayload {
  switch (part) {
    case 'path':
    case 'query':
    case 'headers':
    case 'given':
      return part;
    default:
      return 'body';
  }
}

function pickFields(unit: Unit, part: PartName, fields: Fields, isHomeOfStrangers: boolean): Fields {
  const { self } = unit.setting.layout;
  const own = [...self.values()].filter((slot) => slot.part === part).map(({ name }) => name);
  const strangers = isHomeOfStrangers ? Object.keys(fields).filter((name) => !self.has(name)) : [];
  const names = [...own, ...strangers].filter((name) => Object.hasOwn(fields, name));
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
