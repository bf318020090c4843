// What the project is for, on the emulated service from beginning to end: approved, sent once, waited for, downloaded, kept in the book.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  buildAnchoredScene,
  buildContinuedScene,
  buildIdentityScene,
  buildImageScene,
  buildMultiShotScene,
  buildTextScene,
  buildTwoPersonDialogue,
} from '../../../generated/builders.ts';
import type { Built } from '../../../generated/kernel/builders.ts';
import type { Task } from '../../../runtime/tasks/task.ts';
import { createFolder } from '../../vendors/project.ts';
import { writePng } from '../media/image/pictures.ts';
import { PICTURE, useStudio } from './studio.ts';

const studio = useStudio();

/** Another picture than the first. */
const OTHER_PICTURE = writePng(640, 512).toString('base64');

function bodyOf<Body>(built: Built<Body>): Body {
  if (built.kind === 'built') return built.body;
  throw new Error(JSON.stringify(built.refusals));
}

async function make(operation: string, body: unknown, purpose: string, given = {}): Promise<Task> {
  const created = await studio().create({ operation, body, purpose, given });
  const waited = await studio().finish(operation, created);
  expect(waited.kind).toBe('succeeded');
  if (waited.kind !== 'succeeded') throw new Error(waited.kind);
  return waited.task;
}

/** The verified file, and how long it is. */
async function fetchClip(task: Task): Promise<number | undefined> {
  const saved = await studio().kling.download(task, { directory: createFolder() });
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  expect(readFileSync(saved.path).subarray(4, 8).toString('latin1')).toBe('ftyp');
  return saved.media?.durationSeconds;
}

const scene = (prompt: string) => ({
  model_name: 'kling-v3-omni' as const,
  prompt,
  duration: '5' as const,
  aspect_ratio: '16:9' as const,
});

