// Compares whether a field must be there. Sent: what upstream demands must be demanded here; received: what is demanded here must be promised there.
import type { Difference } from './difference.ts';
import { contradict, differ, type FieldPair } from './field-pair.ts';
import type { Presence } from './upstream.ts';

const WORDS: Readonly<Record<Presence, string>> = {
  yes: 'required',
  no: 'optional',
  sometimes: 'required in some cases',
};

export function comparePresence(pair: FieldPair, presence: Presence): Difference[] {
  const ours = pair.field.required.kind;
  const theirs = presence === 'yes' && pair.theirs.nullable && pair.direction === 'received' ? 'sometimes' : presence;
  const own =
    ours === 'if'
      ? 'required under a condition'
      : ours === 'yes'
        ? 'required'
        : ours === 'no'
          ? 'optional'
          : 'expected';
  const message = `${pair.field.id} is ${own} in the register, ${WORDS[theirs]} upstream`;
  const sides = { ours: own, theirs: WORDS[theirs] };
  switch (judge(ours, theirs, pair.direction)) {
    case 'breaks':
      return [contradict(pair, 'COMPARE-REQUIRED', 'Required', message, sides)];
    case 'harmless':
      return [
        differ(pair, 'COMPARE-NARROWER', 'Required', {
          message: `${message}; no call breaks by it`,
          ...sides,
          upstream: pair.theirs.at,
        }),
      ];
    case 'agrees':
      return [];
  }
}

function judge(
  ours: FieldPair['field']['required']['kind'],
  theirs: Presence,
  direction: FieldPair['direction'],
): 'agrees' | 'breaks' | 'harmless' {
  if (direction === 'sent') {
    if (theirs === 'yes') return ours === 'yes' ? 'agrees' : 'breaks';
    return ours === 'yes' && theirs === 'no' ? 'harmless' : 'agrees';
  }
  // `expected` states that it may be missing, so that nothing contradicts it.
  if (theirs === 'yes') return ours === 'no' ? 'harmless' : 'agrees';
  return ours === 'yes' ? 'breaks' : 'agrees';
}
