// The form in which bodies leave the store for a file that many will read: registered values and numbers stay, texts, ids, addresses and media go.
import { readOwn, toField } from '../../../generated/kernel/paths.ts';
import { isDecimalText, isWebUrl } from '../../../generated/kernel/scalars.ts';
import { isElided } from '../../../generated/kernel/secrets.ts';
import type { PartSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';

/** Nothing registered is nested so deeply; what is, is dropped whole. */
const DEEPEST = 32;

/** `part` says what each path is; without one nothing but keys, numbers and booleans stay. */
export function elideBody(body: unknown, part: PartSpecification | undefined): unknown {
  return elideValue(body, [], part);
}

function elideValue(value: unknown, path: readonly PropertyKey[], part: PartSpecification | undefined): unknown {
  if (path.length > DEEPEST) return '<text>';
  if (Array.isArray(value)) return value.map((item, index) => elideValue(item, [...path, index], part));
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, elideValue(child, [...path, key], part)]),
    );
  if (typeof value === 'bigint') return '<id>';
  return typeof value === 'string' ? elideText(value, toField(path), part) : value;
}

function elideText(text: string, field: string, part: PartSpecification | undefined): string {
  if (text === '' || isElided(text)) return text;
  const row = part === undefined ? undefined : readOwn(part.fields, field);
  if (row?.values !== undefined) return Object.hasOwn(row.values, text) ? text : '<text>';
  if (isWebUrl(text)) return '<url>';
  if (row?.kind === 'id' || /(?:^|[._])id$/i.test(field)) return '<id>';
  if (/string<(?:integer|decimal)>/.test(row?.type ?? '') && isDecimalText(text)) return text;
  return row?.type.includes('base64') === true ? '<base64>' : '<text>';
}
