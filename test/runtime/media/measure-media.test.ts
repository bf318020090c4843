// What a file is, by its bytes alone; a cut file is broken, a damaged one never stops the reader.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromBytes } from '../../../runtime/media/byte-source.ts';
import { measureMedia } from '../../../runtime/media/measure-media.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { readFilesWith, readFileWith, UnreadableFile } from '../../../runtime/media/open-file.ts';
import { writeChunk, writeJpeg, writePng, writeWav } from './image/pictures.ts';
import { CLIP, changeBox, joinParts, splitBoxes } from './mp4/small-clip.ts';

const measure = (bytes: Uint8Array) => measureMedia(readFromBytes(bytes));
const text = (words: string) => measure(Buffer.from(words, 'latin1'));

/** The clip without its picture: the description of its first track is made a box that nobody reads. */
const SOUND = (() => {
  let seen = 0;
  return changeBox(CLIP, 'moov', (movie) =>
    joinParts(
      splitBoxes(movie).map((part) => (part.type === 'trak' && seen++ === 0 ? { ...part, type: 'free' } : part)),
    ),
  );
})();

describe('a picture', () => {
  it('of PNG tells its sides, and whether it may be transparent', () => {
    const png = writePng(640, 480);
    expect(measure(png)).toEqual({
      kind: 'picture',
      format: 'png',
      bytes: png.length,
      width: 640,
      height: 480,
      alpha: false,
    });
    expect(measure(writePng(640, 480, { type: 6 }))).toMatchObject({ alpha: true });
    expect(measure(writePng(9, 9, { type: 3, before: [writeChunk('tRNS', Buffer.of(0))] }))).toMatchObject({
      alpha: true,
    });
  });

  it.each([0xc0, 0xc1, 0xc2])('of JPEG tells its sides behind a thumbnail (frame %d)', (frame) => {
    const jpeg = writeJpeg(640, 480, frame);
    expect(measure(jpeg)).toEqual({
      kind: 'picture',
      format: 'jpeg',
      bytes: jpeg.length,
      width: 640,
      height: 480,
      alpha: false,
    });
  });

  it('of JPEG may have more behind its end', () => {
    expect(measure(Buffer.concat([writeJpeg(640, 480), Buffer.from('a second picture')]))).toMatchObject({
      kind: 'picture',
    });
  });

  it.each([
    ['png', writePng(640, 480, { before: [writeChunk('tEXt', Buffer.from('IEND'))] })],
    ['jpeg', writeJpeg(640, 480)],
  ])('that was cut anywhere is no picture (%s)', (_, bytes) => {
    const kinds = new Set(
      Array.from({ length: bytes.length }, (__, length) => measure(bytes.subarray(0, length)).kind),
    );
    expect([...kinds].sort()).toEqual(['broken', 'other']);
  });

  it.each([
    [writePng(640, 480).fill(0, 40, 41), 33, 'the checksum of a chunk does not fit; the picture is damaged'],
    [writePng(0, 480), 8, 'the picture has no pixels'],
    [
      Buffer.concat([writePng(1, 1).subarray(0, 8), writeChunk('IDAT', Buffer.alloc(1))]),
      8,
      'the picture does not begin with one header',
    ],
    [
      Buffer.concat([writePng(1, 1).subarray(0, 33), writeChunk('IEND', Buffer.alloc(0))]),
      33,
      'the picture holds no pixels',
    ],
    [Buffer.from('ffd8ffd90000', 'hex'), 2, 'the picture ends before it begins'],
    [writeJpeg(0, 480), 48, 'the picture does not say how large it is'],
    [Buffer.from('ffd8ff0000000000', 'hex'), 2, 'the picture ends within a segment; it was cut'],
  ])('that is damaged says where (%#)', (bytes, at, why) => {
    expect(measure(bytes)).toMatchObject({ kind: 'broken', at, why });
  });

  it.each([writePng(64, 64, { type: 6 }), writeJpeg(64, 64), writeWav(), SOUND].map((bytes) => Buffer.from(bytes)))(
    'or sound with wrong bytes never throws (%#)',
    (bytes) => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(Math.min(bytes.length - 1, 400)), fc.nat(255)), { minLength: 1, maxLength: 4 }),
          (wrong) => {
            const damaged = Buffer.from(bytes);
            for (const [at, value] of wrong) damaged[at] = value;
            return measure(damaged).bytes === bytes.length;
          },
        ),
        { numRuns: 500, seed: 7 },
      );
    },
  );
});

