// "Did you mean": for a query that found nothing, the name in the contract that it is a slip of.
import { findNearest } from '../../../generated/kernel/nearest.ts';

/** Names are what stands between the separators of addresses, and the addresses of operations as a whole. */
export function suggestName(query: string, addresses: Iterable<string>): string | undefined {
  const wanted = query.trim();
  const names = new Set<string>();
  for (const address of addresses) {
    const [operation = ''] = address.split(/[/#]/);
    if (!operation.includes(':')) names.add(operation);
    for (const name of address.split(/[/#:=.[\]~]+/)) if (name.length > 2) names.add(name);
  }
  return findNearest(wanted, names);
}
