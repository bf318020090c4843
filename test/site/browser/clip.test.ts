// The clips that the emulator serves are real ones: a browser decodes picture and sound, and plays to the end.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findTone } from '../../../runtime/media/clip/aac-frame.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { launchBrowser } from './launch.ts';

const SEED = 2;
const SECONDS = 5.041;

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const clip = writeMp4({ seconds: SECONDS, seed: SEED });
  server = createServer((request, response) => {
    const isClip = request.url === '/clip.mp4';
    response.setHeader('content-type', isClip ? 'video/mp4' : 'text/html');
    response.end(isClip ? clip : '<!doctype html><title>clip</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/`;
  browser = await launchBrowser(inject('browserPath'));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('a clip plays to its end, picture and sound', async () => {
  const page = await browser.newPage();
  await page.goto(url);
  const seen = await page.evaluate(async () => {
    const video = document.createElement('video');
    const arrives = (name: string) =>
      new Promise<void>((resolve, reject) => {
        video.addEventListener(name, () => resolve(), { once: true });
        video.addEventListener('error', () => reject(new Error(video.error?.message ?? 'no message')), { once: true });
      });
    const loaded = arrives('loadeddata');
    video.muted = true;
    video.src = '/clip.mp4';
    document.body.append(video);
    await loaded;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const look = (x: number, y: number) => {
      context?.drawImage(video, 0, 0);
      return [...(context?.getImageData(x, y, 1, 1).data ?? [])].join();
    };
    const bars = Array.from({ length: 8 }, (_, bar) => look(bar * 160 + 80, 300));
    const start = look(1200, 715);
    const ended = arrives('ended');
    video.playbackRate = 4;
    await video.play();
    await ended;
    const audio = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(
      await (await fetch('/clip.mp4')).arrayBuffer(),
    );
    const samples = audio.getChannelData(0);
    const middle = samples.subarray(48_000, 96_000);
    const waves = middle.filter((value, index) => value >= 0 && (middle[index - 1] ?? 0) < 0).length;
    return {
      size: [video.videoWidth, video.videoHeight],
      lengths: [video.duration, video.currentTime, audio.duration],
      colours: new Set(bars).size,
      bars: bars.every((bar, index) => bar === look(index * 160 + 80, 300)),
      progress: [start === look(1200, 715), look(1200, 715)],
      waves,
    };
  });
  expect(seen).toEqual({
    size: [1280, 720],
    lengths: [SECONDS, SECONDS, SECONDS],
    colours: 8,
    bars: true,
    progress: [false, '255,255,255,255'],
    waves: expect.any(Number),
  });
  // One second of the tone, counted by its waves.
  expect(Math.abs(seen.waves - findTone(SEED))).toBeLessThan(2);
});
