// How each value of a body is known, by the row that the class of the whole body rests on.
import { findGrade, visitBody } from '../../../../generated/kernel/classify.ts';
import { toJsonPath } from '../../../../generated/kernel/paths.ts';
import type { PartSpecification, Status } from '../../../../generated/kernel/specification.ts';

export interface Grade {
  readonly steps: readonly (string | number)[];
  readonly path: string;
  readonly status: Status | 'unknown';
  readonly row?: string;
}

/** More than any real body holds. */
export const MOST_GRADED = 400;

/** Values in the order of the body; a list stands for itself and its items for themselves. */
export function gradeValues(parts: readonly PartSpecification[], body: unknown): Grade[] {
  const grades: Grade[] = [];
  visitBody(body, [], (path, value) => {
    if (grades.length >= MOST_GRADED) return;
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    const grade = parts.map((part) => findGrade(part, path, value)).find((found) => found !== undefined);
    grades.push({
      steps,
      path: toJsonPath(path),
      status: grade?.status ?? 'unknown',
      ...(grade === undefined ? {} : { row: grade.row }),
    });
  });
  return grades;
}
