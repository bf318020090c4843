// What a person at a terminal sees: the place, the line with a caret under the mistake, and what to do; never a byte that steers the terminal.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { createFinding } from '../../../generator/findings/finding.ts';
import { createPage, placeAt } from '../../../generator/read/page.ts';
import { renderPretty } from '../../../generator/render/render-pretty.ts';

const HEADER = '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n';

/** Compiles one page and renders its findings. */
function renderPage(text: string, width = 100, color = false): string {
  const page = createPage('register/page.md', text);
  return renderPretty(compileContract([page]).findings, new Map([[page.file, page]]), { color, width });
}

it('findings are shown with their frames, one after the other', () => {
  expect(renderPage(`${HEADER}| a | 1 | | soon |\n| b | 2 |\n`)).toBe(`\
register/page.md:3:13  CELL-DATE  \`soon\` is not a date
     3 | | a | 1 | | soon |
       |             ^^^^
  found         soon
  expected      2026, 2026-04 or 2026-04-23
  fix           write it like 2026-04-23

register/page.md:4:7  TABLE-ROW-SHORT  this row has 2 cells, the header has 4
     4 | | b | 2 |
       |       ^
  found         2 cells
  expected      4 cells
  fix           add the missing cells; leave them empty if nothing applies
`);
});

it('the nearest value is offered', () => {
  expect(renderPage('| Policy | Value | Reason | Decided |\n| --- | --- | --- | --- |\n')).toBe(`\
register/page.md:1:20  TABLE-HEADER  no table has the header cell Reason here
     1 | | Policy | Value | Reason | Decided |
       |                    ^^^^^^
  found         Reason
  expected      Policy, Value, Why, Decided (a table of policies)
  did you mean  Why
  fix           use the header cells of CONTRIBUTING.md, in their order
`);
});

it('no findings are no text', () => {
  expect(renderPretty([], new Map(), { color: false, width: 100 })).toBe('');
});

it('a finding on a page that is not at hand is shown without a frame', () => {
  const place = { file: 'generated/x.ts', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const finding = createFinding('GENERATED-FOREIGN', place, { message: 'not ours' });
  expect(renderPretty([finding], new Map(), { color: false, width: 100 })).toBe(`\
generated/x.ts:1:1  GENERATED-FOREIGN  not ours
  fix           move or delete it
`);
});

describe('hostile text', () => {
  const HOSTILE = '\u001B[31m\u0007\u0000\u009B\u202E\u2066\u200B\uFEFF\u2028';

  it('characters that steer a terminal are replaced wherever they stand', () => {
    const page = createPage(`register/${HOSTILE}.md`, `| ${HOSTILE} |`);
    const detail = { message: HOSTILE, found: HOSTILE, expected: HOSTILE, nearest: HOSTILE, help: HOSTILE };
    const text = renderPretty([createFinding('CELL-DATE', placeAt(page, 0, 1), detail)], new Map([[page.file, page]]), {
      color: false,
      width: 100,
    });
    const shown = '\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD';
    expect(text).toBe(`\
register/${shown}.md:1:1  CELL-DATE  ${shown}
     1 | | ${shown} |
       | ^
  found         ${shown}
  expected      ${shown}
  did you mean  ${shown}
  fix           ${shown}
`);
  });

  it('a line break in a text does not begin a line of its own', () => {
    const [, , , found] = renderPretty(
      [
        createFinding('CELL-DATE', placeAt(createPage('a.md', 'x'), 0, 1), {
          message: 'm',
          found: 'one\r\ntwo\nthree',
        }),
      ],
      new Map([['a.md', createPage('a.md', 'x')]]),
      { color: false, width: 100 },
    ).split('\n');
    expect(found).toBe('  found         one two three');
  });
});

describe('colour', () => {
  const PAGE = `${HEADER}| a | 1 | | soon |\n`;
  const ESCAPE = '\u001B[';

  it('without colour there is no escape code', () => {
    expect(renderPage(PAGE)).not.toContain('\u001B');
  });

  it('with colour the text is the same but for the escape codes', () => {
    const colored = renderPage(PAGE, 100, true);
    expect(colored).toContain(`${ESCAPE}1mregister/page.md:3:13${ESCAPE}22m  ${ESCAPE}31mCELL-DATE${ESCAPE}39m`);
    expect(
      colored
        .split(ESCAPE)
        .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')))
        .join(''),
    ).toBe(renderPage(PAGE));
  });
});
