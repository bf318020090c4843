// Goes through a list by its indexes, as zod does: holes are items too, and no iterator of the list's own is asked.

/** True if every item passes. */
export function allPass(list: readonly unknown[], test: (item: unknown) => boolean): boolean {
  for (let index = 0; index < list.length; index += 1) if (!test(list[index])) return false;
  return true;
}

/** The list with each item as `read` gives it; undefined when one of them is undefined. */
export function readItems<Item>(
  list: readonly unknown[],
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  const items: Item[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const item = read(list[index]);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** The list itself, whatever its items are. */
export function copyItems(list: readonly unknown[]): unknown[] {
  return Array.from({ length: list.length }, (_, index) => list[index]);
}
