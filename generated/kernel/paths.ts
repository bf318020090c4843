// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Paths into bodies: as JSON paths for people, and as the register names fields, without indexes.
import { isRecord } from './view.ts';

export function toJsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    return /^[A-Za-z_$][\w$]*$/.test(String(segment))
      ? `${text}.${String(segment)}`
      : `${text}[${JSON.stringify(String(segment))}]`;
  }, '$');
}

/** `['multi_prompt', 0, 'index']` as the register names it: `multi_prompt[].index`. */
export function toField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[]`;
    return text === '' ? String(segment) : `${text}.${String(segment)}`;
  }, '');
}

/** The parent of `a[].b` is `a[]`, of `a` the body. */
export function parentOf(field: string): string {
  const dot = field.lastIndexOf('.');
  return dot === -1 ? '' : field.slice(0, dot);
}

/** A row by a name that comes from outside: `constructor` and `__proto__` are no rows. */
export function readOwn<Row>(rows: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

export function readAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const segment of path) {
    if (Array.isArray(value) && typeof segment === 'number') value = value[segment];
    else if (isRecord(value) && Object.hasOwn(value, String(segment))) value = value[String(segment)];
    else return undefined;
  }
  return value;
}
