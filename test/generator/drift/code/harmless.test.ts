// Precision of the check of hand-written code: good code that looks like the wire, or uses it rightly, must pass without a word.
import { describe, expect, it } from 'vitest';
import { findInCode } from './find-in-code.ts';
import { TYPES } from './planted/planted.ts';

function locate(files: Readonly<Record<string, string>>): string[] {
  return findInCode(files).map(({ code, place, message }) => `${place.file}:${place.line} ${code} ${message}`);
}

describe('code that has nothing to do with the wire', () => {
  it.each([
    {
      what: 'variables of the environment',
      text: 'export const registry = process.env.npm_config_registry;\nexport const { npm_config_cache } = process.env;',
    },
    {
      what: 'codes of errors of node',
      text: "export const isGone = (error: any) => error.code === 'ENOENT' || error.errno > 3;",
    },
    {
      what: 'options of a command',
      text: "export const OPTIONS = { operation: { type: 'string' }, 'errors-only': { type: 'boolean' }, mode: { type: 'string' } } as const;",
    },
    {
      what: 'a mode of its own',
      text: "export const isWatching = (options: { mode: string }) => options.mode === 'watch';",
    },
    { what: 'a status of HTTP', text: 'export const isBroken = (response: Response) => response.status >= 500;' },
    {
      what: 'sizes of its own lists',
      text: 'export const isMany = (files: string[], shots: string[]) => files.length > 250 && shots.length < 40;',
    },
    {
      what: 'names of files',
      text: "export const FILES = ['tasks.json', 'error.log', 'voices.csv', 'elements.ts', 'image_list.txt', 'tasks.list.bak'];",
    },
    {
      what: 'a folder for drafts',
      text: "export const FOLDER = '/tmp/kling-docs-';\nexport const OTHER = 'kling-docs-';",
    },
    {
      what: 'a path of another service',
      text: "export const URL = 'https://storage.example.com/v1/videos/upload?part=1';",
    },
    {
      what: 'paths of files',
      text: "export const PATHS = ['/usr/share/videos', '/etc/hosts', './v1/videos.ts', '/static/app.js'];",
    },
    {
      what: 'modules',
      text: "import { spawn } from 'node:child_process';\nimport { imgae_list } from './imgae_list.ts';\nexport { spawn, imgae_list };",
    },
    {
      what: 'names of variables',
      text: 'const image_lst = 1;\nexport function read_all(multi_promt: number) {\n  return image_lst + multi_promt;\n}',
    },
    {
      what: 'words of its own in texts',
      text: "export const STATES = ['submit_pending', 'needs_attention', 'kling_render'];",
    },
    {
      what: 'a function that builds something else',
      text: "export function buildMenu(title: string) {\n  return { title, items: [{ label: 'open', action: 'open' }] };\n}",
    },
    {
      what: 'one word of the wire in a function that builds',
      text: 'export const buildLine = (prompt: string) => ({ prompt });',
    },
    { what: 'constants in capitals', text: 'export const { NO_COLOR, FORCE_COLOR } = process.env;' },
    {
      what: 'an annotation that a comment speaks of',
      text: '// Write `@row omniVideo.create/promt` above it; `@own name: why` is for others.\nexport const one = 1;',
    },
    {
      what: 'marks of comments in texts',
      text: "export const marks = ['// @row nowhere', '/* @row nowhere */', `// @row nowhere`, /\\/\\/ @row nowhere/];",
    },
    {
      what: 'prose with dots and slashes',
      text: "export const HELP = 'see the register/omni-video.md page; and/or ask. e.g. this.that/other';",
    },
  ])('$what', ({ text }) => {
    expect(locate({ 'runtime/harmless.ts': text })).toEqual([]);
  });
});

