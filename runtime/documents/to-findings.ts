// Problems of documents in the form of findings that the authoring tool takes from a checker of the project.
import type { Problem } from './problem.ts';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CheckerFinding {
  readonly code: Problem['code'];
  readonly message: string;
  /** The whole line, since that is what a document's mistake is shown at. */
  readonly place: Place;
  readonly fix?: {
    readonly safety: 'safe';
    readonly title: string;
    readonly edits: readonly { readonly place: Place; readonly text: string }[];
  };
}

export function toFindings(problems: readonly Problem[], texts: ReadonlyMap<string, string>): CheckerFinding[] {
  return problems.map(({ code, file, line, message, edit }) => {
    const text = texts.get(file) ?? '';
    const width = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '').length;
    return {
      code,
      message,
      place: { file, line, column: 1, endLine: line, endColumn: width + 1 },
      ...(edit === undefined
        ? {}
        : {
            fix: {
              safety: 'safe',
              title: code === 'DOCUMENT-QUOTE' ? `write ${edit.text}` : 'compute it again',
              edits: [{ place: { file, ...locate(text, edit.start, edit.end) }, text: edit.text }],
            },
          }),
    };
  });
}

function locate(text: string, start: number, end: number): Omit<Place, 'file'> {
  const [from, to] = [text.slice(0, start).split('\n'), text.slice(0, end).split('\n')];
  return {
    line: from.length,
    column: (from.at(-1) ?? '').length + 1,
    endLine: to.length,
    endColumn: (to.at(-1) ?? '').length + 1,
  };
}
