// Evidence as short numbers inside one section, with the ids that they stand for at its end: ids on every row would be half of the text.
import type { Graded } from '../../kernel/contract-model.ts';

export interface Citations {
  /** `doc-confirmed [1,3]` */
  cite(status: string | undefined, evidence: readonly string[]): string;
  /** `Evidence: 1 vendor-manual, 2 …`; empty if nothing was cited. */
  list(): string;
}

/** Numbers are given in the order in which ids are first cited. */
export function createCitations(): Citations {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    cite: (status, evidence) => {
      const cited = evidence.map(numberOf).sort((a, b) => a - b);
      return [...(status === undefined ? [] : [status]), ...(cited.length === 0 ? [] : [`[${cited.join(',')}]`])].join(
        ' ',
      );
    },
    list: () =>
      numbers.size === 0 ? '' : `Evidence: ${[...numbers].map(([id, number]) => `${number} ${id}`).join(', ')}.`,
  };
}

/** Grade and date of a row, as they stand at the end of its line. */
export function citeRow(
  { status, evidence, since }: Graded & { readonly since?: string },
  citations: Citations,
): string {
  return `${citations.cite(status, evidence)}${since === undefined ? '' : ` since ${since}`}`;
}
