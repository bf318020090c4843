// The pictures and sounds that tasks give are files that programs can read.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePng } from '../../../../runtime/emulator/assets/make-png.ts';
import { makeMp3, makeWav } from '../../../../runtime/emulator/assets/make-sound.ts';

describe('a made picture', () => {
  it('is a PNG of its size, whose pixels are complete', () => {
    const png = Buffer.from(makePng({ width: 130, height: 70, seed: 3 }));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([130, 70]);
    const at = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect(pixels.length).toBe(70 * (1 + 130 * 3));
    // Two fields side by side differ, and a field is of one colour.
    expect(pixels.subarray(1, 4)).not.toEqual(pixels.subarray(1 + 64 * 3, 4 + 64 * 3));
    expect(pixels.subarray(1, 4)).toEqual(pixels.subarray(4, 7));
  });

  it('is another one for another seed, and the same one for the same', () => {
    const make = (seed: number) => Buffer.from(makePng({ width: 8, height: 8, seed })).toString('hex');
    expect(make(1)).toBe(make(1));
    expect(make(1)).not.toBe(make(2));
  });
});

describe('a made sound', () => {
  it('is an MP3 of equal frames, as long as asked for', () => {
    const mp3 = Buffer.from(makeMp3(5));
    const frames = mp3.length / 104;
    expect(Math.abs((frames * 1152) / 44_100 - 5)).toBeLessThan(0.03);
    const heads = Array.from({ length: frames }, (_, n) => mp3.readUInt32BE(n * 104));
    expect(new Set(heads)).toEqual(new Set([0xfffb10c4]));
  });

  it('is a WAV whose sizes agree', () => {
    const wav = Buffer.from(makeWav({ seconds: 0.5, seed: 2 }));
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.readUInt32LE(40)).toBe(4000);
    expect(wav.length).toBe(44 + 4000);
  });
});
