// Damages every record at the moments at which a second create is nearest, or a clip is about to be lost: just sent, just answered, about to get its name, and at rest.
import { type Chance, createChance } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { listRecords, tryDamaged } from './damage.ts';
import { reachMoments } from './reach.ts';
import type { Story } from './stories.ts';

export interface DamagedAll {
  readonly tried: number;
  readonly broken: readonly string[];
}

const STAGES = new Set(['send', 'answer', 'rename', 'end']);

/** `draw` gives what is written in place of a record. */
export async function damageAll(
  story: Story,
  behaviour: Behaviour,
  draw: (bytes: Uint8Array, chance: Chance) => readonly Uint8Array[],
): Promise<DamagedAll> {
  const broken: string[] = [];
  let tried = 0;
  const chance = createChance(1);
  const moments = (await reachMoments(behaviour, 1, story)).filter(({ operation }) => STAGES.has(operation));
  for (const { operation, moment } of moments)
    for (const { path, bytes } of listRecords(moment.tree))
      for (const damaged of draw(bytes, chance)) {
        if (Buffer.compare(damaged, bytes) === 0) continue;
        const found = await tryDamaged(moment, story, behaviour, { path, bytes: damaged });
        tried += 1;
        if (found.length > 0)
          broken.push(`${story.name}, ${operation}, ${path}: ${found.join('; ')}: ${Buffer.from(damaged)}`);
      }
  return { tried, broken };
}
