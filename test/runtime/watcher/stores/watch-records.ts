// The records of a store with a look at each operation that changes them: before it begins, while it is on its way, and when it is done.
import type { JobStore } from '../../../../runtime/watcher/ports.ts';

export function watchRecords(records: JobStore, look: () => void): JobStore {
  const watch =
    <Args extends readonly unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      look();
      const running = run(...args);
      look();
      const result = await running;
      look();
      return result;
    };
  return {
    ...records,
    append: watch(records.append),
    archive: watch(records.archive),
    reserveSlot: watch(records.reserveSlot),
    openPurpose: watch(records.openPurpose),
    closePurpose: watch(records.closePurpose),
    postpone: watch(records.postpone),
    lease: watch(records.lease),
  };
}
