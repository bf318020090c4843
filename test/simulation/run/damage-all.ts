// Damages every record at the moments at which a second create is nearest: just sent, just answered, and at rest.
import { HomeRefused } from '../../../runtime/guard/create-guard.ts';
import { type Chance, createChance } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { listRecords, tryDamaged } from './damage.ts';
import { reachMoments } from './reach.ts';

export interface DamagedAll {
  readonly tried: number;
  readonly broken: readonly string[];
}

const STAGES = new Set(['send', 'answer', 'end']);

/** `draw` gives what is written in place of a record. */
export async function damageAll(
  behaviour: Behaviour,
  draw: (bytes: Uint8Array, chance: Chance) => readonly Uint8Array[],
): Promise<DamagedAll> {
  const broken: string[] = [];
  let tried = 0;
  const chance = createChance(1);
  const moments = (await reachMoments(behaviour, 1)).filter(({ operation }) => STAGES.has(operation));
  for (const { operation, moment } of moments)
    for (const { path, bytes } of listRecords(moment.tree))
      for (const damaged of draw(bytes, chance)) {
        const { billed, error } = await tryDamaged(moment, behaviour, { path, bytes: damaged });
        tried += 1;
        const isExpected = error === undefined || error instanceof HomeRefused;
        if (billed > 1 || !isExpected)
          broken.push(`${operation}, ${path}: ${billed} billed, ${String(error)}: ${Buffer.from(damaged)}`);
      }
  return { tried, broken };
}
