// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { all, filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  session_id: string | null;
  '?session_id': boolean;
  face_choose: readonly ({
    face_id: string | null;
    '?face_id': boolean;
    audio_id: string | null;
    '?audio_id': boolean;
    sound_file: string | null;
    '?sound_file': boolean;
    sound_start_time: number | null;
    '?sound_start_time': boolean;
    sound_end_time: number | null;
    '?sound_end_time': boolean;
    sound_insert_time: number | null;
    '?sound_insert_time': boolean;
    sound_volume: number;
    '?sound_volume': boolean;
    original_audio_volume: number;
    '?original_audio_volume': boolean;
  })[];
  '?face_choose': boolean;
  watermark_info: {
    enabled: boolean | null;
    '?enabled': boolean;
  };
  '?watermark_info': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  session_id: { kind: 'text' },
  face_choose: { kind: 'list', of: { kind: 'object', fields: {
    face_id: { kind: 'text' },
    audio_id: { kind: 'text' },
    sound_file: { kind: 'text' },
    sound_start_time: { kind: 'integer' },
    sound_end_time: { kind: 'integer' },
    sound_insert_time: { kind: 'integer' },
    sound_volume: { kind: 'number', default: 1 },
    original_audio_volume: { kind: 'number', default: 1 },
  } } },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const lipSyncCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'lipSync.create#one-sound',
      kind: 'rule',
      row: 'register/other-routes.md:442', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'face_choose',
      reads: ['face_choose', 'face_choose[].audio_id', 'face_choose[].sound_file'],
      message: 'each face gets one sound; send audio_id or sound_file, not both and not neither',
      holds: (self: Self) => all(self.face_choose, (f) => (filled(f.audio_id) ? !filled(f.sound_file) : filled(f.sound_file))),
    },
    {
      id: 'lipSync.create#cut-sound-length',
      kind: 'rule',
      row: 'register/other-routes.md:443', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      at: 'face_choose',
      reads: ['face_choose', 'face_choose[].sound_end_time', 'face_choose[].sound_start_time'],
      message: 'at least 2 seconds of the sound remain after the cut; move sound_end_time',
      holds: (self: Self) => all(self.face_choose, (f) => ((need(f.sound_end_time) - need(f.sound_start_time)) >= 2000)),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
