// What a create asks for, wherever its route writes it: in the body with the model, or in the settings and options of the newer routes.
import { readAt } from '../../../generated/kernel/paths.ts';
import type { View } from '../../../generated/kernel/view.ts';

export interface Asked {
  readonly model: string | undefined;
  readonly externalTaskId: string | undefined;
  readonly callbackUrl: string | undefined;
  /** Undefined if the request does not say it. */
  readonly seconds: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly sound: boolean;
  readonly images: number;
  readonly isSeries: boolean;
  readonly watermark: boolean | undefined;
}

/** Reads the view of a request, in which documented defaults stand for what was left out. */
export function readAsked(view: View): Asked {
  const find = (...paths: readonly string[]): unknown => {
    for (const path of paths) {
      const value = readAt(view, path.split('.'));
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  };
  const seconds = Number(find('duration', 'settings.duration'));
  const isSeries = find('result_type') === 'series';
  const watermark = find('watermark_info.enabled', 'options.watermark_info.enabled');
  const sound = find('sound', 'settings.audio');
  return {
    model: readText(find('model_name', 'model')),
    externalTaskId: readText(find('external_task_id', 'options.external_task_id')),
    callbackUrl: readText(find('callback_url', 'options.callback_url')),
    seconds: seconds > 0 ? seconds : undefined,
    ...measure(
      readText(find('mode', 'settings.resolution', 'resolution')),
      readText(find('aspect_ratio', 'settings.aspect_ratio')),
    ),
    // The newer turbo model always has sound and no switch for it.
    sound: sound === 'on' || sound === 'native' || sound === 'original' || find('model') === 'kling-3.0-turbo',
    images: isSeries ? countSeries(find('series_amount')) : Math.max(1, Number(find('n') ?? 1)),
    isSeries,
    watermark: typeof watermark === 'boolean' ? watermark : undefined,
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Left out or automatic: four. @row omniImage.create/series_amount */
const SERIES = 4;

function countSeries(amount: unknown): number {
  return typeof amount === 'number' ? amount : SERIES;
}

/** Pixels of the shorter side. */
const SHORTER: Readonly<Record<string, number>> = {
  std: 720,
  pro: 1080,
  '720p': 720,
  '1080p': 1080,
  '1k': 1024,
  '2k': 2048,
  '4k': 2160,
};

function measure(quality: string | undefined, ratio: string | undefined): { width: number; height: number } {
  const shorter = SHORTER[quality ?? ''] ?? 720;
  const [across = 16, down = 9] = (/^(\d+):(\d+)$/.exec(ratio ?? '')?.slice(1) ?? []).map(Number);
  const longer = 2 * Math.round((shorter * Math.max(across, down)) / Math.min(across, down) / 2);
  return across < down ? { width: shorter, height: longer } : { width: longer, height: shorter };
}
