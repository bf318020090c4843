// Which files a task made, and which of them are not here yet. Copies of one file are one file: what counts is that each result was fetched once.
import type { EventData } from './event.ts';
import type { Job } from './job.ts';

type Result = EventData['result']['results'][number];
type File = EventData['file'];

/** What a task made and can be fetched: an element has no file, and of a voice there is only a sample to hear. */
export function listDownloads(result: EventData['result'] | undefined): readonly Result[] {
  return (result?.results ?? []).filter(({ url, kind }) => url !== null && kind !== 'element' && kind !== 'voice');
}

/** Places among the downloads that no file stands for, lowest first. */
export function listMissing(job: Pick<Job, 'id' | 'result' | 'files'>): readonly number[] {
  const { id, result, files } = job;
  const places = new Set(files.map((file) => findPlace(id, file)));
  const unnamed = files.filter((file) => findPlace(id, file) === undefined);
  // A file that somebody named otherwise stands for the first place that is free.
  const others = new Set(unnamed.map(({ path, resultId }) => `${readName(path)}\n${resultId ?? ''}`));
  return [...listDownloads(result).keys()].filter((place) => !places.has(place)).slice(others.size);
}

/** The number in the name of a file that was fetched for the job; undefined for one that has another name. */
export function findPlace(job: string, { path }: Pick<File, 'path'>): number | undefined {
  const name = readName(path);
  const place = name.startsWith(`${job}-`) ? /^\d{1,4}(?=\.\w+$)/.exec(name.slice(job.length + 1))?.[0] : undefined;
  return place === undefined ? undefined : Number(place);
}

function readName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
