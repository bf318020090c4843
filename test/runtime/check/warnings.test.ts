// A shape that only one outsider saw refused is sent at one's own risk: the payload stays valid, and the answer says who saw what.
import { describe, expect, it } from 'vitest';
import { ask, tellObservations } from './tell.ts';

const INSTEAD = 'use instead: `kling-v3`; `kling-v2-6` or `kling-v2-5-turbo` are also served';

describe('a model that was seen retired', () => {
  it.each(['kling-v1-6', 'kling-v2-master', 'kling-v2-1-master'])(
    '%s makes a warning on text to video',
    (model_name) => {
      const answer = ask('text2video.create', { model_name, prompt: 'a calm sea' });
      expect(answer).toMatchObject({ valid: true, class: 'hypothesis-only', issues: [] });
      expect(tellObservations(answer)).toEqual([
        `$.model_name seen-refused: HTTP 404 with code 1203 on 2026-10-01; ${INSTEAD} ` +
          `[this.model_name == "${model_name}" && has(this.model_name)]`,
      ]);
    },
  );

  it.each(['kling-v1-5', 'kling-v2-master', 'kling-v2-1', 'kling-v2-1-master'])(
    '%s makes a warning on image to video',
    (model_name) => {
      const answer = ask('image2video.create', { model_name, prompt: 'the sea moves', image: 'iVBORw0KGgo=' });
      expect(answer).toMatchObject({ valid: true, class: 'hypothesis-only', issues: [] });
      expect(tellObservations(answer)).toEqual([
        `$.model_name seen-refused: HTTP 404 with code 1203 on 2026-10-01; ${INSTEAD} ` +
          `[this.model_name == "${model_name}" && has(this.model_name)]`,
      ]);
    },
  );

  it.each([{}, { model_name: 'kling-v1' }, { model: 'kling-v3' }])(
    'makes a warning when it is the default that %j leaves in place',
    (named) => {
      for (const operation of ['text2video.create', 'image2video.create']) {
        const image = operation === 'image2video.create' ? { image: 'iVBORw0KGgo=' } : {};
        const answer = ask(operation, { ...named, ...image, prompt: 'a calm sea' });
        expect(answer).toMatchObject({ valid: true, class: 'hypothesis-only', issues: [] });
        expect(tellObservations(answer)).toEqual([
          '$.model_name seen-refused: HTTP 404 with code 1203 on 2026-10-01; it is also what an absent model_name means; ' +
            `${INSTEAD} [this.model_name == "kling-v1"]`,
        ]);
      }
    },
  );

  it('makes a warning beside the issues of an invalid payload', () => {
    const answer = ask('text2video.create', { model_name: 'kling-v1', prompt: 'a calm sea', sound: 'on' });
    expect(answer.issues.map(({ rule }) => rule)).toEqual(['text2video.create#model:kling-v1/sound']);
    expect(answer.observations.map(({ code }) => code)).toEqual(['seen-refused']);
  });
});

describe('a model that is served', () => {
  it.each(['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo'])('%s makes no warning', (model_name) => {
    expect(ask('text2video.create', { model_name, prompt: 'a calm sea' }).observations).toEqual([]);
    const picture = { model_name, prompt: 'the sea moves', image: 'iVBORw0KGgo=' };
    expect(ask('image2video.create', picture).observations).toEqual([]);
  });
});
