// Which kind of payload an example is of: examples name the part that their rows stand in.
import type { Example } from '../../../generated/kernel/examples.ts';
import type { PayloadKind } from '../../../runtime/check/payload.ts';

export function kindOfExample({ part }: Pick<Example, 'part'>): PayloadKind {
  return part === 'response' || part === 'callback' || part === 'error' ? part : 'request';
}
