// Says what a download came to, in one line for a person: the file, or why there is none and what helps.
import type { TaskDownloaded } from '../client/download-task.ts';

export function describeDownload(result: TaskDownloaded): string[] {
  switch (result.kind) {
    case 'saved': {
      const { path, bytes, media, sha256, resumedAt, already, warnings } = result;
      const facts = [
        already ? 'there already' : 'saved',
        path,
        `${bytes} bytes`,
        ...(media.durationSeconds === undefined ? [] : [`${media.durationSeconds} s`]),
        `sha256 ${sha256}`,
        ...(resumedAt > 0 && !already ? [`went on at ${resumedAt}`] : []),
      ];
      return [facts.join('  '), ...warnings.map(({ host }) => `  warning: ${host} is not known to be the service's`)];
    }
    case 'no-result':
      return [`no result  ${result.why}`];
    case 'expired':
      return [`expired  the address is gone (HTTP ${result.status}); results are kept for 30 days`];
    case 'forbidden':
      return [`forbidden  ${result.at} may not be reached: ${result.why}`];
    case 'unusable':
      return [`unusable  ${result.why}: ${result.detail}`];
    case 'no-place':
      return [`no place  ${result.why}: ${result.detail}`];
    case 'interrupted':
      return [`interrupted  ${result.why}: ${result.detail}; ${describeKept(result.kept)}`];
    case 'aborted':
      return [`aborted  ${describeKept(result.kept)}`];
  }
}

function describeKept(kept: number): string {
  return kept > 0 ? `${kept} bytes are kept, the same command goes on from there` : 'nothing is kept';
}
