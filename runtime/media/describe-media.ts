// What was measured of a file in a few words.
import type { Media } from './media.ts';

export function describeMedia(media: Media): string {
  const size = `${media.bytes} bytes`;
  switch (media.kind) {
    case 'picture':
      return `${media.format}, ${media.width} x ${media.height}, ${size}`;
    case 'film': {
      const sound = media.sound ? 'with sound' : 'silent';
      return `${media.format} (${media.codec}), ${media.width} x ${media.height}, ${round(media.seconds)} s, ${round(media.fps)} fps, ${sound}, ${size}`;
    }
    case 'sound':
      return `${media.format}, ${media.seconds === undefined ? 'of unknown length' : `${round(media.seconds)} s`}, ${size}`;
    case 'other':
      return `${media.what}, ${size}`;
    case 'broken':
      return `broken ${media.format}, ${size}`;
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
