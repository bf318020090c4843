// Answers one request below /assets: is the address open, does the result still exist, and does the script want it served wrongly?

import { type Reply, replyText } from '../server/reply.ts';
import type { WorldAsset } from '../world/world.ts';
import { type AddressBook, checkAddress } from './address.ts';
import type { AssetFault } from './asset-faults.ts';
import { breakAsset } from './break-asset.ts';
import type { MakeAsset } from './make-asset.ts';
import { type AssetRequest, serveAsset } from './serve-asset.ts';

export interface AssetCall extends AssetRequest {
  readonly query: Readonly<Record<string, string>>;
  /** Path and query as they came. */
  readonly url: string;
  /** How many requests for results came before: what changes with each request changes by it. */
  readonly n: number;
}

export interface AssetSurroundings {
  readonly book: AddressBook;
  readonly make: MakeAsset;
}

export function answerAsset(
  call: AssetCall,
  asset: WorldAsset | undefined,
  fault: AssetFault | undefined,
  around: AssetSurroundings,
): Reply {
  if (asset === undefined) return replyText(404, 'no result has this address\n');
  switch (checkAddress(asset.name, call.query, around.book, call.at)) {
    case 'unsigned':
      return replyText(403, 'the signature of the address is missing or wrong\n');
    case 'expired':
      return replyText(403, 'the address has expired; a new query of the task gives a fresh one\n');
    case 'open': {
      if (call.at >= asset.goneAt) return replyText(404, 'the result has been cleared\n');
      const file = around.make(asset);
      if (fault === undefined) return serveAsset(call, file);
      const other = () => around.make({ ...asset, seed: asset.seed + 1 + call.n });
      return breakAsset(fault, { request: call, file, url: call.url, other });
    }
  }
}
