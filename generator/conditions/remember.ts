// Keeps what was worked out lately, so much of it and no more.

/** What stands under the key; it is made if it does not. Begins anew when it is full. */
export function remember<Value>(known: Map<string, Value>, most: number, key: string, make: () => Value): Value {
  const held = known.get(key);
  if (held !== undefined) return held;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}
