// Conditions whose types are checked by another thread: what is found is what one thread finds, wherever a mistake stands and whatever happens to the other.
import { describe, expect, it } from 'vitest';
import type { TypeQuestion } from '../../../generator/conditions/check-types.ts';
import { narrowScope } from '../../../generator/conditions/environment.ts';
import type { Condition } from '../../../generator/kernel/contract-model.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { type ContractRun, generate } from '../../../generator/run-contract.ts';
import { startSecondThread } from '../../../generator/threads/second-thread.ts';
import { createTypeChecks } from '../../../generator/threads/type-checks.ts';
import { createProject, replaceText } from '../../vendors/project.ts';

const SELF = { name: { kind: 'text' }, count: { kind: 'integer' } } as const;
const RIGHT = ['this.count > 1', 'this.name == "a"', 'this.name != "b"'];

function question(cel: string): TypeQuestion {
  return { cel, narrow: narrowScope(cel, { self: SELF, given: {} }), result: 'truth' };
}

function readAs(cel: string): () => Condition {
  return () => ({ cel, reads: [] });
}

/** Asks all of them; with the batches that were sent. */
function ask(cels: readonly string[], answer: boolean | undefined): { right: boolean; sent: number[] } {
  const sent: number[] = [];
  const { askLater, wereRight } = createTypeChecks({ ask: (asked) => sent.push(asked.length), wait: () => answer });
  for (const cel of cels) expect(askLater(question(cel), readAs(cel))).toEqual({ cel, reads: [] });
  return { right: wereRight(), sent };
}

describe('questions of types', () => {
  it('are sent in batches, each once', () => {
    const cels = Array.from({ length: 20 }, (_, index) => `this.count > ${index}`);
    expect(ask([...cels, ...cels], true)).toEqual({ right: true, sent: [16, 4] });
  });

  it.each([true, false])('are answered as the other thread answers: %s', (answer) => {
    expect(ask(RIGHT, answer).right).toBe(answer);
  });

  it('are answered here where the other thread never answers', () => {
    expect(ask(RIGHT, undefined).right).toBe(true);
    expect(ask([...RIGHT, 'this.count > "a"'], undefined).right).toBe(false);
    expect(ask([...RIGHT, 'this.count + 1'], undefined).right).toBe(false);
  });

  it('are answered by a real thread', async () => {
    const thread = startSecondThread();
    const { types } = thread;
    const wait = (): Promise<void> => expect.poll(() => types.wait(), { timeout: 30_000 }).not.toBeUndefined();
    types.ask(RIGHT.map(question));
    await wait();
    expect(types.wait()).toBe(true);
    types.ask([question('this.name > 1')]);
    await wait();
    expect(types.wait()).toBe(false);
    thread.end();
  });
});

/** What is found with one thread, and with two. */
function findBoth(from: string, to: string): [ContractRun['findings'], ContractRun['findings']] {
  const project = createProject();
  replaceText(project, 'register/parcel.md', from, to);
  const find = (startThread?: () => ReturnType<typeof startSecondThread>): ContractRun['findings'] =>
    generate(project.folders, '2026-11-30', 'none', {
      read: readPages,
      ...(startThread === undefined ? {} : { startThread }),
    }).findings;
  return [find(), find(() => startSecondThread())];
}

const DEPOT = 'if this.pickup == "depot"';

describe('what two threads find', () => {
  it.each([
    ['a comparison of unlike things', '`if this.pickup == 1`'],
    ['a name that does not exist', '`if this.pikup == "depot"`'],
    ['no condition at all', '`if this.pickup`'],
    ['what cannot be read', '`if this.pickup == `'],
    ['nothing', `\`${DEPOT}\``],
  ])('is what one finds: %s', (what, cell) => {
    const [alone, together] = findBoth(`\`${DEPOT}\``, cell);
    expect(together).toEqual(alone);
    expect(alone.length > 0).toBe(what !== 'nothing');
  });
});
