// Shows what a check found: beside the text, in its margin, and, once the typing has stopped, aloud.
import type { Report } from '../check/report.ts';
import { announceReport } from '../view/describe-report.ts';
import { markLines } from '../view/mark-lines.ts';
import { type LinkRow, renderReport } from '../view/render-report.ts';
import type { SessionReply } from './check-session.ts';
import type { Editor, LineMark } from './editor.ts';

/** Milliseconds without a change before a report is read aloud. */
const QUIET = 900;

export interface ReportView {
  show(reply: SessionReply, linkRow: LinkRow): void;
  /** The text has changed: what was found is about to be old. */
  change(): void;
}

export interface ReportPlaces {
  readonly editor: Editor;
  readonly report: HTMLElement;
  readonly announcement: HTMLElement;
  /** Marks of lines that the page was built with. */
  readonly marks: string | undefined;
  /** Puts the cursor into an input beside the text. */
  focusInput(name: string): void;
}

export function createReportView({ editor, report, announcement, marks, focusInput }: ReportPlaces): ReportView {
  let last: Report | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** What stands there when the page is opened is read with the page. */
  let isChanged = false;
  // Written by the build, so it is of this type.
  editor.setMarks(new Map(JSON.parse(marks ?? '[]') as [number, LineMark][]));

  report.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.pg-go') : null;
    if (button === null) return;
    const { start, end, input } = button.dataset;
    if (input === undefined) editor.select(Number(start), Number(end));
    else focusInput(input);
  });
  editor.area.addEventListener('keydown', (event) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    const places = (last?.items ?? []).flatMap(({ mark }) => mark ?? []).sort((a, b) => a.start - b.start);
    const next = places.find(({ start }) => start > editor.area.selectionStart) ?? places[0];
    if (next !== undefined) editor.select(next.start, next.end);
  });

  const fail = (why: string) => {
    last = undefined;
    editor.setMarks(new Map());
    report.textContent = why;
    announcement.textContent = why;
  };
  const showReport = (found: Report, linkRow: LinkRow) => {
    last = found;
    editor.setMarks(markLines(found));
    editor.area.setAttribute('aria-invalid', String(found.verdict !== 'valid'));
    const isOpen = report.querySelector('details')?.open === true;
    // The template escapes whatever was typed.
    report.innerHTML = renderReport(found, linkRow).html;
    const details = report.querySelector('details');
    if (details !== null) details.open = isOpen;
    if (!isChanged) return;
    quiet = setTimeout(() => {
      announcement.textContent = announceReport(found);
    }, QUIET);
  };
  return {
    show(reply, linkRow) {
      clearTimeout(quiet);
      if (reply.kind === 'checked') showReport(reply.report, linkRow);
      else if (reply.kind === 'failed') fail(`The check failed: ${reply.message}`);
      else fail('The check took too long and was stopped. kling check takes payloads of any size.');
    },
    change() {
      isChanged = true;
      clearTimeout(quiet);
    },
  };
}
