// What a person may run for a job that needs one: the exact commands, and nothing that would spend unasked.
import type { Job } from '../store/job.ts';

export function adviseCommands(job: Job): readonly string[] {
  if (job.state !== 'needs_attention') return [];
  const { id, taskId, attempts, result } = job;
  const abandon = `kling resolve ${id} --abandon`;
  if (attempts.length === 0) return [abandon];
  if (taskId === undefined)
    return [`kling resolve ${id} --adopt TASK`, `kling resolve ${id} --resend --approval NEW_APPROVAL`, abandon];
  const task = quote(taskId);
  // The task is known: it is asked again, and its result fetched anew.
  return [
    `kling resolve ${id} --adopt ${task}`,
    ...(result === undefined ? [`kling task get ${task} --operation ${job.request?.operation}`] : []),
    abandon,
  ];
}

/** For a shell: the service chose the id, and people copy what is printed. */
function quote(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
