// What is said of whole clips, and that of a cut or damaged one nothing is said but where it is broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromBytes } from '../../../../runtime/media/byte-source.ts';
import type { BrokenMp4, Mp4 } from '../../../../runtime/media/mp4/mp4.ts';
import { readMp4 } from '../../../../runtime/media/mp4/read-mp4.ts';
import { ascii, joinBytes, u32, writeBox, writeFullBox, zeros } from '../../../../runtime/media/mp4/write-boxes.ts';
import { CLIP, changeBox, joinParts, patch, splitBoxes } from './small-clip.ts';

const WHOLE: Mp4 = {
  kind: 'mp4',
  container: 'mp4',
  bytes: CLIP.length,
  durationSeconds: 1,
  fragmented: false,
  tracks: [
    { kind: 'video', codec: 'avc1', width: 64, height: 48, fps: 24, durationSeconds: 1 },
    { kind: 'audio', codec: 'mp4a', durationSeconds: 1 },
  ],
};

function breakBox(path: string, change: (body: Uint8Array) => Uint8Array | undefined): string {
  const read = readMp4(changeBox(CLIP, path, change));
  return read.kind === 'broken' ? read.why : 'read';
}

describe('a whole clip', () => {
  it('is told with its tracks', () => {
    expect(readMp4(CLIP)).toEqual(WHOLE);
  });

  it('of QuickTime is a mov', () => {
    const brand = changeBox(CLIP, 'ftyp', (body) => joinBytes(ascii('qt  '), body.subarray(4)));
    expect(readMp4(brand)).toEqual({ ...WHOLE, container: 'mov' });
  });

  it('that is turned by a quarter has its sides exchanged', () => {
    const turned = changeBox(CLIP, 'moov/trak/tkhd', (body) =>
      patch(body, { 40: 0, 44: 0x10000, 52: 0xffff0000, 56: 0 }),
    );
    expect(readMp4(turned)).toMatchObject({ tracks: [{ width: 48, height: 64 }, { kind: 'audio' }] });
  });

  it('may give its last box no length, or a length of 64 bits', () => {
    const parts = splitBoxes(CLIP);
    const [media] = parts.slice(-1);
    const head = joinParts(parts.slice(0, -1));
    const body = media?.body ?? zeros(0);
    expect(readMp4(joinBytes(head, u32(0), ascii('mdat'), body))).toEqual(WHOLE);
    // Eight bytes more before the samples: the places in the tables move with them.
    const moved = changeBox(head, 'moov/trak/mdia/minf/stbl/stco', (table) =>
      patch(table, { 8: readNumber(table, 8) + 8 }),
    );
    const wide = joinBytes(moved, u32(1), ascii('mdat'), u32(0, body.length + 16), body);
    expect(readMp4(wide)).toEqual({ ...WHOLE, bytes: CLIP.length + 8 });
  });

  it('may have places of 64 bits', () => {
    // The table grows by four bytes in each of two tracks.
    const grown = changeBox(CLIP, 'moov/trak/mdia/minf/stbl/stco', (body) =>
      patch(body, { 8: readNumber(body, 8) + 8 }),
    );
    const wide = changeBox(grown, 'moov/trak/mdia/minf/stbl', (body) =>
      joinParts(
        splitBoxes(body).map((part) =>
          part.type === 'stco' ? { type: 'co64', body: joinBytes(u32(0, 1, 0), part.body.subarray(8)) } : part,
        ),
      ),
    );
    expect(readMp4(wide)).toEqual({ ...WHOLE, bytes: CLIP.length + 8 });
  });

  it('at a coarse clock has the whole rate that is meant', () => {
    // 24 frames at 1000 ticks a second: 41, 42, 42 and so on.
    const lengths = Array.from(
      { length: 24 },
      (_, index) => Math.round(((index + 1) * 1000) / 24) - Math.round((index * 1000) / 24),
    );
    const times = writeTable(...lengths.map((length) => [1, length] as const));
    const coarse = changeTrack(0, (body) =>
      changeBox(
        changeBox(body, 'mdia/minf/stbl/stts', () => times),
        'mdia/mdhd',
        (head) => patch(head, { 12: 1000, 16: 1000 }),
      ),
    );
    expect(readMp4(coarse)).toMatchObject({ tracks: [{ fps: 24 }, {}] });
  });
});

