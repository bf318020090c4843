// Tells what a file is by its first bytes, which decide its ending; a name or a header that came with it decides nothing.
import type { DownloadKind } from './downloaded.ts';

export type MediaFormat = 'mp4' | 'png' | 'jpg' | 'webp' | 'mp3' | 'wav';

export const formatsOf: Readonly<Record<DownloadKind, readonly MediaFormat[]>> = {
  video: ['mp4'],
  image: ['png', 'jpg', 'webp'],
  audio: ['mp3', 'wav'],
};

/** As many as the longest mark needs. */
export const HEAD_BYTES = 12;

export function sniffFormat(head: Uint8Array): MediaFormat | undefined {
  const text = (from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
  if (text(4, 8) === 'ftyp') return 'mp4';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 3) === '\xff\xd8\xff') return 'jpg';
  if (text(0, 4) === 'RIFF') return { WEBP: 'webp' as const, WAVE: 'wav' as const }[text(8, 12)];
  if (text(0, 3) === 'ID3') return 'mp3';
  // A frame of MPEG audio, layer III: eleven bits set, then a version that exists and the layer.
  const [first = 0, second = 0] = head;
  return first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08 ? 'mp3' : undefined;
}
