// Answers that come when their job was settled otherwise: the record takes them no more, and so they must not go by in silence.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCreated } from '../../../runtime/cli/send-create.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import { accept, approve, createDraft, createKit, REQUEST } from './guard-kit.ts';

/** While the create is on its way, somebody settles its job. */
async function createWhile(settle: (guard: Guard, job: string) => Promise<unknown>) {
  const kit = createKit();
  await approve(kit.guard, createDraft(kit));
  kit.serve(async (asked) => {
    const [job = ''] = readdirSync(join(kit.home, 'jobs'));
    const other = kit.again();
    await other.callPerson(job, { why: 'ambiguous-submit', detail: 'nothing was found' });
    await settle(other, job);
    return accept(asked);
  });
  return { kit, created: await kit.guard.create(REQUEST) };
}

describe('a task that was made', () => {
  it('after its job was given up is told, as no record has it', async () => {
    const { kit, created } = await createWhile((guard, job) =>
      guard.decide(job, { who: 'Ada', why: 'no answer', decision: 'abandon' }),
    );
    expect(created).toMatchObject({
      kind: 'accepted',
      taskId: 'emulated-1',
      unrecorded: 'the job is failed since before the answer came, so this task stands in no record; keep its id',
    });
    expect(describeCreated(created, kit.wire, undefined).split('\n').at(2)).toMatch(
      /^ {2}not recorded: the job is failed/,
    );
  });

  it('after another one was adopted is told as well', async () => {
    const { created } = await createWhile((guard, job) =>
      guard.decide(job, { who: 'Ada', why: 'seen in the list', decision: 'adopt', taskId: 'emulated-7' }),
    );
    expect(created).toMatchObject({
      kind: 'accepted',
      taskId: 'emulated-1',
      unrecorded: expect.stringMatching('the job has the task emulated-7'),
    });
  });

  it('and that a person had adopted already is in the record', async () => {
    const { created } = await createWhile((guard, job) =>
      guard.decide(job, { who: 'Ada', why: 'seen in the list', decision: 'adopt', taskId: 'emulated-1' }),
    );
    expect(created).toMatchObject({ kind: 'accepted', taskId: 'emulated-1' });
    expect(created.unrecorded).toBeUndefined();
  });
});
