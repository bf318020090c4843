// A slip of a person who adopts a task: what is not the task of the create is refused before it is written down, for then nothing takes it back.
import { expect, it } from 'vitest';
import { findForeign } from '../../../runtime/watcher/find-foreign.ts';
import { openWatch, type WatchKit } from './watch-kit.ts';

const refuse = { code: 5000, when: 'before' } as const;

/** A job whose create was lost, and the task of another one. */
async function openLost(): Promise<{ readonly kit: WatchKit; readonly id: string; readonly other: string }> {
  const lost = { when: { operation: 'text2video.create' }, do: { twist: { refuse } }, times: 1 } as const;
  const kit = await openWatch({ script: { rules: [lost] } });
  const id = await kit.render();
  await kit.tick();
  await kit.minutes(16);
  await fetch(`${kit.emulator.url}/v1/videos/text2video`, {
    method: 'POST',
    headers: { authorization: `Bearer ${kit.emulator.credentials.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model_name: 'kling-v3', prompt: 'of somebody else', external_task_id: 'theirs' }),
  });
  return { kit, id, other: kit.emulator.ledger().at(-1)?.taskId ?? '' };
}

it('a task that is not of the create, not there or not to be asked for is not adopted', async () => {
  const { kit, id, other } = await openLost();
  const find = (taskId: string) => findForeign(kit.parts, id, taskId);
  expect(await find(other)).toBe(
    `the task ${other} was made under the external id theirs; that of the job is kc1-${id}-a1`,
  );
  expect(await find('slip')).toMatch(/^the service does not know the task slip: /);
  expect(await find('..')).toMatch(/^the task \.\. could not be asked for: the question cannot be sent: /);
  expect(await findForeign({ ...kit.parts, tasks: undefined }, id, 'slip')).toBeUndefined();
  for (const taskId of ['', ' ', 'a b', '\u001b[2J', 'x'.repeat(129)])
    expect(await kit.guard.decide(id, { who: 'Ada', why: 'a slip', decision: 'adopt', taskId })).toEqual({
      kind: 'refused',
      why: 'that is no id of a task: letters, digits and signs are expected, without blanks',
    });
  expect((await kit.job(id)).state).toBe('needs_attention');
});
