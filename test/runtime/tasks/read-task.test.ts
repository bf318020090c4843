// A task has one shape whatever the generation and the kind of result, and whatever the service does to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../generated/kernel/json.ts';
import { findQueries } from '../../../runtime/tasks/find-queries.ts';
import { addDecimals } from '../../../runtime/tasks/read-charges.ts';
import { readTask } from '../../../runtime/tasks/read-task.ts';
import type { Task } from '../../../runtime/tasks/task.ts';
import { newer, older, VIDEO } from './service.ts';

function read(operation: string, record: unknown): Task | undefined {
  const found = findQueries(operation);
  if (found.kind === 'none') throw new Error(found.why);
  return readTask(found.queries, record);
}

const MADE = { operation: 'omniVideo.create', id: 't-1', createdAt: 1_774_812_508_000, updatedAt: 1_774_812_600_000 };
/** 30 days after `updatedAt`. */
const EXPIRES = 1_777_404_600_000;

describe('a task that succeeded', () => {
  it('of an older route is read with its clip, its marked copy, its units and its end', () => {
    const raw = older('succeed', {
      task_info: { external_task_id: 'kc1-x' },
      task_result: { videos: [{ ...VIDEO, watermark_url: 'https://cdn.example/w.mp4' }] },
      final_unit_deduction: '3',
    });
    expect(read('omniVideo.create', raw)).toEqual({
      ...MADE,
      externalId: 'kc1-x',
      status: 'succeeded',
      message: '',
      results: [
        {
          kind: 'video',
          id: 'v-1',
          url: 'https://cdn.example/v.mp4',
          copies: [{ as: 'watermarked', url: 'https://cdn.example/w.mp4', durationSeconds: 5.041 }],
          durationSeconds: 5.041,
          expiresAt: EXPIRES,
        },
      ],
      deduction: '3',
      charge: undefined,
      oddities: [],
      raw,
    });
  });

  it('of a newer route has the same shape', () => {
    const raw = newer('succeeded', {
      external_id: 'kc1-x',
      outputs: [{ type: 'video', ...VIDEO }],
      billing: [{ charge_type: 'unit', package_type: 'video', amount: '3.0' }],
    });
    expect(read('newerOmniVideo.create', raw)).toEqual({
      ...MADE,
      operation: 'newerOmniVideo.create',
      externalId: 'kc1-x',
      status: 'succeeded',
      message: '',
      results: [
        { kind: 'video', ...VIDEO, duration: undefined, copies: [], durationSeconds: 5.041, expiresAt: EXPIRES },
      ].map(({ duration: _duration, ...result }) => result),
      deduction: '3.0',
      charge: undefined,
      oddities: [],
      raw,
    });
  });

  it.each([
    [
      'imageGeneration.create',
      {
        images: [
          { index: 0, url: 'u0' },
          { index: 1, url: 'u1' },
        ],
      },
      ['image undefined u0', 'image undefined u1'],
    ],
    ['omniImage.create', { result_type: 'series', series_images: [{ index: 0, url: 'u0' }] }, ['image undefined u0']],
    [
      'aiMultiShot.create',
      { images: [{ index: 0, url_1: 'a', url_2: 'b', url_3: 'c' }] },
      ['image undefined a', 'image undefined b', 'image undefined c'],
    ],
    [
      'textToAudio.create',
      { audios: [{ id: 'a', url_mp3: 'm', url_wav: 'w', duration_mp3: '3', duration_wav: '3.1' }] },
      ['audio a m + wav w'],
    ],
    ['textToAudio.create', { audios: [{ id: 'a', url_wav: 'w' }] }, ['audio a w']],
    [
      'videoToAudio.create',
      { videos: [VIDEO], audios: [{ id: 'a', url_mp3: 'm' }] },
      ['video v-1 https://cdn.example/v.mp4', 'audio a m'],
    ],
    ['elements.create', { elements: [{ element_id: 'e', element_name: 'n' }] }, ['element e undefined']],
    ['voices.create', { voices: [{ voice_id: 'o', trial_url: 'l' }] }, ['voice o l']],
  ])('of %s gives its results', (operation, made, results) => {
    const task = read(operation, older('succeed', { task_result: made, final_unit_deduction: '1' }));
    expect(task?.oddities).toEqual([]);
    expect(
      task?.results.map(({ kind, id, url, copies }) =>
        [`${kind} ${id} ${url}`, ...copies.map((copy) => `+ ${copy.as} ${copy.url}`)].join(' '),
      ),
    ).toEqual(results);
  });

  it.each([
    [[{ type: 'image', url: 'i', watermark_url: 'w' }], ['image undefined i 1']],
    [[{ type: 'audio', id: 'a', mp3_url: 'm', wav_url: 'w', mp3_duration: '2' }], ['audio a m 1']],
    [
      [
        { type: 'element', id: 'e' },
        { type: 'voice', id: 'o', url: 'l' },
      ],
      ['element e undefined 0', 'voice o l 0'],
    ],
  ])('on a newer route gives the results %j', (outputs, results) => {
    const task = read('tasks.query', newer('succeeded', { outputs, billing: [{ charge_type: 'unit', amount: '1' }] }));
    expect(task?.oddities).toEqual([]);
    expect(task?.results.map(({ kind, id, url, copies }) => `${kind} ${id} ${url} ${copies.length}`)).toEqual(results);
  });

  it('without a result is told', () => {
    expect(read('omniVideo.create', older('succeed', { final_unit_deduction: '3' }))?.oddities).toEqual([
      { kind: 'success-without-result' },
    ]);
    const nameless = older('succeed', { final_unit_deduction: '3', task_result: { videos: [{ id: 'v', url: '' }] } });
    expect(read('omniVideo.create', nameless)?.oddities).toEqual([{ kind: 'success-without-result' }]);
  });

  it('without a word on what it took is told', () => {
    const silent = older('succeed', { task_result: { videos: [VIDEO] } });
    expect(read('omniVideo.create', silent)?.oddities).toEqual([{ kind: 'no-deduction' }]);
    const money = { ...silent, final_balance_deduction: { quota: '0.42', list_price: '0.50' } };
    expect(read('omniVideo.create', money)).toMatchObject({ oddities: [], charge: { amount: '0.42' } });
  });

  it('may have been paid in several lines, which are added without rounding', () => {
    const task = read(
      'tasks.query',
      newer('succeeded', {
        outputs: [{ type: 'image', url: 'i' }],
        billing: [
          { charge_type: 'unit', amount: '0.1' },
          { charge_type: 'unit', amount: '0.2' },
          { charge_type: 'cash', amount: '0.42', currency: 'USD' },
        ],
      }),
    );
    expect(task).toMatchObject({ deduction: '0.3', charge: { amount: '0.42', currency: 'USD' } });
  });

  it('has no deduction where a line of it cannot be read', () => {
    const billing = [
      { charge_type: 'unit', amount: '1' },
      { charge_type: 'unit', amount: 'many' },
    ];
    expect(read('tasks.query', newer('succeeded', { billing }))?.deduction).toBeUndefined();
  });

  it('keeps a result of an unknown kind out, and tells it', () => {
    const task = read('tasks.query', newer('succeeded', { outputs: [{ type: 'hologram', url: 'h' }] }));
    expect(task).toMatchObject({ results: [], oddities: [{ kind: 'unknown-result', type: 'hologram' }, {}, {}] });
  });
});

