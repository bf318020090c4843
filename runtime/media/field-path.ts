// Paths as people write them, `image_list[0].image_url`, and a body with a value put at one.
import { isRecord } from '../../generated/kernel/view.ts';

const STEP = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d{1,4})\]/y;

/** Undefined when the text is no path; a leading `$.` is allowed, every list needs its index. */
export function parseFieldPath(text: string): readonly PropertyKey[] | undefined {
  const path: PropertyKey[] = [];
  const plain = text.replace(/^\$\./, '');
  STEP.lastIndex = 0;
  while (STEP.lastIndex < plain.length) {
    const step = STEP.exec(plain);
    if (step === null) return undefined;
    path.push(step[1] ?? Number(step[2]));
  }
  return path.length === 0 ? undefined : path;
}

/** A copy of the body with the value at the path, with the objects and lists on the way; undefined where something else stands in the way. */
export function putAt(body: unknown, [key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] | undefined = body === undefined ? [] : Array.isArray(body) ? body : undefined;
    // A list has no holes.
    if (list === undefined || key > list.length) return undefined;
    const item = putAt(list[key], rest, value);
    return item === undefined ? undefined : [...list.slice(0, key), item, ...list.slice(key + 1)];
  }
  const name = String(key);
  const record = body === undefined ? {} : isRecord(body) ? body : undefined;
  if (record === undefined) return undefined;
  const child = putAt(Object.hasOwn(record, name) ? record[name] : undefined, rest, value);
  return child === undefined ? undefined : { ...record, [name]: child };
}