describe('a clip or a sound', () => {
  it('tells what its tracks tell', () => {
    const clip = writeMp4({ seconds: 5.041, sound: 'none' });
    expect(measure(clip)).toEqual({
      kind: 'film',
      format: 'mp4',
      codec: 'avc1',
      bytes: clip.length,
      width: 1280,
      height: 720,
      fps: 24,
      seconds: 5.041,
      sound: false,
    });
    expect(measure(CLIP)).toMatchObject({ kind: 'film', sound: true });
  });

  it('without picture is a sound', () => {
    expect(measure(SOUND)).toEqual({ kind: 'sound', format: 'm4a', bytes: SOUND.length, seconds: 1 });
  });

  it('of WAV tells how long it lasts, and that it was cut', () => {
    expect(measure(writeWav(3))).toEqual({ kind: 'sound', format: 'wav', bytes: 24_044, seconds: 3 });
    expect(measure(writeWav(3).subarray(0, 9000))).toMatchObject({
      kind: 'broken',
      at: 36,
      why: 'the sound ends within a chunk; it was cut',
    });
  });

  it.each([
    ['ID3\x04', 'mp3'],
    ['\xff\xfb\x90\x00', 'mp3'],
    ['\xff\xf1\x50\x80', 'aac'],
  ])('whose stream alone would tell its length has none', (head, format) => {
    expect(text(`${head} and so on`)).toMatchObject({ kind: 'sound', format });
    expect(text(`${head} and so on`)).not.toHaveProperty('seconds');
  });
});

describe('anything else', () => {
  it.each([
    ['GIF89a', 'a GIF picture'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'a WebP picture'],
    ['\0\0\0\x18ftypheic', 'a HEIC picture'],
    ['\0\0\0\x1cftypavif', 'an AVIF picture'],
    ['\x1a\x45\xdf\xa3', 'a WebM or Matroska file'],
    ['%PDF-1.7', 'a PDF file'],
    ['\xef\xbb\xbf \n<svg xmlns', 'a text such as HTML, SVG or XML'],
    ['{"code":1303}', 'a text such as JSON'],
    ['', 'empty'],
    ['what is this', 'of an unknown kind (it begins with 776861742069732074686973)'],
  ])('that begins with %j is %s', (head, what) => {
    expect(text(head)).toEqual({ kind: 'other', bytes: head.length, what });
  });
});

describe('a local file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'media-'));
  const path = join(folder, 'clip.mp4');
  writeFileSync(path, CLIP);

  it('is measured as its bytes are, beside others', () => {
    expect(readFileWith(path, measureMedia)).toEqual(measure(CLIP));
    expect(readFilesWith([path, path], (sources) => sources.map(({ size }) => size))).toEqual([
      CLIP.length,
      CLIP.length,
    ]);
    expect(readFilesWith([], (sources) => sources)).toEqual([]);
  });

  it('that is missing, or is a folder or a device, is told', () => {
    expect(() => readFileWith(join(folder, 'none.mp4'), measureMedia)).toThrow(UnreadableFile);
    expect(() => readFileWith(folder, measureMedia)).toThrow(`${folder} is no file`);
    expect(() => readFileWith('/dev/null', measureMedia)).toThrow('/dev/null is no file');
    rmSync(folder, { recursive: true });
  });
});
