// Values and limits of fields as people get them wrong in hand-written code.
import { type Planted, TYPES } from './planted.ts';

export const VALUES_AND_LIMITS: readonly Planted[] = [
  {
    mistake: 'compares a field with a misspelt value',
    code: 'CODE-VALUE',
    text: "export const isCut = (body: any) => body.shot_type === '«customise»';",
    nearest: 'customize',
  },
  {
    mistake: 'compares a value with a field, the other way round',
    code: 'CODE-VALUE',
    text: "export const isCut = (body: any) => '«inteligence»' !== body.shot_type;",
    nearest: 'intelligence',
  },
  {
    mistake: 'compares a status with the word of another service',
    code: 'CODE-VALUE',
    text: `${TYPES}export const isDone = (answer: OmniVideoGetResponse) => answer.data.task_status === '«succeeded»';`,
    nearest: 'succeed',
  },
  {
    mistake: 'has a case that no value leads to',
    code: 'CODE-VALUE',
    text: `${TYPES}export const judge = (answer: OmniVideoGetResponse) => {
  switch (answer.data.task_status) {
    case 'failed':
      return false;
    case '«success»':
      return true;
  }
};`,
    nearest: 'succeed',
  },
  {
    mistake: 'compares a variable that holds a field',
    code: 'CODE-VALUE',
    text: "export const isCut = ({ shot_type }: any) => shot_type === '«custom»';",
  },
  {
    mistake: 'keeps a wrong value in a constant',
    code: 'CODE-VALUE',
    text: "const CUT = '«customised»';\nexport const isCut = (body: any) => body.shot_type === CUT;",
    nearest: 'customize',
  },
  {
    mistake: 'keeps wrong values under names of their own',
    code: 'CODE-VALUE',
    text: "const CUTS = { own: 'customize', free: '«intelligent»' } as const;\nexport const isCut = (body: any) => body.shot_type === CUTS.free;",
    nearest: 'intelligence',
  },
  {
    mistake: 'assigns a value that the field does not have',
    code: 'CODE-VALUE',
    text: "export const widen = (body: any) => {\n  body.aspect_ratio = '«16x9»';\n};",
    nearest: '16:9',
  },
  {
    mistake: 'gives a value that the field does not have',
    code: 'CODE-VALUE',
    text: "export const body = { model_name: 'kling-v3', mode: '«standard»' };",
  },
  {
    mistake: 'gives one of two values, of which one is wrong',
    code: 'CODE-VALUE',
    text: "export const make = (fast: boolean) => ({ model_name: 'kling-v3', mode: fast ? 'std' : '«proo»' });",
    nearest: 'pro',
  },
  {
    mistake: 'falls back to a value that the field does not have',
    code: 'CODE-VALUE',
    text: "export const read = (body: any) => body.keep_original_sound ?? '«true»';",
  },
  {
    mistake: 'looks for a field among values of which one is wrong',
    code: 'CODE-VALUE',
    text: "export const isFrame = (body: any) => ['customize', '«intelligent»'].includes(body.shot_type);",
    nearest: 'intelligence',
  },
  {
    mistake: 'keeps values in a set of which one is wrong',
    code: 'CODE-VALUE',
    text: "const ENDED = new Set(['succeed', '«fail»']);\nexport const isEnded = (task: any) => ENDED.has(task.task_status);",
  },
  {
    mistake: 'says that a wrong value satisfies a type',
    code: 'CODE-VALUE',
    text: `${TYPES}export const OFF = '«of»' satisfies OmniVideoCreateRequest['sound'];`,
  },
  {
    mistake: 'adds a value to those of a type',
    code: 'CODE-VALUE',
    text: `${TYPES}export type Mode = OmniVideoCreateRequest['mode'] | '«turbo»';`,
  },
  {
    mistake: 'declares a field of its own with a wrong value',
    code: 'CODE-VALUE',
    text: "export interface Options {\n  readonly shot_type: 'customize' | '«inteligent»';\n}",
    nearest: 'intelligence',
  },
  {
    mistake: 'declares the values of a field under a name of their own, of which one is wrong',
    code: 'CODE-VALUE',
    text: "type Cut = 'customize' | '«smart»';\nexport interface Options {\n  readonly shot_type: Cut;\n}",
  },
  {
    mistake: 'has a default in a pattern that the field does not have',
    code: 'CODE-VALUE',
    text: "export const read = ({ model_name, mode = '«high»' }: any) => [model_name, mode];",
  },
  {
    mistake: 'compares a switch with a text',
    code: 'CODE-VALUE',
    text: "export const isCut = (body: any) => body.multi_shot === '«true»';",
  },
  {
    mistake: 'compares a number in quotes with a number',
    code: 'CODE-VALUE',
    text: `${TYPES}export const isShort = (body: OmniVideoCreateRequest) => body.duration === «5»;`,
  },
  {
    mistake: 'gives a number that must be in quotes',
    code: 'CODE-VALUE',
    text: "export const body = { model_name: 'kling-v3', duration: «5» };",
  },
  {
    mistake: 'asks for a code that the service does not have',
    code: 'CODE-VALUE',
    text: `${TYPES}export const isBusy = (answer: OmniVideoGetResponse) => answer.code === «1399»;`,
  },
  {
    mistake: 'writes a host that nobody registered',
    code: 'CODE-VALUE',
    text: "export const HOST = '«https://api-singapor.klingai.com»';",
    nearest: 'https://api-singapore.klingai.com',
  },
  {
    mistake: 'allows more characters than the row',
    code: 'CODE-LIMIT',
    text: `${TYPES}export const isLong = (body: OmniVideoCreateRequest) => (body.prompt ?? '').length > «3000»;`,
  },
  {
    mistake: 'counts characters as points and allows too few',
    code: 'CODE-LIMIT',
    text: 'export const isLong = (body: any) => [...body.negative_prompt].length > «2000»;',
  },
  {
    mistake: 'is off by one',
    code: 'CODE-LIMIT',
    text: 'export const isLong = (body: any) => body.multi_prompt.length >= «6»;',
  },
  {
    mistake: 'writes the number first',
    code: 'CODE-LIMIT',
    text: 'export const fits = (body: any) => «8» >= body.multi_prompt.length;',
  },
  {
    mistake: 'keeps a wrong limit in a constant',
    code: 'CODE-LIMIT',
    text: 'const MOST = «600»;\nexport const fits = (body: any) => body.multi_prompt.every((shot) => shot.prompt.length <= MOST);',
  },
  {
    mistake: 'allows a value beyond the range',
    code: 'CODE-LIMIT',
    text: 'export const isStrong = (body: any) => body.cfg_scale > «1.5»;',
  },
  {
    mistake: 'allows a longer clip than any model',
    code: 'CODE-LIMIT',
    text: `${TYPES}export const isLong = (body: OmniVideoCreateRequest) => Number(body.duration) > «20»;`,
  },
  {
    mistake: 'limits what no row limits',
    code: 'CODE-LIMIT',
    text: `${TYPES}export const isLong = (body: OmniVideoCreateRequest) => (body.external_task_id ?? '').length > «64»;`,
  },
  {
    mistake: 'quotes the limit of a row wrongly in a constant',
    code: 'CODE-QUOTE',
    text: '/** @row omniVideo.create/prompt length.max */\nexport const MOST = «2400»;',
    nearest: '2500',
  },
  {
    mistake: 'names the row of a constant that no end of its ranges is',
    code: 'CODE-QUOTE',
    text: '// @row omniVideo.create/multi_prompt\nexport const SHOTS = «7»;',
  },
  {
    mistake: 'quotes a limit wrongly in a condition',
    code: 'CODE-QUOTE',
    text: 'export const check = (text: string) => {\n  // @row omniVideo.create/prompt length.max\n  if (text.length > «2000») return false;\n  return true;\n};',
    nearest: '2500',
  },
  {
    mistake: 'quotes a decision of the project wrongly',
    code: 'CODE-QUOTE',
    text: '// @row policy:scene-ceiling-seconds\nexport const CEILING = «12»;',
    nearest: '15',
  },
  {
    mistake: 'quotes a value wrongly in a constant',
    code: 'CODE-QUOTE',
    text: "// @row omniVideo.create/sound=on\nexport const ON = '«yes»';",
    nearest: 'on',
  },
  {
    mistake: 'quotes the path of an operation wrongly',
    code: 'CODE-QUOTE',
    text: "// @row omniVideo.create\nexport const CREATE = '«/v1/videos/text2video»';",
    nearest: '/v1/videos/omni-video',
  },
];
