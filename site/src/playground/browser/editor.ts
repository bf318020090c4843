// The text area with its margin: numbers of lines, a mark for each line that something is said of, and how the value in a line is known. Only lines in view are drawn.
import type { Status } from '../../../../generated/kernel/specification.ts';
import { renderStatusIcon } from '../../status/status-badge.ts';
import type { TextEdit } from '../edit/edit-text.ts';
import { renderMark } from '../view/marks.ts';

export interface LineMark {
  readonly kind?: 'error' | 'warning';
  readonly status?: Status;
}

export interface Editor {
  readonly area: HTMLTextAreaElement;
  /** Can be undone like typing. */
  apply(edit: TextEdit): void;
  replaceAll(text: string): void;
  setMarks(marks: ReadonlyMap<number, LineMark>): void;
  /** Puts the cursor there, in view. */
  select(start: number, end: number): void;
}

export function createEditor(root: HTMLElement, area: HTMLTextAreaElement, onChange: () => void): Editor {
  const margin = document.createElement('div');
  margin.className = 'editor-margin';
  margin.setAttribute('aria-hidden', 'true');
  root.prepend(margin);
  root.classList.add('editor-live');
  let marks: ReadonlyMap<number, LineMark> = new Map();
  let lines = countLines(area.value);

  const draw = () => {
    const height = lineHeightOf(area);
    const first = Math.max(0, Math.floor(area.scrollTop / height) - 1);
    const last = Math.min(lines, first + Math.ceil(area.clientHeight / height) + 3);
    const drawn = Array.from({ length: last - first }, (_, place) => drawLine(first + place + 1, marks));
    margin.replaceChildren(...drawn);
    // The first line drawn stands where the text has it.
    const [child] = drawn;
    if (child !== undefined) child.style.marginTop = `${first * height - area.scrollTop}px`;
  };
  area.addEventListener('input', () => {
    lines = countLines(area.value);
    draw();
    onChange();
  });
  area.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(area);

  const insert = ({ start, end, text }: TextEdit) => {
    area.focus();
    area.setSelectionRange(start, end);
    // The only way to change a text area so that it can be undone; where it is gone, undoing is too.
    if (document.execCommand('insertText', false, text)) return;
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    area,
    apply: insert,
    replaceAll: (text) => {
      area.value = text;
      area.scrollTop = 0;
      area.setSelectionRange(0, 0);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    setMarks(next) {
      marks = next;
      draw();
    },
    select(start, end) {
      area.focus();
      area.setSelectionRange(start, end);
      const line = countLines(area.value.slice(0, start)) - 1;
      area.scrollTop = Math.max(0, line * lineHeightOf(area) - area.clientHeight / 3);
    },
  };
}

function drawLine(number: number, marks: ReadonlyMap<number, LineMark>): HTMLElement {
  const line = document.createElement('div');
  const mark = marks.get(number);
  line.className = mark?.kind === undefined ? 'editor-line' : `editor-line editor-line-${mark.kind}`;
  const sign = mark?.kind === undefined ? mark?.status && renderStatusIcon(mark.status) : renderMark(mark.kind);
  if (sign !== undefined) {
    // Drawn by us, of no text that was typed.
    line.innerHTML = sign.html;
    if (mark?.kind === undefined && mark?.status !== undefined) line.classList.add(`editor-${mark.status}`);
  }
  line.append(String(number));
  return line;
}

function lineHeightOf(area: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(area).lineHeight) || 1;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
