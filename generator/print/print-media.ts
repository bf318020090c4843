// Prints the limits that no body shows: those of the file which a field holds or points to.
import type { Limit } from '../kernel/contract-model.ts';
import type { MediaLimits } from '../kernel/specification.ts';
import { quoteList } from './typescript.ts';

const MEASURES: readonly string[] = ['bytes', 'side', 'ratio', 'seconds', 'fps'] satisfies (keyof MediaLimits)[];

/** A line of a field's row; nothing for a field without such limits. */
export function printMedia(limits: readonly Limit[]): string {
  const parts = limits.flatMap((limit) => {
    if (limit.kind === 'format') return [`formats: ${quoteList(limit.formats)}`];
    return limit.kind !== 'tolerate' && MEASURES.includes(limit.kind)
      ? [`${limit.kind}: { ${printBounds(limit)} }`]
      : [];
  });
  return parts.length === 0 ? '' : `  media: { ${parts.join(', ')} },\n`;
}

function printBounds({ min, max }: { readonly min?: number; readonly max?: number }): string {
  return [...(min === undefined ? [] : [`min: ${min}`]), ...(max === undefined ? [] : [`max: ${max}`])].join(', ');
}
