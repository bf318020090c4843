// Measures one file: what it is by its first bytes, and what its headers say. Clips are read where they must be; pictures and sounds are small and held whole.
import { readWav } from './audio/read-wav.ts';
import type { ByteSource } from './byte-source.ts';
import { findKind, HEAD_BYTES } from './find-kind.ts';
import { readJpeg } from './image/read-jpeg.ts';
import { readPng } from './image/read-png.ts';
import type { Media } from './media.ts';
import type { Mp4, VideoTrack } from './mp4/mp4.ts';
import { readMp4 } from './mp4/read-mp4.ts';

/** Several times what any row allows for pictures and sounds. */
const LARGEST_HELD = 256 * 1024 * 1024;

export function measureMedia(source: ByteSource): Media {
  const bytes = source.size;
  const found = findKind(source.read(0, HEAD_BYTES));
  if (found.kind === 'other') return { kind: 'other', bytes, what: found.what };
  if (found.is === 'boxes') return measureBoxes(source);
  // Only the whole stream would tell how long these last.
  if (found.is === 'mp3' || found.is === 'aac') return { kind: 'sound', bytes, format: found.is };
  if (bytes > LARGEST_HELD) return { kind: 'other', bytes, what: `too large to be looked at (${bytes} bytes)` };
  const whole = source.read(0, bytes);
  switch (found.is) {
    case 'jpeg':
    case 'png': {
      const read = found.is === 'png' ? readPng(whole) : readJpeg(whole);
      return read.kind === 'broken'
        ? { ...read, bytes, format: found.is }
        : { ...read, kind: 'picture', bytes, format: found.is };
    }
    case 'wav': {
      const read = readWav(whole);
      return read.kind === 'broken'
        ? { ...read, bytes, format: 'wav' }
        : { kind: 'sound', bytes, format: 'wav', seconds: read.seconds };
    }
  }
}

function measureBoxes(source: ByteSource): Media {
  const read = readMp4(source);
  const bytes = source.size;
  if (read.kind === 'broken') return { ...read, bytes, format: 'mp4' };
  const video = read.tracks.find((track) => track.kind === 'video');
  return video === undefined
    ? { kind: 'sound', bytes, format: 'm4a', seconds: read.durationSeconds }
    : describeFilm(read, video);
}

function describeFilm({ bytes, container, durationSeconds, tracks }: Mp4, video: VideoTrack): Media {
  const { codec, width, height, fps } = video;
  const sound = tracks.some(({ kind }) => kind === 'audio');
  return { kind: 'film', bytes, format: container, codec, width, height, fps, seconds: durationSeconds, sound };
}
