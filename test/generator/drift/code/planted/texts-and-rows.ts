// Paths, models, rows and bodies as people get them wrong in hand-written code.
import { type Planted, TYPES } from './planted.ts';

export const TEXTS_AND_ROWS: readonly Planted[] = [
  {
    mistake: 'writes a misspelt path',
    code: 'CODE-PATH',
    text: "export const PATH = '«/v1/videos/omnivideo»';",
    nearest: '/v1/videos/omni-video',
  },
  {
    mistake: 'writes a path of another version',
    code: 'CODE-PATH',
    text: "export const PATH = '«/v2/videos/omni-video»';",
    nearest: '/v1/videos/omni-video',
  },
  {
    mistake: 'fills an id into a misspelt path',
    code: 'CODE-PATH',
    text: `export const path = (id: string) => \`«/v1/video/omni-video/\${id}»\`;`,
    nearest: '/v1/videos/omni-video/{id}',
  },
  {
    mistake: 'writes a misspelt path after a host that is filled in',
    code: 'CODE-PATH',
    text: `export const url = (host: string) => \`\${host}«/v1/videos/text-2-video»\`;`,
    nearest: '/v1/videos/text2video',
  },
  {
    mistake: 'writes a misspelt path after a host of the service',
    code: 'CODE-PATH',
    text: "export const URL = 'https://api-singapore.klingai.com«/v1/images/generation»';",
    nearest: '/v1/images/generations',
  },
  {
    mistake: 'names a path in the text of a message',
    code: 'CODE-PATH',
    text: "export const HELP = 'for example --path «/v1/videos/image2vide»';",
    nearest: '/v1/videos/image2video',
  },
  {
    mistake: 'writes one segment too many',
    code: 'CODE-PATH',
    text: `export const path = (id: string) => \`«/v1/videos/omni-video/\${id}/status»\`;`,
    nearest: '/v1/videos/omni-video/{id}',
  },
  {
    mistake: 'puts a model into a path that does not take it',
    code: 'CODE-MODEL',
    text: "export const PATH = '/omni-video/«kling-3.0-turbo»';",
  },
  {
    mistake: 'names a model of a version that does not exist',
    code: 'CODE-MODEL',
    text: "export const MODEL = '«kling-v4»';",
    nearest: 'kling-v3',
  },
  {
    mistake: 'swaps the words of a model',
    code: 'CODE-MODEL',
    text: "export const MODEL = '«kling-omni-v3»';",
  },
  {
    mistake: 'misspells a model',
    code: 'CODE-MODEL',
    text: "export const MODEL = '«kling-v3-omin»';",
    nearest: 'kling-v3-omni',
  },
  {
    mistake: 'gives a field a model that is none of its values',
    code: 'CODE-MODEL',
    text: `${TYPES}export const isOmni = (body: OmniVideoCreateRequest) => body.model_name === '«kling-v3»';`,
  },
  {
    mistake: 'names a misspelt model in the text of a message',
    code: 'CODE-MODEL',
    text: "export const HELP = 'use «kling-v2-5-turbos» instead';",
    nearest: 'kling-v2-5-turbo',
  },
  {
    mistake: 'names an operation that does not exist',
    code: 'CODE-ROW',
    text: "export const ID = '«omniVideo.creat»';",
    nearest: 'omniVideo.create',
  },
  {
    mistake: 'joins the words of two operations',
    code: 'CODE-ROW',
    text: "export const ID = '«omniVideo.presets»';",
  },
  {
    mistake: 'writes an address with a misspelt field',
    code: 'CODE-ROW',
    text: "export const ROW = '«omniVideo.create/promt»';",
    nearest: 'omniVideo.create/prompt',
  },
  {
    mistake: 'annotates a row that does not exist',
    code: 'CODE-ROW',
    text: '// @row «omniVideo.create/lenght»\nexport const MOST = 2500;',
  },
  {
    mistake: 'annotates a rule that does not exist',
    code: 'CODE-ROW',
    text: '/** Why. @row «omniVideo.create#no-such-rule» */\nexport const check = () => true;',
  },
  {
    mistake: 'quotes a limit that the row does not have',
    code: 'CODE-ROW',
    text: '// @row omniVideo.create/prompt «items.max»\nexport const MOST = 2500;',
  },
  {
    mistake: 'annotates a row that was never evidenced',
    code: 'CODE-STATUS',
    text: '// @row «voices.get/response:data.task_result.voices[].status»\nexport const read = (voice: any) => voice.status;',
  },
  {
    mistake: 'annotates a row of a legacy operation',
    code: 'CODE-STATUS',
    text: '// @row «multiImage2Video.create/prompt»\nexport const PROMPT = 1;',
  },
  {
    mistake: 'annotates a shape that the service refuses',
    code: 'CODE-STATUS',
    text: '// @row «omniVideo.create#rejected:1»\nexport const shape = 1;',
  },
  {
    mistake: 'annotates a model that was retired',
    code: 'CODE-STATUS',
    text: '// @row «text2video.create/model_name=kling-v1»\nexport const MODEL = 1;',
  },
  {
    mistake: 'sends a model that was retired',
    code: 'CODE-STATUS',
    text: `import type { Text2videoCreateRequest } from '../generated/types/text2video-create.ts';
export const body: Text2videoCreateRequest = {
  // @row text2video.create/model_name
  model_name: '«kling-v1»',
};`,
  },
  {
    mistake: 'leaves an annotation where there is no code',
    code: 'CODE-ANNOTATION',
    text: 'export const one = 1;\n// @row «omniVideo.create/prompt»\n',
  },
  {
    mistake: 'quotes a limit where no number stands',
    code: 'CODE-ANNOTATION',
    text: '// @row omniVideo.create/prompt «length.max»\nexport const check = (text: string) => text !== "";',
  },
  {
    mistake: 'builds a body without naming a row',
    code: 'CODE-ANNOTATION',
    text: `${TYPES}export const body: OmniVideoCreateRequest = {
  // @row omniVideo.create/model_name
  model_name: 'kling-v3-omni',
  «prompt»: 'a calm sea',
};`,
  },
  {
    mistake: 'returns a body without naming a row',
    code: 'CODE-ANNOTATION',
    text: `${TYPES}export function make(text: string): OmniVideoCreateRequest {
  // @row omniVideo.create/model_name
  return { model_name: 'kling-v3-omni', /* @row omniVideo.create/mode */ mode: 'pro', «prompt»: text };
}`.replace(
      '// @row omniVideo.create/model_name\n  return { model_name',
      'return { /* @row omniVideo.create/model_name */ model_name',
    ),
  },
  {
    mistake: 'satisfies the type of a body without naming a row',
    code: 'CODE-ANNOTATION',
    text: `${TYPES}export const body = { «prompt»: 'a calm sea' } satisfies Partial<OmniVideoCreateRequest>;`,
  },
  {
    mistake: 'builds an item of a list without naming a row',
    code: 'CODE-ANNOTATION',
    text: `${TYPES}export const shots = (texts: string[]): NonNullable<OmniVideoCreateRequest['multi_prompt']> =>
  texts.map((prompt, at) => ({
    // @row omniVideo.create/multi_prompt[].index
    index: at + 1,
    // @row omniVideo.create/multi_prompt[].prompt
    prompt,
    «duration»: '5',
  }));`,
  },
  {
    mistake: 'hands a body to the client without naming a row',
    code: 'CODE-ANNOTATION',
    text: "import type { Client } from '../generated/client.ts';\nexport const send = (client: Client, ids: string) => client.elements.delete({ «element_id»: ids });",
  },
  {
    mistake: 'builds an untyped body in a function that says it builds',
    code: 'CODE-ANNOTATION',
    text: "export function buildScene(text: string) {\n  // @row omniVideo.create/prompt\n  return { «prompt»: text, /* @row omniVideo.create/sound */ sound: 'on' };\n}",
  },
  {
    mistake: 'names the row of another field',
    code: 'CODE-ANNOTATION',
    text: `${TYPES}export const body: Partial<OmniVideoCreateRequest> = {
  // @row «omniVideo.create/sound»
  prompt: 'a calm sea',
};`,
    nearest: 'omniVideo.create/prompt',
  },
  {
    mistake: 'declares a registered name as its own',
    code: 'CODE-ANNOTATION',
    text: '// @own «task_status»: a column of the ledger\nexport const read = (row: any) => row.task_status;',
  },
  {
    mistake: 'declares a name as its own and does not say why',
    code: 'CODE-ANNOTATION',
    text: '// @own «row_number»\nexport const read = (row: any) => row.row_number;',
  },
  {
    mistake: 'declares a name as its own that nothing uses',
    code: 'CODE-ANNOTATION',
    text: '// @own «row_number»: a column of the ledger\nexport const one = 1;',
  },
  {
    mistake: 'leaves a bracket open',
    code: 'CODE-PARSE',
    text: 'export const one = [1, 2«;»\n',
  },
];
