// `kling cost`: what a request would cost, by the prices of the register; it never sends anything.
import { parseArgs } from 'node:util';
import { refuseText } from '../check/payload.ts';
import { estimatePayload } from '../cost/estimate-payload.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { printJson } from './print-json.ts';
import { readBody, readGiven } from './read-payload.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCost } from './render-cost.ts';

const COST_USAGE = `kling cost <file | -> --operation omniVideo.create
kling cost <file | -> --method POST --path /v1/videos/omni-video

  -                      read standard input
  --given name=value     a fact that is not in the body, such as reference_video_seconds=8.5; may be repeated
  --json                 the answer as JSON: { kind, operation, estimate, check }

Units are what the service counts; the list price is theirs, an account may pay less by its pack.
Exit codes: 0 the cost is known, 1 the request is invalid or its cost cannot be known, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  operation: { type: 'string' },
  method: { type: 'string' },
  path: { type: 'string' },
  given: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runCost(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(COST_USAGE);
    return EXIT.valid;
  }
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('a file is missing; use - for standard input');
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { operation, method, path } = values;
  if (operation === undefined && (method === undefined || path === undefined))
    throw new UsageError('name the operation: --operation ID, or --method M --path P');
  const body = readBody(file);
  const cost =
    body.kind === 'broken'
      ? ({ kind: 'invalid', check: refuseText(body.message) } as const)
      : estimatePayload({ operation, method, path, body: body.value, given: readGiven(values.given ?? []) });
  if (values.json === true) terminal.out(`${printJson(cost, 2)}\n`);
  else if (cost.kind === 'invalid') terminal.out(renderAnswer(cost.check, terminal.color));
  else terminal.out(renderCost(cost.operation, cost.estimate));
  return cost.kind === 'estimated' && cost.estimate.kind !== 'unknown' ? EXIT.valid : EXIT.invalid;
}
