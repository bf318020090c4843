// Fills a part until it is a verified file: goes on at a fresh address when the old one is gone, and begins anew when what was there does not fit, each of them once.

import type { DownloadPlace } from './download-place.ts';
import type { Downloaded } from './downloaded.ts';
import { finishFile } from './finish-file.ts';
import type { Leftover } from './judge-answer.ts';
import { type Transfer, type Transferred, transfer } from './transfer.ts';

export interface Filled {
  readonly result: Downloaded;
  /** Whether the part is good for another attempt; what nobody can take up again only lies around. */
  readonly isKept: boolean;
}

export async function fillPart(place: DownloadPlace, work: Transfer): Promise<Filled> {
  const { part, source, options } = work;
  let { leftover } = part;
  let { url } = source;
  let hasRefreshed = false;
  for (;;) {
    const came = await bring(work, url, leftover);
    if (came.kind === 'gone' && !hasRefreshed) {
      hasRefreshed = true;
      const fresh = await options.refresh?.();
      if (fresh === undefined)
        return { result: { kind: 'expired', status: came.status }, isKept: leftover !== undefined };
      url = fresh;
      continue;
    }
    const result = came.kind === 'complete' ? await finishFile(place, part, source, came) : toResult(came);
    // What an earlier attempt left may be at fault. Without it nothing can be, so this happens once.
    const isSuspect = came.kind === 'restart' || (came.kind === 'complete' && came.resumedAt > 0);
    if (result.kind === 'unusable' && isSuspect) {
      leftover = undefined;
      continue;
    }
    const isKept = 'kept' in result ? result.kept > 0 : came.kind !== 'complete' && leftover !== undefined;
    return { result, isKept };
  }
}

/** A part that is whole needs no request: it was cut off before it got its name. */
async function bring(work: Transfer, url: string, leftover: Leftover | undefined): Promise<Transferred> {
  if (leftover !== undefined && leftover.bytes === leftover.total)
    return { kind: 'complete', resumedAt: leftover.bytes, sha256: undefined, warnings: [] };
  return transfer(work, url, leftover);
}

function toResult(came: Exclude<Transferred, { readonly kind: 'complete' }>): Downloaded {
  if (came.kind === 'gone') return { kind: 'expired', status: came.status };
  return came.kind === 'restart' ? { kind: 'unusable', why: 'range', detail: came.why } : came;
}