describe('a task that did not succeed', () => {
  it('failed with the message of the service, and zero is a deduction', () => {
    const message = 'Failure to pass the risk control system';
    const task = read('omniVideo.create', older('failed', { task_status_msg: message, final_unit_deduction: '0' }));
    expect(task).toMatchObject({ status: 'failed', message, deduction: '0', oddities: [] });
    expect(read('tasks.query', newer('failed', { message }))).toMatchObject({ status: 'failed', message });
  });

  it('has a status of its own for a word that nobody registered', () => {
    expect(read('omniVideo.create', older('queued'))).toMatchObject({
      status: 'unknown',
      oddities: [{ kind: 'unknown-status', status: 'queued' }],
    });
    expect(read('omniVideo.create', older('constructor'))?.status).toBe('unknown');
  });

  it('has no time at which its result goes', () => {
    expect(read('omniVideo.create', older('processing', { task_result: { videos: [VIDEO] } }))?.results).toMatchObject([
      { expiresAt: undefined },
    ]);
  });
});

describe('what a service may send', () => {
  it('keeps every digit of an id that came as a number', () => {
    expect(read('omniVideo.create', parseJson('{"task_id":875239014527148093,"task_status":"submitted"}'))?.id).toBe(
      '875239014527148093',
    );
  });

  it('names no task without an id', () => {
    for (const record of [{}, { task_id: '' }, { task_id: {} }, null, 'task', []])
      expect(read('omniVideo.create', record)).toBeUndefined();
  });

  it('is read without an exception, whatever it is', () => {
    const names = [
      'task_id',
      'id',
      'status',
      'task_status',
      'task_result',
      'videos',
      'outputs',
      'billing',
      'type',
      '__proto__',
    ];
    const anything = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('succeed', 'succeeded', 'video', 'unit', '', null, 1, 2n ** 70n, Number.NaN),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 6 }),
      ),
    })).node;
    fc.assert(
      fc.property(anything, fc.constantFrom('omniVideo.create', 'tasks.query'), (record, operation) => {
        const task = read(operation, record);
        expect(task === undefined || task.id !== '').toBe(true);
      }),
    );
  });
});

it('decimals are added exactly', () => {
  for (const [one, other, sum] of [
    ['1', '2', '3'],
    ['0.1', '0.2', '0.3'],
    ['9.95', '0.05', '10'],
    ['100', '0.5', '100.5'],
  ] as const)
    expect(addDecimals(one, other)).toBe(sum);
});
