// A person agrees by writing the words that are asked for, and by nothing else.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askPerson } from '../../../runtime/cli/approve-command.ts';
import { askForWords } from '../../../runtime/cli/prompt-words.ts';

function openTerminal(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  input.end(typed);
  const output = new PassThrough().setEncoding('utf8');
  return { dialogue: { input, output }, shown: () => String(output.read() ?? '') };
}

const QUESTION = { question: 'Go on?', words: 'yes, 3 creates' };
const ask = async (typed: string, isTTY?: boolean) =>
  (await askForWords(openTerminal(typed, isTTY).dialogue, [QUESTION])).kind;

describe('the words', () => {
  it.each(['yes, 3 creates\n', '  Yes, 3 Creates  \n'])('are agreed to by %j', async (typed) => {
    expect(await ask(typed)).toBe('agreed');
  });

  it.each(['yes\n', 'y\n', 'yes, 4 creates\n', '\n', ''])('are not agreed to by %j', async (typed) => {
    expect(await ask(typed)).toBe('otherwise');
  });

  it('are no longer asked for once the input has ended', async () => {
    const { dialogue } = openTerminal('');
    await askForWords(dialogue, [QUESTION]);
    expect(await askForWords(dialogue, [QUESTION])).toEqual({ kind: 'otherwise', index: 0 });
  });

  it('are asked of nobody without a terminal', async () => {
    expect(await ask('yes, 3 creates\n', false)).toBe('nobody');
  });
});

describe('an approval on a terminal', () => {
  const SUM = '1 create, 3 video units';

  it('asks each precondition, then the sum', async () => {
    const { dialogue, shown } = openTerminal(`${'yes\n'.repeat(7)}yes, ${SUM}\n`);
    expect(await askPerson(dialogue, SUM)).toBeUndefined();
    expect(shown()).toContain(`This approves ${SUM}.\nWrite "yes, ${SUM}", or anything else to stop: `);
  });

  it('ends at the first no', async () => {
    const { dialogue } = openTerminal('yes\nno\n');
    expect(await askPerson(dialogue, SUM)).toMatchObject([
      { message: 'the precondition statuses-looked-at was not answered with yes' },
    ]);
  });

  it('is no approval without the sum', async () => {
    const { dialogue } = openTerminal(`${'yes\n'.repeat(7)}yes\n`);
    expect(await askPerson(dialogue, SUM)).toMatchObject([{ message: 'the person did not write yes to the sum' }]);
  });
});
