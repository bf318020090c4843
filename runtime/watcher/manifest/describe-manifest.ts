// The manifest of a job out of its record alone: the same record makes the same bytes, whoever writes them.
import { isEmulated } from '../../guard/verification/report.ts';
import { findPlace, listDownloads } from '../../store/downloads.ts';
import type { WatchedJob } from '../state.ts';
import { listRows } from './list-rows.ts';
import { MANIFEST_FORMAT, type Manifest } from './manifest.ts';

/** Undefined while the job has not ended. */
export function describeManifest(job: WatchedJob): Manifest | undefined {
  const { id, state, request, taskId, result, files, queuedAt = '', endedAt = '', why } = job;
  if (state !== 'done' && state !== 'failed' && state !== 'cancelled') return undefined;
  const { watch, operation, externalTaskId, units, purpose, approval } = request;
  const { kind, parent, child, model, promptSummary, assetsSummary } = watch;
  const downloads = listDownloads(result);
  return {
    format: MANIFEST_FORMAT,
    version: 1,
    job: id,
    kind,
    parent,
    child,
    state,
    message: state === 'done' ? '' : (why ?? ''),
    operation,
    model,
    taskId: taskId ?? null,
    externalTaskId,
    finalStatus: result?.outcome ?? null,
    files: files.map(({ path, bytes, sha256, resultId }, index) => {
      const made = downloads[findPlace(id, { path }) ?? index];
      const { url = null, durationSeconds = null } = made ?? {};
      return { path, bytes, sha256, address: url, resultId, durationSeconds };
    }),
    deduction: result?.deduction ?? null,
    units,
    promptSummary,
    assetsSummary,
    purpose,
    approval: approval.id,
    class: request.class,
    rows: listRows(request),
    queuedAt,
    endedAt,
    emulated: isEmulated(job),
  };
}
