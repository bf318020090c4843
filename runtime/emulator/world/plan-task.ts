// What a create asks for and would take, as far as it can be judged before anything is made.
import { type Estimate, estimateCost } from '../../../generated/kernel/prices.ts';
import { prices, units } from '../../../generated/prices.ts';
import type { Call } from './call.ts';
import type { Sources } from './find-sources.ts';
import { listKinds, type OutputKind } from './make-outputs.ts';
import { type Asked, readAsked } from './read-asked.ts';
import type { PackKind } from './settings.ts';

export interface Plan {
  readonly asked: Asked;
  readonly sources: Sources;
  readonly kinds: readonly OutputKind[];
  readonly pack: PackKind;
  readonly slots: number;
  readonly model: string | undefined;
  /** By the list, decimals; undefined if the register has no price. */
  readonly units: string | undefined;
  readonly unit: string | undefined;
}

export function planTask(call: Call): Plan {
  const asked = readAsked(call.view);
  const kinds = listKinds(call.operation);
  const estimate = estimateCost(call.operation, prices[call.operation.id], units, call.whole, call.given);
  const cost = readCost(estimate, kinds);
  return {
    asked,
    sources: call.sources,
    kinds,
    pack: findPack(cost?.unit, kinds),
    slots: kinds.includes('image') ? asked.images : 1,
    model: asked.model,
    units: cost?.units,
    unit: cost?.unit,
  };
}

/** Where the register has no price, everything but pictures is booked on the pack for videos. */
function findPack(unit: string | undefined, kinds: readonly OutputKind[]): PackKind {
  if (unit === 'image' || unit === 'video') return unit;
  return kinds.includes('image') || kinds.includes('views') ? 'image' : 'video';
}

function readCost(estimate: Estimate, kinds: readonly OutputKind[]): { units: string; unit: string } | undefined {
  if (estimate.kind === 'priced') return { units: estimate.units, unit: estimate.unit };
  // The register has no price of an element; the deduction that was recorded for one was 0.
  return kinds.includes('element') ? { units: '0', unit: 'video' } : undefined;
}
