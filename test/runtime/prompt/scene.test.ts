// One clip is one scene, lines are heard, portraits are dressed, a first frame is gone on from, and a prompt is not too long.
import { describe, expect, it } from 'vitest';
import { lintPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { images, shots, single } from './bodies.ts';

function found(rule: string, body: unknown, operation = 'omniVideo.create') {
  return lintPrompt(body, { operation }).filter((finding) => finding.rule === rule);
}

describe('one-scene', () => {
  it.each([
    'the next morning, a man steps out of a train',
    'Years later, a man returns to the farm',
    'she cuts the bread, cut to size, and smiles',
    'a man says: "Cut to the chase, meanwhile I will wait."',
  ])('is silent about %j', (prompt) => {
    expect(found('one-scene', single(prompt))).toEqual([]);
  });

  it('names the jump in full', () => {
    expect(found('one-scene', single('a man boards a night train, the next morning he steps out'))).toEqual([
      {
        rule: 'one-scene',
        severity: 'warning',
        path: '$.prompt',
        message: 'the prompt jumps to another scene inside one clip',
        found: '"the next morning"',
        expected: 'one place and one stretch of time',
        fix: 'leave the jump out, make it a clip of its own, or cut the clip into shots with multi_shot on omniVideo.create',
        guide: 'docs/multi-shot-prompting.md#one-scene',
      },
    ]);
  });

  it.each(['Cut to: a cave.', 'A montage of cities.', 'Shot 1: a bird. Shot 2: a cat.', 'A room. Flashback: the war.'])(
    'finds %j',
    (prompt) => {
      expect(found('one-scene', single(prompt))).toHaveLength(1);
    },
  );

  it('lets shots be shots', () => {
    expect(found('one-scene', shots(['A bird.', 'Meanwhile in the city, a cat runs.']))).toEqual([]);
    const byModel = { ...single('Shot 1: a bird. Shot 2: a cat.'), multi_shot: true, shot_type: 'intelligence' };
    expect(found('one-scene', byModel)).toEqual([]);
    expect(found('one-scene', 'Shot 1: a bird. Shot 2: a cat.')).toEqual([]);
  });
});

describe('dialogue-needs-sound', () => {
  it.each([
    ['with sound', single('He says: "Hello."', { sound: 'on' })],
    ['of what a sign reads', single('a gate with a sign that reads: "NO ENTRY"', { sound: 'off' })],
    ['of words in quotes that nobody says', single('a so-called "smart" house')],
    ['as a plain text', 'He says: "Hello."'],
  ])('is silent about a line %s', (_name, body) => {
    expect(found('dialogue-needs-sound', body)).toEqual([]);
  });

  it('names the line in full', () => {
    expect(found('dialogue-needs-sound', single('He looks up and says: "We are closed."'))).toEqual([
      {
        rule: 'dialogue-needs-sound',
        severity: 'warning',
        path: '$.prompt',
        message: 'somebody speaks and sound is off: the line will not be heard',
        found: '"We are closed." with sound off',
        expected: 'sound on',
        fix: 'set sound to on',
        guide: 'docs/multi-shot-prompting.md#dialogue-needs-sound',
      },
    ]);
  });

  it.each([
    '"Come here," he whispers.',
    'Ann: “Come here.”',
    'She asks «Come here?»',
    'Then he shouts loudly "Come here!"',
  ])('hears %j', (prompt) => {
    expect(found('dialogue-needs-sound', single(prompt, { sound: 'off' }))).toHaveLength(1);
  });

  it('does not ask for sound beside a reference video', () => {
    const video_list = [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }];
    expect(found('dialogue-needs-sound', single('<<<video_1>>> He says: "Hello."', { video_list }))).toMatchObject([
      { expected: 'no lines beside a reference video, which switches sound off' },
    ]);
  });
});

describe('sound-without-dialogue', () => {
  it.each(['He says: "Hello."', 'waves roar at the foot of the cliff', 'a street with music'])(
    'is silent about %j',
    (prompt) => {
      expect(found('sound-without-dialogue', single(prompt, { sound: 'on' }))).toEqual([]);
    },
  );

  it('names sound that nothing asks for in full', () => {
    expect(found('sound-without-dialogue', single('a calm sea under the moon', { sound: 'on' }))).toEqual([
      {
        rule: 'sound-without-dialogue',
        severity: 'warning',
        path: '$.sound',
        message: 'sound is on, which costs more, and the prompt says nothing that can be heard',
        found: 'no spoken line and no word for a sound',
        expected: 'a line in quotes, or what is to be heard',
        fix: 'write the lines or the sounds into the prompt, or set sound to off',
        guide: 'docs/multi-shot-prompting.md#sound-without-dialogue',
      },
    ]);
    expect(found('sound-without-dialogue', single('a calm sea under the moon'))).toEqual([]);
  });
});

