// Names of fields as people get them wrong in hand-written code.
import { type Planted, TYPES } from './planted.ts';

export const FIELDS: readonly Planted[] = [
  {
    mistake: 'reads a misspelt name of the wire',
    code: 'CODE-FIELD',
    text: 'export const read = (body: Record<string, unknown>) => body.«negativ_prompt»;',
    nearest: 'negative_prompt',
  },
  {
    mistake: 'reads a field that nobody registered',
    code: 'CODE-FIELD',
    text: 'export const read = (body: Record<string, unknown>) => body.«camera_preset»;',
  },
  {
    mistake: 'reads a misspelt name by its key',
    code: 'CODE-FIELD',
    text: "export const read = (body: Record<string, unknown>) => body['«aspect_ration»'];",
    nearest: 'aspect_ratio',
  },
  {
    mistake: 'takes a misspelt name out of a body',
    code: 'CODE-FIELD',
    text: 'export const read = ({ «multi_promt»: shots }: Record<string, unknown>) => shots;',
    nearest: 'multi_prompt',
  },
  {
    mistake: 'takes a misspelt word out of a body beside names of the wire',
    code: 'CODE-FIELD',
    text: 'export const read = (body: any) => {\n  const { model_name, «duraton» } = body;\n  return [model_name, duraton];\n};',
    nearest: 'duration',
  },
  {
    mistake: 'gives a misspelt key in a body',
    code: 'CODE-FIELD',
    text: "export const body = { model_name: 'kling-v3', «promt»: 'a calm sea' };",
    nearest: 'prompt',
  },
  {
    mistake: 'gives a key in quotes that nobody registered',
    code: 'CODE-FIELD',
    text: "export const body = { '«camera_preset»': 'wide' };",
  },
  {
    mistake: 'gives a variable as a misspelt key',
    code: 'CODE-FIELD',
    text: 'export const make = (elment_list: string[]) => ({ «elment_list» });',
    nearest: 'element_list',
  },
  {
    mistake: 'reads a misspelt word from a value that holds names of the wire',
    code: 'CODE-FIELD',
    text: 'export const read = (record: any) => [record.multi_shot, record.«promtp»];',
    nearest: 'prompt',
  },
  {
    mistake: 'reads a misspelt word from an item of a list',
    code: 'CODE-FIELD',
    text: 'export const read = (body: any) => body.multi_prompt.map((shot) => shot.«indx»);',
    nearest: 'index',
  },
  {
    mistake: 'reads a misspelt word in a loop over a list',
    code: 'CODE-FIELD',
    text: 'export function* read(body: any) {\n  for (const shot of body.multi_prompt) yield shot.«promt»;\n}',
    nearest: 'prompt',
  },
  {
    mistake: 'reads a name of the wire where it does not belong',
    code: 'CODE-FIELD',
    text: 'export const read = (body: any) => body.multi_prompt[0].«image_url»;',
  },
  {
    mistake: 'reads an answer by a field that it does not have',
    code: 'CODE-FIELD',
    text: `${TYPES}export const read = (answer: OmniVideoGetResponse) => answer.data.«stauts»;`,
  },
  {
    mistake: 'reads an answer of the client by a misspelt word',
    code: 'CODE-FIELD',
    text: "import { createClient } from '../generated/client.ts';\nconst client = createClient(transport);\nexport const read = async () => (await client.omniVideo.get({ id: '1' })).«dta»;",
    nearest: 'data',
  },
  {
    mistake: 'follows a typed answer into a list and misspells there',
    code: 'CODE-FIELD',
    text: `${TYPES}export const read = (answer: OmniVideoGetResponse) => {\n  const videos = answer.data.task_result?.videos ?? [];\n  return videos.filter((video) => video.«watermark»);\n};`,
  },
  {
    mistake: 'asks whether a misspelt key is there',
    code: 'CODE-FIELD',
    text: "export const has = (body: object) => Object.hasOwn(body, '«image_lst»');",
    nearest: 'image_list',
  },
  {
    mistake: 'asks for a misspelt key with in',
    code: 'CODE-FIELD',
    text: "export const has = (body: object) => '«elment_list»' in body;",
    nearest: 'element_list',
  },
  {
    mistake: 'declares a body of its own with a misspelt field',
    code: 'CODE-FIELD',
    text: 'export interface Body {\n  readonly model_name: string;\n  readonly «external_taskid»?: string;\n}',
    nearest: 'external_task_id',
  },
  {
    mistake: 'declares a body of its own with a misspelt word',
    code: 'CODE-FIELD',
    text: 'export type Body = { readonly model_name: string; readonly «durations»?: string };',
    nearest: 'duration',
  },
  {
    mistake: 'leaves a misspelt field out of a type',
    code: 'CODE-FIELD',
    text: `${TYPES}export type Rest = Omit<OmniVideoCreateRequest, '«promp»'>;`,
    nearest: 'prompt',
  },
  {
    mistake: 'indexes a type with a misspelt field',
    code: 'CODE-FIELD',
    text: `${TYPES}export type Images = OmniVideoCreateRequest['«images_list»'];`,
    nearest: 'image_list',
  },
  {
    mistake: 'writes a path of fields with a misspelt end',
    code: 'CODE-FIELD',
    text: "export const PATH = '«multi_prompt[].promt»';",
    nearest: 'multi_prompt[].prompt',
  },
  {
    mistake: 'writes a path from the top of a body with a misspelt name',
    code: 'CODE-FIELD',
    text: "export const PATH = '«$.negative_promt»';",
    nearest: 'negative_prompt',
  },
  {
    mistake: 'writes a path with an index that is filled in and a misspelt name',
    code: 'CODE-FIELD',
    text: `export const path = (index: number) => \`«$.multi_promt[\${index}].prompt»\`;`,
    nearest: 'multi_prompt[].prompt',
  },
  {
    mistake: 'hands on a misspelt name as a text',
    code: 'CODE-FIELD',
    text: "export const names = (read: (name: string) => unknown) => read('«callback_ulr»');",
    nearest: 'callback_url',
  },
  {
    mistake: 'writes a misspelt query parameter',
    code: 'CODE-FIELD',
    text: `export const path = (page: number) => \`/v1/videos/omni-video?«pageNumber»=\${page}\`;`,
    nearest: 'pageNum',
  },
];
