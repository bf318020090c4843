// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { filled } from '../kernel/conditions.ts';
import { allPass, readItems } from '../kernel/lists.ts';
import { isRawBase64, isWebUrl } from '../kernel/scalars.ts';
import { isRecord } from '../kernel/view.ts';
import type { EffectsCreateRequest, EffectsCreateRequestInput } from '../types/effects-create.ts';

function isRequestInput(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'image': case 'images': case 'model_name': case 'mode': case 'duration': continue; default: return false; }
  let $: unknown;
  $ = value.image;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return false;
  $ = value.images;
  if ($ !== undefined && !(Array.isArray($) && ($.length === 0 || $.length >= 2) && $.length <= 2 && allPass($, (item) => typeof item === 'string' && (isWebUrl(item) || isRawBase64(item))))) return false;
  $ = value.model_name;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.mode;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.duration;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isEffectsCreateRequestShape(value: unknown): value is EffectsCreateRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'effect_scene': case 'input': case 'callback_url': case 'external_task_id': continue; default: return false; }
  let $: unknown;
  $ = value.effect_scene;
  if (!(typeof $ === 'string' && $ !== '')) return false;
  $ = value.input;
  if (!(isRequestInput($))) return false;
  $ = value.callback_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  $ = value.external_task_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  return true;
}

function readRequestInput(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'image': case 'images': case 'model_name': case 'mode': case 'duration': continue; default: return; }
  const copy = {} as EffectsCreateRequestInput;
  let $: unknown;
  $ = value.image;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || (isWebUrl($) || isRawBase64($))))) return;
    copy.image = $;
  } else if ('image' in value) copy.image = undefined;
  $ = value.images;
  if ($ !== undefined) {
    if (!(Array.isArray($) && ($.length === 0 || $.length >= 2) && $.length <= 2)) return;
    const read = readItems($, (item) => (typeof item === 'string' && (isWebUrl(item) || isRawBase64(item)) ? item : undefined));
    if (read === undefined) return;
    copy.images = read;
  } else if ('images' in value) copy.images = undefined;
  $ = value.model_name;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.model_name = $;
  } else if ('model_name' in value) copy.model_name = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.duration;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.duration = $;
  } else if ('duration' in value) copy.duration = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readEffectsCreateRequestShape(value: unknown): EffectsCreateRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'effect_scene': case 'input': case 'callback_url': case 'external_task_id': continue; default: return; }
  const copy = {} as EffectsCreateRequest;
  let $: unknown;
  $ = value.effect_scene;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.effect_scene = $;
  $ = value.input;
  {
    const read = readRequestInput($);
    if (read === undefined) return;
    copy.input = read;
  }
  $ = value.callback_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.callback_url = $;
  } else if ('callback_url' in value) copy.callback_url = undefined;
  $ = value.external_task_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.external_task_id = $;
  } else if ('external_task_id' in value) copy.external_task_id = undefined;
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isEffectsCreateRequest(value: unknown): value is EffectsCreateRequest {
  return isEffectsCreateRequestShape(value) && keepsRules(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readEffectsCreateRequest(value: unknown): EffectsCreateRequest | undefined {
  const copy = readEffectsCreateRequestShape(value);
  return copy !== undefined && keepsRules(copy) ? copy : undefined;
}

/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
  const {
    effect_scene: $effect_scene,
    input: $input,
  } = value;
  let broken = false;
  /** effects.create#one-or-two-pictures */
  broken ||= filled($input.image) ? (($input.images ?? []).length > 0) : !(($input.images ?? []).length > 0);
  /** effects.create#scene-not-withdrawn */
  broken ||= ((((((((($effect_scene === "celebration") || ($effect_scene === "c4d_cartoon")) || ($effect_scene === "kiss")) || ($effect_scene === "fight")) || ($effect_scene === "hug")) || ($effect_scene === "thumbs_up")) || ($effect_scene === "tiger_hug")) || ($effect_scene === "pet_lion")) || ($effect_scene === "3d_cartoon_1")) || ($effect_scene === "magic_match_tree");
  return !broken;
}
