// The model that a text names: what the select beside it shows, when the page is built and after each check.
import type { Report } from './check/report.ts';
import type { OperationData } from './operation-data.ts';

/** Undefined where the text names none; one that stands in the path is no part of the text. */
export function readNamedModel(
  model: OperationData['model'],
  { graded }: Pick<Report, 'graded'>,
  text: string,
): string | undefined {
  if (model?.in !== 'body') return undefined;
  const mark = graded.find(({ path }) => path === `$.${model.name}`)?.mark;
  return mark && /^"([^"\\]*)"$/.exec(text.slice(mark.start, mark.end))?.[1];
}