describe('code that uses the wire rightly', () => {
  it.each([
    {
      what: 'rows by the paths of fields',
      text: "export const read = (fields: Record<string, any>) => [fields.model_name?.values, fields.sound?.default, fields['multi_prompt[].prompt']?.row, fields.image_list?.row];",
    },
    {
      what: 'what is opaque in the contract',
      text: `${TYPES}export const read = (answer: OmniVideoGetResponse) => answer.data.task_result?.videos?.[0]?.url?.length;`,
    },
    {
      what: 'an empty text for what was not sent',
      text: "export const has = (body: any) => body.shot_type !== '' && body.callback_url === '';",
    },
    { what: 'a fallback to nothing', text: 'export const read = (body: any) => body.shot_type ?? undefined ?? null;' },
    {
      what: 'every way to write a limit',
      text: 'const MOST = 2_500;\nexport const fits = (body: any) => body.negative_prompt.length <= MOST && body.negative_prompt.length < 2501 && !(body.negative_prompt.length > 2500) && 2501 > body.negative_prompt.length;',
    },
    {
      what: 'whether there is anything at all',
      text: 'export const has = (body: any) => body.multi_prompt.length > 0 && body.image_list.length >= 1 && body.image_list.length > 1;',
    },
    {
      what: 'a limit that a rule has',
      text: `${TYPES}export const fits = (body: OmniVideoCreateRequest) => (body.image_list ?? []).length <= 7;`,
    },
    {
      what: 'the longest clip of a model',
      text: `${TYPES}export const fits = (body: OmniVideoCreateRequest) => Number(body.duration) <= 15 && Number(body.duration) >= 3;`,
    },
    {
      what: 'paths with what is filled in',
      text: `export const paths = (id: string, kind: string) => [\`/v1/videos/omni-video/\${id}\`, \`/v1/videos/\${kind}/\${id}\`, '/v1/videos/' + kind, '/v1/videos/omni-video/{id}', \`/v1/videos/omni-video?pageNum=\${id}&pageSize=30\`];`,
    },
    {
      what: 'a model in its path',
      text: `export const paths = (model: string) => ['/text-to-video/kling-3.0', \`/omni-video/\${model}\`];`,
    },
    {
      what: 'ids of operations and addresses in texts',
      text: "export const HELP = 'kling check - --operation omniVideo.create; the row is omniVideo.create/multi_prompt[].prompt, see omniVideo.create#references-limit.';",
    },
    {
      what: 'paths of fields in texts',
      text: "export const PATHS = ['$.multi_prompt[0].prompt', 'data.task_result.videos[].url', 'videos[].watermark_url', 'image_list[]', 'given.reference_video_seconds', '$.code'];",
    },
    {
      what: 'values of several operations',
      text: "export const isEnded = (task: any) => ['succeed', 'failed'].includes(task.task_status) || task.task_status === 'submitted';",
    },
    {
      what: 'a code of the service',
      text: `${TYPES}export const isBusy = (answer: OmniVideoGetResponse) => answer.code === 1303 || answer.code !== 0;`,
    },
    {
      what: 'what is deliberately its own',
      text: '// @own row_number, continuity_score: columns of the ledger, which never travel\nexport const read = (row: any) => [row.row_number, row.continuity_score];',
    },
    {
      what: 'limits, values and decisions that are annotated',
      text: "/** @row omniVideo.create/prompt length.max */\nexport const MOST = 2500;\n// @row policy:scene-ceiling-seconds\nexport const CEILING = 15;\nexport const ON = 'on'; // @row omniVideo.create/sound=on\n// @row omniVideo.create\nexport const CREATE = '/v1/videos/omni-video';\nexport const LIMITS = {\n  // @row omniVideo.create/multi_prompt items.max\n  shots: 6,\n};",
    },
    {
      what: 'a limit of a decision in a comparison',
      text: `${TYPES}export const isLong = (body: OmniVideoCreateRequest) => {\n  // @row policy:scene-ceiling-seconds value\n  if (Number(body.duration) > 15) return true;\n  return false;\n};`,
    },
    {
      what: 'a body that names its rows',
      text: `${TYPES}export const build = (text: string, images: string[]): OmniVideoCreateRequest => ({
  // @row omniVideo.create/model_name=kling-v3-omni
  model_name: 'kling-v3-omni',
  prompt: text, // @row omniVideo.create/prompt
  /** The pictures. @row omniVideo.create/image_list */
  image_list: images.map((image) => ({
    // @row omniVideo.create/image_list[].image_url
    image_url: image,
  })),
  ...(text === '' ? {} : { /* @row omniVideo.create/sound */ sound: 'on' }),
});`,
    },
    {
      what: 'a value that another type of its own holds',
      text: "type State = 'open' | 'done';\nexport interface Job {\n  readonly external_task_id: string;\n  readonly state: State;\n  readonly attempts: number;\n}\nexport const isDone = (job: Job) => job.state === 'done' && job.attempts > 3;",
    },
    {
      what: 'every value of a type',
      text: `${TYPES}export type Sound = NonNullable<OmniVideoCreateRequest['sound']> | 'on';\nexport const SOUNDS = ['on', 'off'] as const satisfies readonly Sound[];`,
    },
  ])('$what', ({ text }) => {
    expect(locate({ 'runtime/right.ts': text })).toEqual([]);
  });

  it('constants of another file', () => {
    const files = {
      'runtime/words.ts': "export const CUT = 'customize';\nexport const MOST = 6;\n",
      'runtime/read.ts':
        "import { CUT as OWN, MOST } from './words.ts';\nexport const fits = (body: any) => body.shot_type === OWN && body.multi_prompt.length <= MOST;\n",
    };
    expect(locate(files)).toEqual([]);
    const wrong = { ...files, 'runtime/words.ts': "export const CUT = 'cusomize';\nexport const MOST = 8;\n" };
    expect(findInCode(wrong).map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`)).toEqual([
      'runtime/words.ts:1:21 CODE-VALUE',
      'runtime/words.ts:2:21 CODE-LIMIT',
    ]);
  });
});
