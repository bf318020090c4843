// What a builder answered, in one line for each refusal, so that a test shows the input and all that is said of it side by side.
import type { Built } from '../../generator/kernel/builders.ts';

/** Each refusal in one line: `$.mode not-in-pattern: the pattern scene takes mode std, pro only [62]`. */
export function tell(built: Built<unknown>): string[] {
  if (built.kind === 'built') return [];
  return built.refusals.map((refusal) => {
    const line = (row: string): string => `[${row.split(':')[1]}]`;
    switch (refusal.kind) {
      case 'quarantined':
        return `${refusal.name}: ${refusal.message}; ${refusal.instead} ${line(refusal.row)}`;
      case 'issue':
        return `${refusal.issue.path} ${refusal.issue.code}: ${refusal.issue.message} ${line(refusal.issue.row)}`;
      default:
        return `${refusal.path} ${refusal.kind}: ${refusal.message} ${line(refusal.row)}`;
    }
  });
}