describe('a header that promises more than the samples give', () => {
  const longer = changeBox(CLIP, 'moov/mvhd', (body) => patch(body, { 16: 6000 }));
  const withEdits = (...rows: readonly (readonly [number, number])[]) => {
    const list = writeBox(
      'edts',
      writeFullBox('elst', 0, u32(rows.length, ...rows.flatMap(([length, at]) => [length, at, 0x10000]))),
    );
    return changeTrack(0, (body) => joinBytes(body, list), longer);
  };

  it('is broken', () => {
    expect(readMp4(longer)).toMatchObject({
      kind: 'broken',
      why: 'the file says that it lasts 6 s, its samples last 1 s',
    });
    expect(readMp4(withEdits([1000, 0]))).toMatchObject({ kind: 'broken' });
  });

  it('is not when an empty stretch stands before them, or when edits repeat them', () => {
    expect(readMp4(withEdits([5000, -1], [1000, 0]))).toMatchObject({ kind: 'mp4', durationSeconds: 6 });
    expect(readMp4(withEdits([3000, 0], [3000, 0]))).toMatchObject({ kind: 'mp4', durationSeconds: 6 });
  });
});

describe('a cut clip', () => {
  it('is broken wherever it was cut', () => {
    const kinds = new Set(Array.from({ length: CLIP.length }, (_, length) => readMp4(CLIP.subarray(0, length)).kind));
    expect([...kinds]).toEqual(['broken']);
  });

  it('is broken also when its last box never said how long it is', () => {
    const open = CLIP.slice();
    const parts = splitBoxes(CLIP);
    const start = CLIP.length - (parts.at(-1)?.body.length ?? 0) - 8;
    open.set(u32(0), start);
    expect(readMp4(open)).toEqual(WHOLE);
    const kinds = new Set(Array.from({ length: CLIP.length }, (_, length) => readMp4(open.subarray(0, length)).kind));
    expect([...kinds]).toEqual(['broken']);
  });

  it('says where', () => {
    expect(readMp4(CLIP.subarray(0, CLIP.length - 1))).toEqual({
      kind: 'broken',
      at: CLIP.length - (splitBoxes(CLIP).at(-1)?.body.length ?? 0) - 8,
      why: `the box mdat says that it has ${(splitBoxes(CLIP).at(-1)?.body.length ?? 0) + 8} bytes, ${(splitBoxes(CLIP).at(-1)?.body.length ?? 0) + 7} are left`,
    } satisfies BrokenMp4);
  });

  it('that another file was glued to is broken', () => {
    expect(readMp4(joinBytes(CLIP, CLIP))).toMatchObject({ kind: 'broken', why: 'there is a second box moov' });
  });
});

const TABLES = 'moov/trak/mdia/minf/stbl';

