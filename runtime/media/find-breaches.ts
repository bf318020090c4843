// Holds what was measured of a file against the limits of its field's row. There is no number here: all of them come from the row.
import type { Bounds, MediaLimits } from '../../generated/kernel/specification.ts';
import type { Format, Media } from './media.ts';

export interface Breach {
  readonly code: 'bytes' | 'side' | 'ratio' | 'seconds' | 'fps' | 'format' | 'media';
  readonly message: string;
  readonly fix: string;
}

export interface Held {
  readonly breaches: readonly Breach[];
  /** Limits of the row that this file gave nothing to hold against. */
  readonly unmeasured: readonly string[];
}

/** What a row may call a format. Sound alone in MP4 boxes has a name of its own, and is an MP4 file too. */
const NAMES: Readonly<Record<Format, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  mp4: ['mp4'],
  mov: ['mov'],
  m4a: ['m4a', 'mp4'],
  wav: ['wav'],
  mp3: ['mp3'],
  aac: ['aac'],
};

const ANEW = 'make the file anew from its original';

export function findBreaches(limits: MediaLimits, media: Media): Held {
  const size = findOutside('bytes', 'the file has', media.bytes, 'bytes', limits.bytes, 'make the file smaller');
  const strange = findStrange(limits.formats, media);
  if (strange !== undefined) return { breaches: [...size, strange], unmeasured: listOthers(limits) };
  switch (media.kind) {
    case 'picture':
      return { breaches: [...size, ...findSides(limits, media)], unmeasured: listMissing(limits, ['seconds', 'fps']) };
    case 'film':
      return {
        breaches: [
          ...size,
          ...findSides(limits, media),
          ...findOutside('seconds', 'the clip lasts', media.seconds, 's', limits.seconds, 'cut it, or choose another'),
          ...findOutside(
            'fps',
            'the clip has',
            media.fps,
            'frames a second',
            limits.fps,
            'convert it to another frame rate',
          ),
        ],
        unmeasured: [],
      };
    case 'sound': {
      const { seconds } = media;
      if (seconds === undefined) return { breaches: size, unmeasured: listMissing(limits, ['seconds']) };
      const fix = 'cut it, or choose another';
      return {
        breaches: [...size, ...findOutside('seconds', 'the sound lasts', seconds, 's', limits.seconds, fix)],
        unmeasured: [],
      };
    }
    case 'other':
    case 'broken':
      return { breaches: size, unmeasured: listOthers(limits) };
  }
}

/** A file that cannot be read, or is none of the formats that the row names. */
function findStrange(formats: readonly string[] | undefined, media: Media): Breach | undefined {
  if (media.kind === 'broken') {
    return {
      code: 'media',
      message: `the ${NAMES[media.format][0]} file is broken at byte ${media.at}: ${media.why}`,
      fix: ANEW,
    };
  }
  if (formats === undefined || (media.kind !== 'other' && NAMES[media.format].some((name) => formats.includes(name))))
    return undefined;
  const what = media.kind === 'other' ? media.what : NAMES[media.format][0];
  return { code: 'format', message: `the file is ${what}`, fix: `give one of ${formats.join(', ')}` };
}

function findSides(
  { side, ratio }: MediaLimits,
  { width, height }: { readonly width: number; readonly height: number },
): Breach[] {
  const shape = `the picture is ${width} x ${height}`;
  const wrong = [width, height].find((length) => !isWithin(length, side));
  const ratioFound = findOutside(
    'ratio',
    `${shape}: width by height is`,
    width / height,
    '',
    ratio,
    'cut it to another shape',
  );
  if (wrong === undefined || side === undefined) return ratioFound;
  const message = `${shape}; each side has ${describeBounds(side)} pixels`;
  return [{ code: 'side', message, fix: 'scale it' }, ...ratioFound];
}

function findOutside(
  code: Breach['code'],
  subject: string,
  value: number,
  unit: string,
  bounds: Bounds | undefined,
  fix: string,
): Breach[] {
  if (bounds === undefined || isWithin(value, bounds)) return [];
  const measured = `${printNumber(value)} ${unit}`.trim();
  return [{ code, message: `${subject} ${measured}; ${describeBounds(bounds)} is taken`, fix }];
}

function isWithin(
  value: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds = {},
): boolean {
  return value >= min && value <= max;
}

function describeBounds({ min, max }: Bounds): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

/** To the thousandth, which is finer than any limit. */
function printNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function listMissing(limits: MediaLimits, names: readonly (keyof MediaLimits)[]): string[] {
  return names.filter((name) => limits[name] !== undefined);
}

/** What remains unknown of a file that cannot be read as what it should be. */
function listOthers(limits: MediaLimits): string[] {
  return listMissing(limits, ['side', 'ratio', 'seconds', 'fps']);
}
