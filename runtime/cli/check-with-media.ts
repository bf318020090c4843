// What `--media`, `--file` and `--clip` of `kling check` do: fill the body from files, measure them, and join what is said of both.
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { checkPayload, findTarget } from '../check/check-payload.ts';
import type { Answer, Payload } from '../check/payload.ts';
import type { ByteSource } from '../media/byte-source.ts';
import { checkMedia, type MeasuredFile, type MediaAnswer, type MediaFile } from '../media/check-media.ts';
import { describeMedia } from '../media/describe-media.ts';
import { parseFieldPath } from '../media/field-path.ts';
import { fillBody } from '../media/fill-body.ts';
import { CLIP_FACT, type MeasuredClip, measureClip } from '../media/measure-clip.ts';
import { readFilesWith, UnreadableFile } from '../media/open-file.ts';
import { UsageError } from './command.ts';

export interface MediaOptions {
  /** `path=file` */
  readonly files: readonly string[];
  readonly clip?: string | undefined;
}

export interface MediaCheck extends Answer {
  readonly media: readonly MeasuredFile[];
}

export function checkWithMedia(payload: Payload, options: MediaOptions): MediaCheck {
  const named = options.files.map(readOption);
  const names = [...named.map(({ name }) => name), ...(options.clip === undefined ? [] : [options.clip])];
  return readFiles(names, (sources) => {
    const files = named.flatMap(({ path }, index): MediaFile[] => {
      const source = sources[index];
      return source === undefined ? [] : [{ path, source }];
    });
    const clip = options.clip === undefined ? undefined : sources[named.length];
    return checkOpened(payload, files, clip);
  });
}

function checkOpened(payload: Payload, files: readonly MediaFile[], clip: ByteSource | undefined): MediaCheck {
  const target = findTarget(payload);
  if (target.kind === 'unknown') return { ...checkPayload(payload), media: [] };
  const { operation } = target.route;
  const body = files.reduce((filled, file) => fill(operation, filled, file), payload.body);
  const measured = clip === undefined ? [] : [measure(operation, clip, payload.given)];
  const facts = measured.flatMap((each) => (each.kind === 'measured' ? [[CLIP_FACT, each.seconds]] : []));
  const answer = checkPayload({ ...payload, body, given: { ...payload.given, ...Object.fromEntries(facts) } });
  const media = checkMedia(operation, body, { files });
  return joinAnswers(answer, {
    issues: [...media.issues, ...measured.flatMap((each) => (each.kind === 'no-clip' ? [each.issue] : []))],
    observations: media.observations,
    measured: [...media.measured, ...measured],
  });
}

function measure(
  operation: OperationSpecification,
  clip: ByteSource,
  given: Payload['given'] = {},
): Exclude<MeasuredClip, { kind: 'not-asked' }> {
  const measured = measureClip(operation, clip);
  if (measured.kind === 'not-asked') throw new UsageError(`--clip: ${operation.id} asks for no ${CLIP_FACT}`);
  if (Object.hasOwn(given, CLIP_FACT))
    throw new UsageError(`--clip measures ${CLIP_FACT}; leave out --given ${CLIP_FACT}`);
  return measured;
}

function joinAnswers(answer: Answer, { issues, observations, measured }: MediaAnswer): MediaCheck {
  // Of one text both may say that it is no base64; who looked closer says more.
  const told = new Set(issues.filter(({ code }) => code === 'format').map(({ path }) => path));
  const own = answer.issues.filter(({ code, path }) => !(code === 'format' && told.has(path)));
  return {
    ...answer,
    ...(issues.length === 0 ? {} : { valid: false, class: 'hypothesis-only' as const }),
    issues: [...own, ...issues],
    observations: [...answer.observations, ...observations],
    media: measured.map(({ path, media }) => ({ path, media })),
  };
}

function fill(operation: OperationSpecification, body: unknown, file: MediaFile): unknown {
  const filled = fillBody(operation, body, file);
  if (filled.kind === 'filled') return filled.body;
  throw new UsageError(
    `--file: the body holds something else at ${file.path.map(String).join('.')}; leave it out of the body`,
  );
}

function readOption(text: string): { path: readonly PropertyKey[]; name: string } {
  const at = text.indexOf('=');
  const path = at === -1 ? undefined : parseFieldPath(text.slice(0, at));
  const name = text.slice(at + 1);
  if (path === undefined || name === '')
    throw new UsageError(
      `--file ${text}: path=file is expected, such as image=./first.png or image_list[0].image_url=./first.png`,
    );
  return { path, name };
}

function readFiles<T>(names: readonly string[], use: (sources: readonly ByteSource[]) => T): T {
  try {
    return readFilesWith(names, use);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(error.message);
    throw error;
  }
}

/** One line for each file, after the answer. */
export function renderMedia(media: readonly MeasuredFile[]): string {
  return media.map(({ path, media: file }) => `  file      ${path}  ${describeMedia(file)}\n`).join('');
}
