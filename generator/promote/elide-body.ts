// The form in which bodies are kept in the register: shape, values of enums and booleans stay; texts, ids, addresses, media and numbers are somebody's and go.
import type { FieldType } from '../kernel/contract-model.ts';
import { isWebUrl } from '../kernel/scalars.ts';
import { isElided } from '../kernel/secrets.ts';
import { isRecord } from '../kernel/view.ts';
import { type FieldIndex, toName } from './fields.ts';

/** A value of an enum that nobody registered yet; what is longer or looks otherwise might be anybody's. */
const NEW_VALUE = /^(?!\d{7})[A-Za-z0-9][A-Za-z0-9._:-]{0,31}$/;

export function isNewValue(text: string): boolean {
  return NEW_VALUE.test(text);
}

/** `codes` are registered service codes: a top-level `code` that is one of them stays. */
export function elideBody(body: unknown, fields: FieldIndex, codes: ReadonlySet<number>): unknown {
  return elideValue(body, '');

  function elideValue(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return elideList(value, path);
    if (isRecord(value)) return elideObject(value, path);
    if (typeof value === 'boolean' || value === null) return value;
    if (path === 'code' && typeof value === 'number' && codes.has(value)) return value;
    const type = findType(path);
    if (typeof value === 'string') return elideText(value, path, type);
    return type?.kind === 'int64' ? '<id>' : '<number>';
  }

  function elideObject(value: Readonly<Record<string, unknown>>, path: string): unknown {
    const entries = new Map<string, unknown>();
    for (const [key, child] of Object.entries(value)) {
      const name = toName(key);
      if (!entries.has(name)) entries.set(name, elideValue(child, path === '' ? name : `${path}.${name}`));
    }
    return Object.fromEntries(entries);
  }

  /** Items that look the same once they are elided show the same. */
  function elideList(items: readonly unknown[], path: string): unknown[] {
    const kept = new Map<string, unknown>();
    for (const item of items) {
      const elided = elideValue(item, `${path}[]`);
      kept.set(JSON.stringify(elided), elided);
    }
    return [...kept.values()];
  }

  function elideText(text: string, path: string, type: FieldType | undefined): string {
    if (isElided(text)) return text;
    if (type?.kind === 'enum') {
      const isKnown = fields.get(path)?.field.values.some((row) => row.value === text) === true;
      return isKnown || isNewValue(text) ? text : '<text>';
    }
    if (type?.kind === 'int64') return '<id>';
    if (isWebUrl(text)) return '<url>';
    if (type?.kind === 'string' && type.formats.includes('base64')) return '<base64>';
    return /(?:^|[._])id(?:\[\])?$/i.test(path) ? '<id>' : '<text>';
  }

  function findType(path: string): FieldType | undefined {
    if (!path.endsWith('[]')) return fields.get(path)?.field.type;
    const list = fields.get(path.slice(0, -2))?.field.type;
    return list?.kind === 'array' ? list.of : undefined;
  }
}