describe('a story', () => {
  it('begins with a scene that is anchored to its first frame', async () => {
    const body = bodyOf(
      buildAnchoredScene({
        ...scene('she looks up from the book'),
        image_list: [{ image_url: PICTURE, type: 'first_frame' }],
      }),
    );
    const task = await make('omniVideo.create', body, 'the first scene');
    expect(task.deduction).toBe('3');
    expect(await fetchClip(task)).toBeCloseTo(5, 0);
  });

  it('has a scene of several shots', async () => {
    const { prompt: _none, ...rest } = scene('');
    const shots = [
      { prompt: 'the door opens', duration: '2' },
      { prompt: 'she walks in and keeps walking', duration: '3' },
    ];
    const body = bodyOf(buildMultiShotScene({ ...rest, multi_prompt: shots }));
    expect(await fetchClip(await make('omniVideo.create', body, 'several shots'))).toBeCloseTo(5, 0);
  });

  it('goes on from the fresh address of its last clip, by feature and then, to compare, by base', async () => {
    const parent = await make(
      'omniVideo.create',
      bodyOf(
        buildAnchoredScene({
          ...scene('a street at night'),
          image_list: [{ image_url: PICTURE, type: 'first_frame' }],
        }),
      ),
      'the parent',
    );
    const url = parent.results[0]?.url ?? '';
    const given = { reference_video_seconds: parent.results[0]?.durationSeconds };
    for (const refer_type of ['feature', 'base'] as const) {
      const { aspect_ratio, ...rest } = scene(`the next morning in <<<video_1>>>, by ${refer_type}`);
      const body = bodyOf(
        buildContinuedScene({ ...rest, aspect_ratio, video_list: [{ video_url: url, refer_type }] }, given),
      );
      const task = await make('omniVideo.create', body, `the next scene, by ${refer_type}`, given);
      expect(await fetchClip(task)).toBeGreaterThan(3);
    }
  });

  it('has a person who is made once, asked for, and used again with sound', async () => {
    const body = {
      element_name: 'Ada',
      element_description: 'a woman in a green coat',
      reference_type: 'image_refer',
      element_image_list: { frontal_image: PICTURE, refer_images: [{ image_url: OTHER_PICTURE }] },
    };
    const limit = {
      kind: 'limit',
      amount: '1',
      unit: 'video',
      why: 'no price is listed; one unit is what we risk',
    } as const;
    const created = await studio().create({ operation: 'elements.create', body, purpose: 'Ada' }, { units: limit });
    const waited = await studio().finish('elements.create', created);
    if (waited.kind !== 'succeeded') throw new Error(JSON.stringify(waited));
    const element = waited.task.results[0]?.id ?? '';
    // Beyond 2^53: a number of JavaScript would be another element.
    expect(BigInt(element)).toBeGreaterThan(2n ** 53n);
    const given = { video_character_elements: 0 };
    const scene = buildIdentityScene(
      {
        model_name: 'kling-v3-omni',
        prompt: '<<<element_1>>> at a bus stop says: "It is late."',
        duration: '5',
        aspect_ratio: '16:9',
        sound: 'on',
        element_list: [{ element_id: element }],
      },
      given,
    );
    const task = await make('omniVideo.create', bodyOf(scene), 'Ada speaks', given);
    expect(task.deduction).toBe('4');
    expect(await fetchClip(task)).toBeCloseTo(5, 0);
  });

  it('has two people who speak', async () => {
    const body = bodyOf(
      buildTwoPersonDialogue({
        ...scene('two people only, a woman in a red coat and a man in a grey suit; she says: "You are early."'),
        image_list: [{ image_url: PICTURE }, { image_url: OTHER_PICTURE }],
      }),
    );
    const task = await make('omniVideo.create', body, 'two people');
    expect(body).toMatchObject({ sound: 'on' });
    expect(task.deduction).toBe('4');
  });

  it('has a scene from an image, and one from words alone', async () => {
    const image = buildImageScene({
      model_name: 'kling-v3',
      image: PICTURE,
      prompt: 'the curtain moves in the wind',
      duration: '5',
    });
    expect(await fetchClip(await make('image2video.create', bodyOf(image), 'a scene from an image'))).toBeCloseTo(5, 0);
    const text = buildTextScene({
      model_name: 'kling-v3',
      prompt: 'a lighthouse at dusk, slow push in',
      duration: '5',
      aspect_ratio: '16:9',
    });
    expect(await fetchClip(await make('text2video.create', bodyOf(text), 'a scene from words'))).toBeCloseTo(5, 0);
  });

  it('loses a scene to risk control, which is moderation and says nothing about the shape', async () => {
    const { emulator, guard } = studio();
    const message = 'Failure to pass the risk control system';
    emulator.setScript({
      rules: [
        {
          when: { operation: 'text2video.create' },
          do: { twist: { task: { ends: 'failed', message, deduction: '0' } } },
          times: 1,
        },
      ],
    });
    const body = { model_name: 'kling-v3', prompt: 'a crowd', duration: '5', mode: 'std', aspect_ratio: '16:9' };
    const created = await studio().create({ operation: 'text2video.create', body, purpose: 'a crowd' });
    const waited = await studio().finish('text2video.create', created);
    expect(waited).toMatchObject({
      kind: 'failed',
      failure: { class: 'moderation' },
      task: { deduction: '0', message },
    });
    const again = await studio().create({ operation: 'text2video.create', body, purpose: 'a crowd, once more' });
    expect(again).toMatchObject({ kind: 'refused', refusals: [{ code: 'purpose-stopped' }, { code: 'same-body' }] });
    expect(await guard.readStop()).toBeUndefined();
  });

  it('ends in a book that says of every create what it was for and what it took, as the service does', async () => {
    const { emulator, guard } = studio();
    const lines = [];
    for await (const line of guard.ledger()) lines.push(line);
    const accepted = emulator.ledger().filter(({ bills, outcome }) => bills && outcome === 'accepted');
    expect(accepted).toHaveLength(11);
    expect(new Set(accepted.map(({ externalTaskId }) => externalTaskId)).size).toBe(11);
    expect(lines).toHaveLength(11);
  });
});
