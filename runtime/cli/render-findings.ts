// Findings of the prompt linter for a person: what is wrong and where, what was found, and how to mend it.
import { styleText } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Finding } from '../prompt/finding.ts';
import type { LintReport } from '../prompt/lint-prompt.ts';

type Style = Parameters<typeof styleText>[0];

export function renderFindings(report: LintReport, color: boolean): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const { findings, unread, prompts, operation } = report;
  const headline =
    prompts === 0
      ? paint('red', 'no prompt')
      : findings.length === 0
        ? paint('green', 'clean')
        : paint('red', `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  const lines = [
    `${headline}  ${operation ?? 'unknown operation'}  ${prompts} ${prompts === 1 ? 'prompt' : 'prompts'}`,
    ...findings.flatMap((finding) => describeFinding(finding, paint)),
    ...unread.map(
      (path) =>
        `  ${paint('dim', 'unread')}   ${path}  does not look English; the rules on wording are silent about it`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function describeFinding(finding: Finding, paint: (style: Style, text: string) => string): string[] {
  const { rule, severity, path, message, found, expected, fix, guide } = finding;
  const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
  const detail = (name: string, text: string): string =>
    `           ${paint('dim', name.padEnd(9))}${toPrintable(text)}`;
  return [
    `  ${label}  ${toPrintable(path)}  ${rule}  ${toPrintable(message)}`,
    detail('found', found),
    detail('expected', expected),
    detail('fix', fix),
    detail('guide', guide),
  ];
}
