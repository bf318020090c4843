// `kling check`: reads payloads from a file or stdin and answers each.
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPayload } from '../check/check-payload.ts';
import { type Answer, PAYLOAD_KINDS, type Payload, refuseText } from '../check/payload.ts';
import { checkLine } from '../check/read-lines.ts';
import { checkWithMedia, type MediaCheck, renderMedia } from './check-with-media.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { printJson } from './print-json.ts';
import { describeUnread, readBody, readGiven } from './read-payload.ts';
import { renderAnswer } from './render-answer.ts';

const CHECK_USAGE = `kling check <file | -> --operation omniVideo.create
kling check <file | -> --method POST --path /v1/videos/omni-video
kling check <file | -> --jsonl

  -                      read standard input
  --kind KIND            request (the default), response, callback or error
  --jsonl                one {id?, method, path, kind, body} a line, one answer a line; a GET's query parameters are the body
  --given name=value     a fact that is not in the body, such as video_character_elements=1; may be repeated
  --media                look at the files too: base64 in the body is decoded and measured
  --file path=file       a local file for a field, such as image=./first.png: put into the body as base64 where the field takes it,
                         else measured as what the address there leads to; may be repeated
  --clip file            a local copy of the reference clip: its length becomes the fact reference_video_seconds
  --hypothesis           accept fields and values that have never been evidenced
  --json                 the answer as JSON

Exit codes: 0 valid, 1 invalid, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  operation: { type: 'string' },
  method: { type: 'string' },
  path: { type: 'string' },
  kind: { type: 'string' },
  given: { type: 'string', multiple: true },
  media: { type: 'boolean' },
  file: { type: 'string', multiple: true },
  clip: { type: 'string' },
  hypothesis: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that say what one payload is. */
const ONE_PAYLOAD = ['operation', 'method', 'path', 'kind', 'given', 'hypothesis', 'media', 'file', 'clip'] as const;

export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(CHECK_USAGE);
    return EXIT.valid;
  }
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('a file is missing; use - for standard input');
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const kind = PAYLOAD_KINDS.find((candidate) => candidate === values.kind);
  if (values.kind !== undefined && kind === undefined)
    throw new UsageError(`--kind ${values.kind}: one of ${PAYLOAD_KINDS.join(', ')} is expected`);
  if (values.jsonl === true) {
    const own = ONE_PAYLOAD.find((name) => values[name] !== undefined);
    if (own !== undefined) throw new UsageError(`--${own} does not go with --jsonl: each line says it for itself`);
    return checkLines(file, terminal);
  }
  const route =
    values.operation !== undefined ||
    (values.method !== undefined && values.path !== undefined) ||
    kind === 'callback' ||
    kind === 'error';
  if (!route) throw new UsageError('name the operation: --operation ID, or --method M --path P');
  const media = { files: values.file ?? [], clip: values.clip };
  const looksAtMedia = values.media === true || media.files.length > 0 || media.clip !== undefined;
  if (looksAtMedia && kind !== undefined && kind !== 'request')
    throw new UsageError(`a ${kind} holds no files to be measured; --media, --file and --clip go with a request`);
  const check = (payload: Payload) => (looksAtMedia ? checkWithMedia(payload, media) : checkPayload(payload));
  const body = readBody(file);
  const { operation, method, path, hypothesis } = values;
  const given = readGiven(values.given ?? []);
  const answer: Answer & Partial<MediaCheck> =
    body.kind === 'broken'
      ? refuseText(body.message, kind)
      : check({ kind, operation, method, path, body: body.value, given, hypothesis });
  const files = renderMedia(answer.media ?? []);
  terminal.out(values.json === true ? `${printJson(answer, 2)}\n` : `${renderAnswer(answer, terminal.color)}${files}`);
  return answer.valid ? EXIT.valid : EXIT.invalid;
}

/** Lines are answered as they come, so that a long input needs no memory and shows progress. */
async function checkLines(file: string, terminal: Terminal): Promise<number> {
  let number = 0;
  let invalid = 0;
  for await (const text of readLines(file)) {
    number += 1;
    if (text.trim() === '') continue;
    const answer = checkLine(text, number);
    if (!answer.valid) invalid += 1;
    // Said at once: a reader that closes the pipe early must not make invalid lines look valid.
    if (!answer.valid) process.exitCode = EXIT.invalid;
    terminal.out(`${printJson(answer)}\n`);
  }
  return invalid === 0 ? EXIT.valid : EXIT.invalid;
}

/** A line ends at a line feed only: node's readline also cuts at U+2028, which may stand in a JSON text. */
async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  let begun: string[] = [];
  try {
    for await (const chunk of input) {
      const [first = '', ...more] = String(chunk).split('\n');
      begun.push(first);
      for (const next of more) {
        yield begun.join('');
        begun = [next];
      }
    }
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${describeUnread(error)}`);
  }
  yield begun.join('');
}
