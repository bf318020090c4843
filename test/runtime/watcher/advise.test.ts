// The commands that are printed for a person to copy: nothing that the service sent is run by a shell.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { adviseCommands } from '../../../runtime/watcher/advise.ts';
import { build, createIntent, createOutcome, QUEUED, SAMPLES } from '../store/sample-events.ts';

const queued = { type: 'queued', data: QUEUED } as const;

it.each(['$(touch owned)', "a';touch owned;'b", '`touch owned`', 'a&b|c>d', '!x', '810839683040839462'])(
  'an id such as %s is one word of the command',
  (taskId) => {
    const accepted = createOutcome({ kind: 'accepted', taskId });
    const job = build(queued, createIntent(), accepted, SAMPLES.attention);
    const [adopt = ''] = adviseCommands(job);
    const said = execFileSync('sh', ['-c', `kling() { printf '%s\\n' "$@"; }; ${adopt}`], { encoding: 'utf8' });
    expect(said).toBe(`resolve\n${job.id}\n--adopt\n${taskId}\n`);
  },
);
