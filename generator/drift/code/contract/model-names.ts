// What the names of models look like, learnt from the registered ones: a text that is made of the same parts and names no model is a mistake.
import type { ContractModel, Field } from '../../../kernel/contract-model.ts';
import { createSpeller } from './speller.ts';

export interface ModelNames {
  /** True if all of the values, of which there are some, are models. */
  readonly holdsOnly: (values: readonly string[]) => boolean;
  /** Names in a text that are made like models and are none. */
  readonly findUnknown: (text: string) => { readonly name: string; readonly index: number }[];
  readonly suggest: (name: string) => string | undefined;
}

export function indexModelNames(model: ContractModel): ModelNames {
  const known = new Set(listModelFields(model).flatMap((field) => field.values.map((value) => value.value)));
  const compound = [...known].filter((name) => splitName(name).length > 1);
  const beginnings = new Set(compound.map((name) => splitName(name)[0] ?? ''));
  const parts = new Set(compound.flatMap((name) => splitName(name).map(foldDigits)));
  const isNumbered = compound.every((name) => /\d/.test(name));
  const { findSlip, suggest } = createSpeller(known);
  const looksLike = (name: string): boolean => {
    const split = splitName(name);
    if (!beginnings.has(split[0] ?? '') || split.length < 2) return false;
    const isMadeAlike = (!isNumbered || /\d/.test(name)) && split.every((part) => parts.has(foldDigits(part)));
    return isMadeAlike || findSlip(name) !== undefined;
  };
  return {
    holdsOnly: (values) => values.length > 0 && values.every((value) => known.has(value)),
    suggest,
    findUnknown: (text) =>
      [...text.matchAll(TOKEN)]
        .map((match) => ({ name: match[0], index: match.index }))
        .filter(({ name }) => !known.has(name) && looksLike(name)),
  };
}

/** Words of letters and digits, held together by marks. */
const TOKEN = /(?<![\w.@-])[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+(?![\w/]|[.-]\w)/g;

function splitName(name: string): string[] {
  return name.toLowerCase().split(/[^a-z0-9]+/);
}

/** Another version is made like this one. */
function foldDigits(part: string): string {
  return part.replaceAll(/\d+/g, '0');
}

/** Enum fields that the models tables are about, and those of the same path in other operations. */
function listModelFields(model: ContractModel): Field[] {
  const enums = model.operations.flatMap((operation) => {
    const models = new Set(operation.models.map((row) => row.model));
    const fields = operation.parts.flatMap((part) => part.fields).filter((field) => field.type.kind === 'enum');
    return fields.map((field) => ({ field, isModel: field.values.some((value) => models.has(value.value)) }));
  });
  const paths = new Set(enums.filter(({ isModel }) => isModel).map(({ field }) => field.path));
  return enums.filter(({ field }) => paths.has(field.path)).map(({ field }) => field);
}
