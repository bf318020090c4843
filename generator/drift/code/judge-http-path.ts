// One HTTP path in a text of code: it is registered as it stands, and so are the values and the query parameters in it.
import type { Field } from '../../kernel/contract-model.ts';
import { findNearest } from '../../kernel/nearest.ts';
import { type FoundPath, isParameter, type RegisteredPath, splitPath } from './contract/http-paths.ts';
import { HOLE } from './hole.ts';
import type { Inspection } from './inspection.ts';
import type { CodeText } from './source/code-texts.ts';

export function judgeHttpPath(found: FoundPath, text: CodeText, inspection: Inspection): void {
  const { path, index, host } = found;
  const { contract, report } = inspection;
  // Another service may have a path of the same form.
  if (host !== undefined && !host.includes(HOLE) && !contract.values.has(host)) return;
  const matches = contract.httpPaths.match(path);
  if (matches.length === 0) {
    const written = path.replaceAll(HOLE, '{}');
    report('CODE-PATH', text.place(index, index + path.length), {
      message: `${written} is no registered path`,
      found: written,
      nearest: contract.httpPaths.suggest(path.replaceAll(HOLE, '{id}')),
    });
    return;
  }
  judgeParameters(found, matches, text, inspection);
  judgeQuery(found, matches, text, inspection);
}

/** A value in the place of a parameter that takes only certain values. */
function judgeParameters(
  found: FoundPath,
  matches: readonly RegisteredPath[],
  text: CodeText,
  inspection: Inspection,
): void {
  const { contract, report } = inspection;
  let at = found.index;
  for (const [position, segment] of splitPath(found.path).entries()) {
    at = text.text.indexOf(segment, at);
    const fields = matches.map((match) => findParameter(match, position));
    const values = fields.flatMap((field) => field?.values.map((value) => value.value) ?? []);
    const isOpen =
      segment.includes(HOLE) || isParameter(segment) || fields.some((field) => field?.type.kind !== 'enum');
    if (!isOpen && !values.includes(segment))
      report(
        values.every((value) => contract.models.known.has(value)) ? 'CODE-MODEL' : 'CODE-VALUE',
        text.place(at, at + segment.length),
        {
          message: `${segment} is no registered value in ${matches[0]?.template ?? found.path}`,
          found: segment,
          expected: [...new Set(values)].join(', '),
          nearest: findNearest(segment, values),
        },
      );
    at += segment.length;
  }
}

function findParameter({ segments, parts }: RegisteredPath, position: number): Field | undefined {
  const name = segments[position]?.replace(/^\{(.*)\}$/, '$1') ?? '';
  return parts.find((part) => part.part === 'path')?.children.get(name)?.field;
}

function judgeQuery(
  { path, query }: FoundPath,
  matches: readonly RegisteredPath[],
  text: CodeText,
  inspection: Inspection,
): void {
  const { annotations, report } = inspection;
  const parts = matches.flatMap((match) => match.parts).filter((part) => part.part === 'query');
  const names = new Set(parts.flatMap((part) => [...part.children.keys()]));
  for (const { name, index } of query) {
    if (names.has(name) || annotations.isOwn(name)) continue;
    report('CODE-FIELD', text.place(index, index + name.length), {
      message: `${name} is no query parameter of ${matches[0]?.template ?? path}`,
      found: name,
      ...(names.size === 0 ? {} : { expected: [...names].join(', ') }),
      nearest: findNearest(name, names),
    });
  }
}
