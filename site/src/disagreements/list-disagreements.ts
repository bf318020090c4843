// Where sources contradict each other: the readings of one subject together, in the order of the register.
import type { Reading } from '../../../generated/kernel/contract-model.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import type { Contract } from '../model/contract.ts';

export interface Disagreement {
  readonly subject: string;
  /** Absent: the subject is a matter without a row of its own. */
  readonly row: ListedRow | undefined;
  /** What the register takes stands first. */
  readonly readings: readonly Reading[];
  readonly isSettled: boolean;
}

export interface DisagreementGroup {
  /** Unique among the groups. */
  readonly key: string;
  /** The operation, or what the subjects have in common otherwise. */
  readonly name: string;
  readonly operation: ListedRow | undefined;
  readonly disagreements: readonly Disagreement[];
}

const WHOLE = 'The service as a whole';

/** Operations in the order of the register; what belongs to none comes last. */
export function listDisagreements({
  readingsBySubject,
  rowByAddress,
  operations,
}: Pick<Contract, 'readingsBySubject' | 'rowByAddress' | 'operations'>): DisagreementGroup[] {
  const all = [...readingsBySubject].map(([subject, readings]): Disagreement => {
    const chosen = readings.filter((reading) => reading.chosen);
    const others = readings.filter((reading) => !reading.chosen);
    const row = rowByAddress.get(subject);
    return { subject, row, readings: [...chosen, ...others], isSettled: chosen.length > 0 };
  });
  const groups = Map.groupBy(all, ({ row }) => row?.operation ?? '');
  return [...operations.keys(), ''].flatMap((key) => {
    const disagreements = groups.get(key);
    if (disagreements === undefined) return [];
    const operation = rowByAddress.get(key);
    return [{ key, name: key === '' ? WHOLE : key, operation, disagreements }];
  });
}
