// Tells by its first bytes what a file is, whatever its name says.

export type Kind = 'jpeg' | 'png' | 'boxes' | 'wav' | 'mp3' | 'aac';

export type Found =
  | { readonly kind: 'known'; readonly is: Kind }
  /** `what` names it for a message. */
  | { readonly kind: 'other'; readonly what: string };

/** As many bytes as are looked at. */
export const HEAD_BYTES = 16;

const KNOWN: readonly (readonly [Kind, string])[] = [
  ['jpeg', '^ffd8ff'],
  ['png', '^89504e470d0a1a0a'],
  ['wav', '^52494646.{8}57415645'],
  ['mp3', '^494433'],
  // A frame of layer 0 is AAC, of any other layer MPEG audio.
  ['aac', '^fff[0189]'],
  ['mp3', '^ff[ef]'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['a GIF picture', '^474946383[79]61'],
  ['a WebP picture', '^52494646.{8}57454250'],
  ['an AVI file', '^52494646.{8}41564920'],
  ['a HEIC picture', '^.{8}66747970(?:68656963|68656978|68657663|6d696631|6d736631)'],
  ['an AVIF picture', '^.{8}66747970(?:61766966|61766973)'],
  ['a TIFF picture', '^(?:49492a00|4d4d002a)'],
  ['a BMP picture', '^424d'],
  ['a JPEG XL picture', '^(?:ff0a|0000000c4a584c20)'],
  ['a PSD file', '^38425053'],
  ['a WebM or Matroska file', '^1a45dfa3'],
  ['an Ogg file', '^4f676753'],
  ['a FLAC file', '^664c6143'],
  ['a PDF file', '^25504446'],
  ['a ZIP file', '^504b0304'],
  ['a gzip file', '^1f8b'],
  // "<": a page that a server sends instead of a file, or a drawing.
  ['a text such as HTML, SVG or XML', '^(?:efbbbf)?(?:09|0a|0d|20)*3c'],
  ['a text such as JSON', '^7b'],
];

/** Boxes by which MP4 and QuickTime files begin. */
const BOXES = /^.{8}(?:66747970|6d6f6f76|6d646174|77696465|66726565|736b6970)/;

export function findKind(head: Uint8Array): Found {
  const hex = Array.from(head.subarray(0, HEAD_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const match = ([, pattern]: readonly [string, string]): boolean => new RegExp(pattern).test(hex);
  const other = OTHERS.find(match);
  if (other !== undefined) return { kind: 'other', what: other[0] };
  const known = KNOWN.find(match);
  if (known !== undefined) return { kind: 'known', is: known[0] };
  if (BOXES.test(hex)) return { kind: 'known', is: 'boxes' };
  return { kind: 'other', what: hex === '' ? 'empty' : `of an unknown kind (it begins with ${hex})` };
}
