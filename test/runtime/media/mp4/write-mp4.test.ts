// Clips are made from their options alone, are as long as asked, and stay small. That a browser plays them is shown in test/site/browser/clip.test.ts.
import { describe, expect, it } from 'vitest';
import { readMp4 } from '../../../../runtime/media/mp4/read-mp4.ts';
import { writeMp4 } from '../../../../runtime/media/mp4/write-mp4.ts';

describe('a clip', () => {
  it('has the same bytes for the same options', () => {
    expect(writeMp4({ seconds: 1, seed: 4 })).toEqual(
      writeMp4({ seconds: 1, seed: 4, width: 1280, height: 720, fps: 24, sound: 'tone' }),
    );
  });

  it('has other bytes for another seed', () => {
    const clips = Array.from({ length: 50 }, (_, seed) =>
      Buffer.from(writeMp4({ seconds: 0.2, width: 64, height: 64, seed })).toString('latin1'),
    );
    expect(new Set(clips).size).toBe(50);
  });

  it.each([5, 5.041, 0.001, 10.04, 15.5])('of %d seconds is that long, picture and sound', (seconds) => {
    const read = readMp4(writeMp4({ seconds, width: 64, height: 64 }));
    expect(read).toMatchObject({
      durationSeconds: seconds,
      tracks: [
        { kind: 'video', durationSeconds: seconds },
        { kind: 'audio', durationSeconds: seconds },
      ],
    });
  });

  it.each([
    [1280, 720, 24],
    [720, 1280, 30],
    [1920, 1080, 60],
    [338, 190, 24],
    [2, 2, 1],
  ])('has the sides %d x %d and %d frames a second', (width, height, fps) => {
    const read = readMp4(writeMp4({ seconds: 1, width, height, fps }));
    expect(read).toMatchObject({ tracks: [{ width, height, fps }, { kind: 'audio' }] });
  });

  it('without sound has no track of it', () => {
    const read = readMp4(writeMp4({ seconds: 1, sound: 'none' }));
    expect(read).toMatchObject({ tracks: [{ kind: 'video' }] });
    expect(read.kind === 'mp4' && read.tracks.length).toBe(1);
  });

  it('of ten seconds at 1280 x 720 stays below 64 KiB', () => {
    expect(writeMp4({ seconds: 10 }).length).toBeLessThan(64 * 1024);
  });

  it('says in its bytes that it is emulated', () => {
    expect(Buffer.from(writeMp4({ seconds: 1, seed: 42 })).toString('latin1')).toContain('emulated clip, seed 42');
  });

  it.each([
    [{ seconds: 0 }, '0 s are not from 0.001 to 600'],
    [{ seconds: Number.NaN }, 'NaN s are not from 0.001 to 600'],
    [{ seconds: 1, width: 1281 }, '1281 x 720 are no even sides from 2 to 4096'],
    [{ seconds: 1, height: 0 }, '1280 x 0 are no even sides from 2 to 4096'],
    [{ seconds: 1, fps: 0 }, '0 frames a second are not from 1 to 120'],
    [{ seconds: 1, width: 4096, height: 4096, fps: 120 }, 'no level of H.264 has pictures of this size at this rate'],
  ])('%j is refused', (options, message) => {
    expect(() => writeMp4(options)).toThrow(new RangeError(message));
  });
});
