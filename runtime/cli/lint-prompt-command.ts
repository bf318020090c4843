// `kling lint-prompt`: what is likely to go wrong in the clip although the body is valid, by the wording of its prompts.
import { parseArgs } from 'node:util';
import { refuseText } from '../check/payload.ts';
import { reportPrompt } from '../prompt/lint-prompt.ts';
import { findPromptRoute, PROMPT_ROUTES } from '../prompt/prompt-routes.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { printJson } from './print-json.ts';
import { readBody, readText } from './read-payload.ts';
import { renderAnswer } from './render-answer.ts';
import { renderFindings } from './render-findings.ts';

const LINT_USAGE = `kling lint-prompt <file | ->
kling lint-prompt <file | -> --operation omniVideo.create
kling lint-prompt <file | -> --text

  -                      read standard input
  --operation ID         whose body it is: ${PROMPT_ROUTES.map((route) => route.id).join(', ')}; guessed if left out
  --text                 the input is a plain prompt and no JSON body
  --errors-only          warnings are shown and do not count
  --json                 the answer as JSON: { operation, prompts, unread, findings }

Errors are structure that cannot be right, warnings are wording; the rules on wording know English only.
Whether the body is valid says kling check.
Exit codes: 0 no findings, 1 findings or no prompt to look at, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  operation: { type: 'string' },
  text: { type: 'boolean' },
  'errors-only': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runLintPrompt(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(LINT_USAGE);
    return EXIT.valid;
  }
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('a file is missing; use - for standard input');
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { operation } = values;
  if (operation !== undefined && findPromptRoute(operation) === undefined)
    throw new UsageError(
      `--operation ${operation}: one of ${PROMPT_ROUTES.map(({ id }) => id).join(', ')} is expected`,
    );
  const body = values.text === true ? ({ kind: 'read', value: readText(file) } as const) : readBody(file);
  if (body.kind === 'broken') {
    const answer = refuseText(`${body.message}; a plain prompt needs --text`);
    terminal.out(values.json === true ? `${printJson(answer, 2)}\n` : renderAnswer(answer, terminal.color));
    return EXIT.invalid;
  }
  const report = reportPrompt(body.value, { operation });
  terminal.out(values.json === true ? `${printJson(report, 2)}\n` : renderFindings(report, terminal.color));
  const counted = report.findings.filter(({ severity }) => severity === 'error' || values['errors-only'] !== true);
  return report.prompts > 0 && counted.length === 0 ? EXIT.valid : EXIT.invalid;
}