describe('a damaged clip', () => {
  it.each([
    ['nothing before it', joinParts(splitBoxes(CLIP).slice(1)), 'the file does not begin with the box ftyp'],
    [
      'a page of HTML',
      ascii('<!doctype html><title>expired</title>'),
      'the box ctyp says that it has 1008821359 bytes, 37 are left',
    ],
    ['an empty file', zeros(0), 'the file does not begin with the box ftyp'],
    ['a box of 7 bytes', joinBytes(CLIP, u32(7), ascii('free')), 'the box free says that it has 7 bytes'],
    [
      'a box of no length inside',
      changeBox(CLIP, 'moov', (body) => patch(body, { 0: 0 })),
      'the box mvhd says that it has 0 bytes',
    ],
    ['a length beyond 2^53', joinBytes(CLIP, u32(1), ascii('free'), u32(0xffffffff, 0xffffffff)), /^the box free says/],
    [
      'a name that no terminal should see',
      joinBytes(CLIP, u32(9), Uint8Array.of(27, 91, 50, 74)),
      'the box .[2J says that it has 9 bytes, 8 are left',
    ],
  ])('with %s', (_, bytes, why) => {
    expect(readMp4(bytes)).toMatchObject({
      kind: 'broken',
      why: why instanceof RegExp ? expect.stringMatching(why) : why,
    });
  });

  it('without a box that it needs names the box', () => {
    const paths = [
      'moov',
      'mdat',
      'moov/mvhd',
      'moov/trak',
      'moov/trak/tkhd',
      'moov/trak/mdia',
      'moov/trak/mdia/mdhd',
      'moov/trak/mdia/hdlr',
      'moov/trak/mdia/minf',
      TABLES,
      `${TABLES}/stsd`,
      `${TABLES}/stts`,
      `${TABLES}/stsc`,
      `${TABLES}/stsz`,
      `${TABLES}/stco`,
    ];
    expect(paths.map((path) => breakBox(path, () => undefined))).toEqual([
      'the file holds no box moov, which describes it',
      'the file holds no box mdat: no pictures, no sound',
      'the box moov holds no mvhd',
      'the file holds no sample of picture or sound',
      'the box trak holds no tkhd',
      'the box trak holds no mdia',
      'the box mdia holds no mdhd',
      'the box mdia holds no hdlr',
      'the box mdia holds no minf',
      'the box minf holds no stbl',
      'the box stbl holds no stsd',
      'the box stbl holds no stts',
      'the box stbl holds no stsc',
      'the box stbl holds no stsz',
      'the box stbl holds no stco',
    ]);
  });

  it.each([
    ['a clock that stands', 'moov/mvhd', { 12: 0 }, 'the box mvhd has a clock of 0 ticks a second'],
    [
      'more sizes than fit',
      `${TABLES}/stsz`,
      { 8: 0xffffffff },
      'the box stsz says that it has 4294967295 rows, they do not fit into it',
    ],
    [
      'more places than fit',
      `${TABLES}/stco`,
      { 4: 0x40000000 },
      'the box stco says that it has 1073741824 rows, they do not fit into it',
    ],
    [
      'samples before the file',
      `${TABLES}/stco`,
      { 8: 0 },
      /^\d+ bytes of samples should lie at 0, outside of the data$/,
    ],
    [
      'samples behind the file',
      `${TABLES}/stco`,
      { 8: 0xffffff00 },
      /^\d+ bytes of samples should lie at 4294967040, outside of the data$/,
    ],
    ['sizes that are too large', `${TABLES}/stsz`, { 12: 0x10000000 }, /outside of the data$/],
    [
      'one size for four billion samples',
      `${TABLES}/stsz`,
      { 4: 1, 8: 0xffffffff },
      'the track has 4294967295 samples, its tables place 24 of them',
    ],
    ['fewer samples in its runs', `${TABLES}/stsc`, { 12: 5 }, 'the track has 24 samples, its tables place 5 of them'],
    ['runs that begin nowhere', `${TABLES}/stsc`, { 8: 2 }, 'the runs of chunks do not begin with 1 and rise'],
    ['times for more samples', `${TABLES}/stts`, { 8: 25 }, 'the track has 24 samples and times for 25'],
    ['no codec', `${TABLES}/stsd`, { 4: 0 }, 'the track names no codec'],
    ['a picture without height', `${TABLES}/stsd`, { 40: 64 * 0x10000 }, 'the picture is 64 x 0'],
  ])('with %s', (_, path, numbers, why) => {
    expect(breakBox(path, (body) => patch(body, numbers))).toMatch(why);
  });

  it('never throws and never asks for bytes that are not there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(CLIP.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (bytes) => {
        const damaged = CLIP.slice();
        for (const [at, value] of bytes) damaged[at] = value;
        const source = readFromBytes(damaged);
        const read = readMp4({
          size: source.size,
          read: (at, length) => {
            if (at < 0 || at + length > source.size) throw new Error(`asks for ${length} bytes at ${at}`);
            return source.read(at, length);
          },
        });
        return read.kind === 'broken' ? read.why !== '' : read.durationSeconds >= 0;
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('a large file', () => {
  it('is read at its boxes only', () => {
    const parts = splitBoxes(CLIP);
    const head = joinParts(parts.slice(0, -1));
    const size = 2 ** 31 + 100;
    const start = joinBytes(head, u32(size - head.length), ascii('mdat'));
    let bytes = 0;
    const read = readMp4({
      size,
      read: (at, length) => {
        bytes += length;
        const answer = zeros(length);
        answer.set(start.subarray(at, at + length));
        return answer;
      },
    });
    expect(read).toEqual({ ...WHOLE, bytes: size });
    expect(bytes).toBeLessThan(10_000);
  });

  it('whose description is too large to be held is broken', () => {
    const size = 2 ** 30;
    const start = joinBytes(writeBox('ftyp', ascii('isom'), u32(0)), u32(size - 24), ascii('moov'));
    const end = joinBytes(u32(8), ascii('mdat'));
    const read = readMp4({
      size,
      read: (at, length) =>
        joinBytes(zeros(Math.max(0, length)), start, end)
          .subarray(length)
          .subarray(at < 100 ? at : at - size + 8 + start.length)
          .slice(0, length),
    });
    expect(read).toEqual({ kind: 'broken', at: 16, why: `the box moov of ${size - 32} bytes is too large to be read` });
  });

  it('with more boxes than a file has is broken', () => {
    const many = joinBytes(CLIP, ...Array.from({ length: 70_000 }, () => writeBox('free')));
    expect(readMp4(many)).toMatchObject({ kind: 'broken', why: 'more than 65536 boxes stand side by side' });
  });

  it('that ends while it is read is broken', () => {
    const read = readMp4({ size: CLIP.length, read: (at, length) => CLIP.subarray(0, 4).subarray(at, at + length) });
    expect(read).toEqual({ kind: 'broken', at: 4, why: 'the file ends here while it is read' });
  });
});

/** Two pieces of 12 frames of 100 bytes each, at 24 frames a second. */
function writeFragmented(runSize = 100): Uint8Array {
  const noTables = changeTrack(0, (body) => {
    const tables = splitBoxes(body).map(({ type }) => type);
    expect(tables).toContain('mdia');
    const emptied = ['stts', 'stsc', 'stsz', 'stco', 'stss'].reduce(
      (track, name) => changeBox(track, `mdia/minf/stbl/${name}`, () => u32(0, 0, 0)),
      body,
    );
    return emptied;
  });
  const [brand, movie] = splitBoxes(noTables).filter(({ type }) => type === 'ftyp' || type === 'moov');
  const [header, picture] = splitBoxes(movie?.body ?? zeros(0));
  const defaults = writeBox('mvex', writeFullBox('trex', 0, u32(1, 1, 1000, 0, 0)));
  const head = joinBytes(
    writeBox('ftyp', brand?.body ?? zeros(0)),
    writeBox('moov', joinParts([header, picture].flatMap((part) => (part === undefined ? [] : [part]))), defaults),
  );
  // Flags: the base is the piece, sizes stand here; a run has its place.
  const piece = (place: number) =>
    writeBox(
      'moof',
      writeFullBox('mfhd', 0, u32(1)),
      writeBox('traf', writeFullBox('tfhd', 0x20010, u32(1, runSize)), writeFullBox('trun', 1, u32(12, place))),
    );
  const whole = piece(piece(0).length + 8);
  const media = writeBox('mdat', zeros(1200));
  return joinBytes(head, whole, media, whole, media);
}

describe('a clip in pieces', () => {
  it('is as long as its pieces, and is told to be in pieces', () => {
    expect(readMp4(writeFragmented())).toMatchObject({
      kind: 'mp4',
      durationSeconds: 1,
      fragmented: true,
      tracks: [{ kind: 'video', codec: 'avc1', fps: 24, durationSeconds: 1 }],
    });
  });

  it('whose samples are not all there is broken', () => {
    expect(readMp4(writeFragmented(101))).toMatchObject({
      kind: 'broken',
      why: expect.stringMatching(/^1212 bytes of samples should lie at \d+, outside of the data$/),
    });
  });

  it('is broken wherever it is cut but between its pieces, where only its length tells', () => {
    const clip = writeFragmented();
    const whole = Array.from({ length: clip.length }, (_, length) => length).filter(
      (length) => readMp4(clip.subarray(0, length)).kind === 'mp4',
    );
    const pieces = splitBoxes(clip)
      .slice(-2)
      .reduce((sum, { body }) => sum + body.length + 8, 0);
    expect(whole).toEqual([clip.length - pieces]);
    expect(readMp4(clip.subarray(0, whole[0]))).toMatchObject({ durationSeconds: 0.5 });
  });

  it.each([
    [
      'rows that do not fit',
      writeFullBox('trun', 0x301, u32(0xffffffff, 0)),
      /rows, they do not fit|do not fit into it/,
    ],
    ['no head', undefined, 'the box traf holds no tfhd'],
  ])('with %s is broken', (_, run, why) => {
    const parts = splitBoxes(writeFragmented()).map((part) =>
      part.type !== 'moof'
        ? part
        : {
            type: 'moof',
            body: writeBox('traf', ...(run === undefined ? [] : [writeFullBox('tfhd', 0x20010, u32(1, 100)), run])),
          },
    );
    expect(readMp4(joinParts(parts))).toMatchObject({ kind: 'broken', why: expect.stringMatching(why) });
  });
});

function readNumber(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

function writeTable(...rows: readonly (readonly [number, number])[]): Uint8Array {
  return u32(0, rows.length, ...rows.flat());
}

/** The clip with one track made anew; places in the tables follow when the description grows. */
function changeTrack(index: number, change: (body: Uint8Array) => Uint8Array, whole = CLIP): Uint8Array {
  let seen = -1;
  const apply = (clip: Uint8Array) => {
    seen = -1;
    return changeBox(clip, 'moov', (movie) =>
      joinParts(
        splitBoxes(movie).map((part) => {
          if (part.type === 'trak') seen += 1;
          return part.type === 'trak' && seen === index ? { type: 'trak', body: change(part.body) } : part;
        }),
      ),
    );
  };
  const grown = apply(whole).length - whole.length;
  return apply(changeBox(whole, `${TABLES}/stco`, (body) => patch(body, { 8: readNumber(body, 8) + grown })));
}
