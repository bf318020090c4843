// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { isNumber, isWebUrl } from '../kernel/scalars.ts';
import { isRecord } from '../kernel/view.ts';
import type { LipSyncCreateByOlderPathRequest, LipSyncCreateByOlderPathRequestInput } from '../types/lip-sync-create-by-older-path.ts';

function isRequestInput(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'video_id': case 'mode': case 'text': case 'voice_id': case 'voice_language': case 'voice_speed': case 'audio_type': case 'audio_file': case 'audio_url': continue; default: return false; }
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.mode;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.text;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.voice_id;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.voice_language;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.voice_speed;
  if ($ !== undefined && !(isNumber($))) return false;
  $ = value.audio_type;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.audio_file;
  if ($ !== undefined && !(typeof $ === 'string')) return false;
  $ = value.audio_url;
  if ($ !== undefined && !(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return false;
  return true;
}

/** True of a request whose fields are right, whatever its rules say. */
export function isLipSyncCreateByOlderPathRequestShape(value: unknown): value is LipSyncCreateByOlderPathRequest {
  if (!isRecord(value)) return false;
  for (const key in value) switch (key) { case 'input': continue; default: return false; }
  let $: unknown;
  $ = value.input;
  if (!(isRequestInput($))) return false;
  return true;
}

function readRequestInput(value: unknown) {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'video_id': case 'mode': case 'text': case 'voice_id': case 'voice_language': case 'voice_speed': case 'audio_type': case 'audio_file': case 'audio_url': continue; default: return; }
  const copy = {} as LipSyncCreateByOlderPathRequestInput;
  let $: unknown;
  $ = value.video_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.video_id = $;
  } else if ('video_id' in value) copy.video_id = undefined;
  $ = value.mode;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.mode = $;
  } else if ('mode' in value) copy.mode = undefined;
  $ = value.text;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.text = $;
  } else if ('text' in value) copy.text = undefined;
  $ = value.voice_id;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.voice_id = $;
  } else if ('voice_id' in value) copy.voice_id = undefined;
  $ = value.voice_language;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.voice_language = $;
  } else if ('voice_language' in value) copy.voice_language = undefined;
  $ = value.voice_speed;
  if ($ !== undefined) {
    if (!(isNumber($))) return;
    copy.voice_speed = $;
  } else if ('voice_speed' in value) copy.voice_speed = undefined;
  $ = value.audio_type;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.audio_type = $;
  } else if ('audio_type' in value) copy.audio_type = undefined;
  $ = value.audio_file;
  if ($ !== undefined) {
    if (!(typeof $ === 'string')) return;
    copy.audio_file = $;
  } else if ('audio_file' in value) copy.audio_file = undefined;
  $ = value.audio_url;
  if ($ !== undefined) {
    if (!(typeof $ === 'string' && ($ === '' || isWebUrl($)))) return;
    copy.audio_url = $;
  } else if ('audio_url' in value) copy.audio_url = undefined;
  return copy;
}

/** Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell. */
export function readLipSyncCreateByOlderPathRequestShape(value: unknown): LipSyncCreateByOlderPathRequest | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'input': continue; default: return; }
  const copy = {} as LipSyncCreateByOlderPathRequest;
  let $: unknown;
  $ = value.input;
  {
    const read = readRequestInput($);
    if (read === undefined) return;
    copy.input = read;
  }
  return copy;
}

/** True of a request that keeps every rule of the register that it can be asked for. */
export function isLipSyncCreateByOlderPathRequest(value: unknown): value is LipSyncCreateByOlderPathRequest {
  return isLipSyncCreateByOlderPathRequestShape(value);
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function readLipSyncCreateByOlderPathRequest(value: unknown): LipSyncCreateByOlderPathRequest | undefined {
  return readLipSyncCreateByOlderPathRequestShape(value);
}