describe('wardrobe-stated', () => {
  const prompt = '<<<image_1>>> and <<<image_2>>>, two gardeners, dig a pond';

  it('is silent about people who are dressed, about one image and about things', () => {
    expect(found('wardrobe-stated', single(`${prompt} in green aprons`, { image_list: images(2) }))).toEqual([]);
    expect(found('wardrobe-stated', single(prompt, { image_list: images(1) }))).toEqual([]);
    expect(
      found('wardrobe-stated', single('<<<image_1>>> beside <<<image_2>>> on a shelf', { image_list: images(2) })),
    ).toEqual([]);
  });

  it('names people without clothes in full', () => {
    expect(found('wardrobe-stated', single(prompt, { image_list: images(2) }))).toEqual([
      {
        rule: 'wardrobe-stated',
        severity: 'warning',
        path: '$.prompt',
        message: '2 images without a type show people, and no prompt says what they wear',
        found: 'no word for clothes',
        expected: 'the clothes of the new scene, for each person',
        fix: 'dress each of them: <<<image_1>>> in a yellow raincoat, <<<image_2>>> in a dark coat',
        guide: 'docs/multi-shot-prompting.md#wardrobe-stated',
      },
    ]);
  });
});

describe('first-frame-portrait', () => {
  const image_list = [{ image_url: 'iVBORw0KGgo=', type: 'first_frame' }];

  it('is silent where the scene goes on from the frame, and about plain references', () => {
    expect(found('first-frame-portrait', single('she looks up from the book', { image_list }))).toEqual([]);
    expect(found('first-frame-portrait', single('<<<image_1>>> in a new outfit', { image_list: images(1) }))).toEqual(
      [],
    );
  });

  it('names the change in full', () => {
    expect(found('first-frame-portrait', single('she is transported to a snowy summit', { image_list }))).toEqual([
      {
        rule: 'first-frame-portrait',
        severity: 'warning',
        path: '$.prompt',
        message: 'the clip starts from the picture, and the prompt wants another scene than the picture shows',
        found: '"transported" with a first frame at $.image_list[0]',
        expected: 'wording that goes on from what the first frame shows',
        fix: 'send the picture without a type, so that it is a reference, or describe what happens in the picture',
        guide: 'docs/multi-shot-prompting.md#first-frame-portrait',
      },
    ]);
  });

  it('knows the image of image to video', () => {
    const body = { model_name: 'kling-v3', image: 'iVBORw0KGgo=', prompt: 'she transforms into a bird' };
    expect(found('first-frame-portrait', body, 'image2video.create')).toMatchObject([
      { found: '"transforms" with a first frame at $.image' },
    ]);
  });
});

describe('prompt-length', () => {
  it('is silent up to the limit, in any script', () => {
    expect(found('prompt-length', single('a'.repeat(2500)))).toEqual([]);
    expect(found('prompt-length', shots(['a'.repeat(512)]))).toEqual([]);
    expect(found('prompt-length', single('海'.repeat(833)))).toEqual([]);
  });

  it('names a prompt beyond it in full', () => {
    expect(found('prompt-length', shots(['a'.repeat(513)]))).toEqual([
      {
        rule: 'prompt-length',
        severity: 'error',
        path: '$.multi_prompt[0].prompt',
        message: expect.stringMatching(
          /^the prompt has 513 characters, 1 more than the contract allows \(register\/omni-video\.md:\d+\)$/,
        ),
        found: '513 characters: aaaaaaaaaaaaaaaaaaaaaaa…',
        expected: 'at most 512 characters',
        fix: 'shorten it by 1 characters; a text that is cut off silently is no scene of yours',
        guide: 'docs/multi-shot-prompting.md#prompt-length',
      },
    ]);
  });

  it('counts characters as people do, and warns of bytes', () => {
    expect(found('prompt-length', single('😀'.repeat(2500)))).toMatchObject([
      { severity: 'warning', expected: 'at most 2500 bytes, to be safe under both readings' },
    ]);
    expect(found('prompt-length', single('😀'.repeat(2501)))).toMatchObject([{ severity: 'error' }]);
  });
});
