// Finds HTTP paths in a text of code that are not registered, and wrong values and query parameters in those that are.
import type { Field } from '../../kernel/contract-model.ts';
import { findNearest } from '../../kernel/nearest.ts';
import { type FoundPath, isParameter, type RegisteredPath, splitPath } from './contract/http-paths.ts';
import { HOLE } from './hole.ts';
import type { Inspection } from './inspection.ts';
import type { TextProblem } from './text-problem.ts';

export function findWrongPaths(text: string, inspection: Inspection): TextProblem[] {
  return inspection.contract.httpPaths.find(text).flatMap((found) => judgePath(found, text, inspection));
}

function judgePath(found: FoundPath, text: string, inspection: Inspection): TextProblem[] {
  const { path, index, host } = found;
  const { httpPaths, values } = inspection.contract;
  // Another service may have a path of the same form.
  if (host !== undefined && !host.includes(HOLE) && !values.has(host)) return [];
  const matches = httpPaths.match(path);
  if (matches.length > 0)
    return [...judgeParameters(found, matches, text, inspection), ...judgeQuery(found, matches, inspection)];
  const written = path.replaceAll(HOLE, '{}');
  const nearest = httpPaths.suggest(path.replaceAll(HOLE, '{id}'));
  const detail = { message: `${written} is no registered path`, found: written, nearest };
  return [{ code: 'CODE-PATH', from: index, to: index + path.length, detail }];
}

/** A value in the place of a parameter that takes only certain values. */
function judgeParameters(
  found: FoundPath,
  matches: readonly RegisteredPath[],
  text: string,
  { contract }: Inspection,
): TextProblem[] {
  const problems: TextProblem[] = [];
  let to = found.index;
  for (const [position, segment] of splitPath(found.path).entries()) {
    const from = text.indexOf(segment, to);
    to = from + segment.length;
    const values = segment.includes(HOLE) || isParameter(segment) ? [] : listParameterValues(matches, position);
    if (values.length === 0 || values.includes(segment)) continue;
    const detail = {
      message: `${segment} is no registered value in ${matches[0]?.template ?? found.path}`,
      found: segment,
      expected: values.join(', '),
      nearest: findNearest(segment, values),
    };
    problems.push({ code: contract.models.holdsOnly(values) ? 'CODE-MODEL' : 'CODE-VALUE', from, to, detail });
  }
  return problems;
}

/** The values that stand at a segment; none if it is no parameter, or takes any value. */
function listParameterValues(matches: readonly RegisteredPath[], position: number): string[] {
  const fields = matches.map((match) => findParameter(match, position));
  if (fields.some((field) => field?.type.kind !== 'enum')) return [];
  return [...new Set(fields.flatMap((field) => field?.values.map((value) => value.value) ?? []))];
}

function findParameter({ segments, parts }: RegisteredPath, position: number): Field | undefined {
  const name = segments[position]?.replace(/^\{(.*)\}$/, '$1') ?? '';
  return parts.find((part) => part.part === 'path')?.children.get(name)?.field;
}

function judgeQuery(
  { path, query }: FoundPath,
  matches: readonly RegisteredPath[],
  { annotations }: Inspection,
): TextProblem[] {
  const parts = matches.flatMap((match) => match.parts).filter((part) => part.part === 'query');
  const names = new Set(parts.flatMap((part) => [...part.children.keys()]));
  const wrong = query.filter(({ name }) => !names.has(name) && !annotations.isOwn(name));
  return wrong.map(({ name, index }) => ({
    code: 'CODE-FIELD',
    from: index,
    to: index + name.length,
    detail: {
      message: `${name} is no query parameter of ${matches[0]?.template ?? path}`,
      found: name,
      ...(names.size === 0 ? {} : { expected: [...names].join(', ') }),
      nearest: findNearest(name, names),
    },
  }));
}
