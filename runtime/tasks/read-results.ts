// What a finished task made, out of the two forms in which the generations of the API tell it.
import { readRecord, readRecords, readSeconds, readText } from './read-values.ts';
import type { ResultCopy, ResultKind, TaskOddity, TaskResult } from './task.ts';

type Unread = Readonly<Record<string, unknown>>;
/** A result before it is known when its file is purged. */
export type ReadResult = Omit<TaskResult, 'expiresAt'>;

/** Of `task_result` on the older routes: one list for each kind. */
export function readOlderResults(task: Unread): ReadResult[] {
  const made = readRecord(task, 'task_result');
  return [
    ...readRecords(made, 'videos').map((video) => readFile('video', video)),
    ...readRecords(made, 'images').flatMap(readImages),
    ...readRecords(made, 'series_images').flatMap(readImages),
    ...readRecords(made, 'audios').map((audio) =>
      toAudio(readText(audio, 'id'), {
        mp3: { url: readText(audio, 'url_mp3'), seconds: readSeconds(audio, 'duration_mp3') },
        wav: { url: readText(audio, 'url_wav'), seconds: readSeconds(audio, 'duration_wav') },
      }),
    ),
    ...readRecords(made, 'elements').map((element) => toResult('element', readText(element, 'element_id'), undefined)),
    ...readRecords(made, 'voices').map((voice) =>
      toResult('voice', readText(voice, 'voice_id'), readText(voice, 'trial_url')),
    ),
  ];
}

/** Of `outputs` on the newer routes: one list, whose `type` says what each is. */
export function readNewerResults(task: Unread): { readonly results: ReadResult[]; readonly oddities: TaskOddity[] } {
  const results: ReadResult[] = [];
  const oddities: TaskOddity[] = [];
  for (const output of readRecords(task, 'outputs')) {
    const type = readText(output, 'type') ?? '';
    const kind = outputKinds.find((known) => known === type);
    if (kind === undefined) oddities.push({ kind: 'unknown-result', type });
    else if (kind === 'audio')
      results.push(
        toAudio(readText(output, 'id'), {
          mp3: { url: readText(output, 'mp3_url'), seconds: readSeconds(output, 'mp3_duration') },
          wav: { url: readText(output, 'wav_url'), seconds: readSeconds(output, 'wav_duration') },
        }),
      );
    else results.push(readFile(kind, output));
  }
  return { results, oddities };
}

/** @row tasks.query/response:data[].outputs[].type */
const outputKinds: readonly ResultKind[] = ['video', 'image', 'audio', 'element', 'voice'];

function readFile(kind: ResultKind, file: Unread): ReadResult {
  const marked = readText(file, 'watermark_url');
  const durationSeconds = readSeconds(file, 'duration');
  const copies: ResultCopy[] = marked === undefined ? [] : [{ as: 'watermarked', url: marked, durationSeconds }];
  return { ...toResult(kind, readText(file, 'id'), readText(file, 'url')), copies, durationSeconds };
}

/** A shot of a multi-shot picture stands beside its sisters in one record, under numbered keys. */
function readImages(image: Unread): ReadResult[] {
  const numbered = ['url_1', 'url_2', 'url_3'].flatMap((name) => readText(image, name) ?? []);
  return numbered.length === 0 ? [readFile('image', image)] : numbered.map((url) => toResult('image', undefined, url));
}

interface Sound {
  readonly url: string | undefined;
  readonly seconds: number | undefined;
}

/** The smaller file is the result, the other one its copy. */
function toAudio(id: string | undefined, { mp3, wav }: { readonly mp3: Sound; readonly wav: Sound }): ReadResult {
  const first = mp3.url === undefined ? wav : mp3;
  const copies: ResultCopy[] =
    first === wav || wav.url === undefined ? [] : [{ as: 'wav', url: wav.url, durationSeconds: wav.seconds }];
  return { kind: 'audio', id, url: first.url, copies, durationSeconds: first.seconds };
}

function toResult(kind: ResultKind, id: string | undefined, url: string | undefined): ReadResult {
  return { kind, id, url, copies: [], durationSeconds: undefined };
}
