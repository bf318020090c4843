// What a run is about: what the first process does, what those after a crash do, and what must have come of it at most.
import type { Script } from './life.ts';
import { begin, settleImpatiently, settlePatiently, tryEverything } from './scripts.ts';
import {
  addChain,
  addRender,
  beginWith,
  resendAfter,
  settleImpatientlyWith,
  settlePatientlyWith,
  tryEverythingWith,
} from './watch-scripts.ts';

export interface Story {
  readonly name: string;
  readonly begin: Script;
  readonly settlePatiently: Script;
  readonly settleImpatiently: Script;
  /** On records that were damaged. */
  readonly tryEverything: Script;
  /** Creates that were wanted, however often they were asked for; each of another operation. */
  readonly wanted: number;
}

/** Sent by whoever asked for it. */
export const CREATE: Story = {
  name: 'create',
  begin,
  settlePatiently,
  settleImpatiently,
  tryEverything,
  wanted: 1,
};

const watch = (name: string, add: Parameters<typeof beginWith>[0], wanted: number): Story => ({
  name,
  begin: beginWith(add),
  settlePatiently: settlePatientlyWith(add),
  settleImpatiently: settleImpatientlyWith(add),
  tryEverything: tryEverythingWith(add),
  wanted,
});

/** Sent, followed and fetched by the watcher. */
export const RENDER = watch('render', addRender, 1);
export const CHAIN = watch('chain', addChain, 2);

/** A render of which nobody knows whether it was taken, and which a person sends again. */
export const RESEND: Story = {
  name: 'resend',
  begin: resendAfter(RENDER.begin),
  settlePatiently: resendAfter(RENDER.settlePatiently),
  settleImpatiently: resendAfter(RENDER.settleImpatiently),
  tryEverything: RENDER.tryEverything,
  wanted: 1,
};

export const STORIES: readonly Story[] = [CREATE, RENDER, CHAIN, RESEND];
