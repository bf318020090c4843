// Makes the bytes of a result from what the world says of it; the same result always has the same bytes.
import { createHash } from 'node:crypto';
import { writeMp4 } from '../../media/mp4/write-mp4.ts';
import type { WorldAsset } from '../world/world.ts';
import { makePng } from './make-png.ts';
import { makeMp3, makeWav } from './make-sound.ts';
import type { AssetFile } from './serve-asset.ts';

const TYPES = { mp4: 'video/mp4', png: 'image/png', mp3: 'audio/mpeg', wav: 'audio/wav' } as const;

/** Files that are kept: whoever downloads in parts asks many times for the same one. */
const MOST_KEPT = 16;

export type MakeAsset = (asset: WorldAsset) => AssetFile;

export function createAssetMaker(): MakeAsset {
  const kept = new Map<string, AssetFile>();
  return (asset) => {
    const key = `${asset.name} ${asset.seed}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const file = makeAsset(asset);
    const oldest = kept.keys().next();
    if (kept.size >= MOST_KEPT && oldest.done !== true) kept.delete(oldest.value);
    kept.set(key, file);
    return file;
  };
}

function makeAsset(asset: WorldAsset): AssetFile {
  const bytes = makeBytes(asset);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  return { bytes, type: TYPES[asset.format], etag, madeAt: asset.madeAt };
}

function makeBytes({ format, seconds, width, height, sound, seed }: WorldAsset): Uint8Array {
  switch (format) {
    case 'mp4':
      return writeMp4({ seconds, width, height, seed, sound: sound ? 'tone' : 'none' });
    case 'png':
      return makePng({ width, height, seed });
    case 'mp3':
      return makeMp3(seconds);
    case 'wav':
      return makeWav({ seconds, seed });
  }
}
