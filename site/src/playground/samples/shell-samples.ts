// A call for the shell: sent by curl, with the key from the environment, or checked by the kling command of this repository.
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { type Call, fillPath, printQuery } from './call.ts';
import { printHereDocument, quoteShell } from './shell.ts';

/** The variable that holds the key; nobody is asked for it here. */
export const KEY_VARIABLE = 'KLING_API_KEY';

/** Undefined for what no one calls: answers, callbacks, objects. */
export function printCurl(call: Call): string | undefined {
  const { operation, kind, body } = call;
  if (kind !== 'request' || operation.path === '') return undefined;
  const words = [
    `curl --fail-with-body ${quoteShell(`${operation.host}${fillPath(call)}${printQuery(call)}`)}`,
    ...(operation.method === 'GET' ? [] : [`--request ${operation.method}`]),
    `--header "Authorization: Bearer $${KEY_VARIABLE}"`,
  ];
  if (body === undefined) return `${words.join(' \\\n  ')}\n`;
  const { mark, lines } = printHereDocument(stringifyJson(body, 2));
  return `${[...words, "--header 'Content-Type: application/json'", `--data-binary @- ${mark}`].join(' \\\n  ')}\n${lines}`;
}

/** `kling check` of a checkout. */
export function printKlingCheck(call: Call): string {
  const { operation, kind, body, given, query, path } = call;
  const words = [
    'npm run -s kling -- check -',
    `--operation ${quoteShell(operation.id)}`,
    ...(kind === 'request' ? [] : [`--kind ${kind}`]),
    ...(operation.hasBody && Object.keys(path).length > 0 ? [`--path ${quoteShell(fillPath(call))}`] : []),
    ...Object.entries(given).map(([name, value]) => `--given ${quoteShell(`${name}=${printFact(value)}`)}`),
  ];
  const typed = operation.hasBody || kind !== 'request' ? body : { ...path, ...query };
  if (typed === undefined) return `${words.join(' ')} </dev/null\n`;
  const { mark, lines } = printHereDocument(stringifyJson(typed, 2));
  return `${words.join(' ')} ${mark}\n${lines}`;
}

/** A text that reads as JSON would be taken for it, so it is written as JSON itself. */
function printFact(value: unknown): string {
  if (typeof value !== 'string') return stringifyJson(value);
  try {
    JSON.parse(value);
    return JSON.stringify(value);
  } catch {
    return value;
  }
}
