// A terminal is drawn on as a whole, follows its size, and is given back however it ends.
import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { withScreen } from '../../../../runtime/watcher/view/screen.ts';

class FakeTerminal extends EventEmitter {
  columns = 10;
  rows = 3;
  text = '';
  write(text: string): void {
    this.text += text;
  }
}

const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const page = (...lines: string[]): string => `\u001b[H${lines.map((line) => `\u001b[K${line}`).join('\n')}`;

it('every row is written anew, and again when the size changes', async () => {
  const terminal = new FakeTerminal();
  await withScreen(terminal, async (show) => {
    show(({ columns, rows }) => [`${columns}x${rows}`]);
    [terminal.columns, terminal.rows] = [20, 2];
    terminal.emit('resize');
  });
  expect(terminal.text).toBe(`${ENTER}${page('10x3', '', '')}${page('20x2', '')}${LEAVE}`);
  expect(terminal.listenerCount('resize')).toBe(0);
});

it('it is given back after an error', async () => {
  const terminal = new FakeTerminal();
  await expect(withScreen(terminal, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(terminal.text).toBe(`${ENTER}${LEAVE}`);
  terminal.emit('resize');
  expect(terminal.text).toBe(`${ENTER}${LEAVE}`);
});
