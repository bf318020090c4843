// Writes the modules that are compared, all for one create and its query: ours, zod, and what other validators make of the same fields.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileContract } from '../../generator/compile-contract.ts';
import type { AcceptedObject } from '../../generator/plan/accepted.ts';
import { describeAccepted } from '../../generator/plan/accepted.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { MINI, printPeer, VALIBOT } from './print-peers.ts';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Below node_modules, where peers are found and nothing is committed. */
export const WORK = `${REPOSITORY}bench/node_modules/.validation`;

/** Paths of modules that export what checks `request` and `answer`. */
export function writePeers(): { readonly mini: string; readonly valibot: string } {
  mkdirSync(WORK, { recursive: true });
  const objects = describeObjects();
  const scalars = `${REPOSITORY}generated/kernel/scalars.ts`;
  const [mini, valibot] = [`${WORK}/mini.mjs`, `${WORK}/valibot.mjs`];
  writeFileSync(mini, printPeer(MINI, objects, scalars));
  writeFileSync(valibot, printPeer(VALIBOT, objects, scalars));
  return { mini, valibot };
}

function describeObjects(): Record<'request' | 'response' | 'answer', AcceptedObject> {
  const { model } = compileContract(readPages(REPOSITORY, 'register'));
  const describe = (operation: string, name: string): AcceptedObject => {
    const part = model.operations
      .find(({ id }) => id === operation)
      ?.parts.find((candidate) => candidate.name === name);
    if (part === undefined) throw new Error(`${operation} has no ${name}`);
    return describeAccepted(part, 'strict');
  };
  return {
    request: describe('omniVideo.create', 'request'),
    response: describe('omniVideo.create', 'response'),
    answer: describe('omniVideo.get', 'response'),
  };
}
