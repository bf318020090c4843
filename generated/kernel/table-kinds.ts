// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// The closed set of table kinds: a table is known by its exact header cells and by nothing else. Readers of contract.json need it to tell which cell is which.

export const KINDS = {
  operations: ['Operation', 'Method', 'Path', 'Bills', 'Posture', 'Status', 'Evidence', 'Since', 'Notes'],
  fields: ['Field', 'Type', 'Required', 'Default', 'Limits', 'Status', 'Evidence', 'Since', 'Notes'],
  values: ['Field', 'Value', 'Status', 'Evidence', 'Since', 'Notes'],
  rules: ['Rule', 'Holds when', 'Message', 'Status', 'Evidence', 'Since'],
  models: ['Model', 'Field', 'Allowed', 'When', 'Status', 'Evidence', 'Since', 'Notes'],
  rejected: ['Shape', 'Seen', 'Use instead', 'Evidence'],
  prices: ['Price', 'Applies when', 'Units', 'Unit', 'Per', 'Quantity', 'Status', 'Evidence', 'Since', 'Notes'],
  units: ['Unit', 'Currency', 'List price', 'Status', 'Evidence', 'Since', 'Notes'],
  errors: ['HTTP', 'Code', 'Meaning', 'Retry', 'Class', 'Advice', 'Status', 'Evidence'],
  patterns: ['Pattern', 'Operation', 'For', 'Class', 'Notes'],
  takes: ['Pattern', 'Field', 'Takes', 'Values', 'Notes'],
  quarantine: ['Quarantine', 'Operation', 'Shape', 'Why', 'Use instead', 'Decided'],
  policies: ['Policy', 'Value', 'Why', 'Decided'],
  sources: ['Id', 'Title', 'Publisher', 'Kind', 'Where', 'Captured', 'Trusted for'],
  runs: ['Id', 'Date', 'Operation', 'Model', 'Outcome', 'Code', 'Deduction', 'Class', 'Confirms', 'Rejects'],
  readings: ['Subject', 'Reading', 'Sources', 'Chosen', 'Why'],
  gaps: ['Gap', 'Subject', 'State', 'Closes by', 'Note'],
} as const;

export type Kind = keyof typeof KINDS;
export type Column<K extends Kind> = (typeof KINDS)[K][number];

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The span of a column in the cells of an origin: where it begins and ends in its line, from 1, the end exclusive. */
export function findSpan(
  origin: { readonly table: Kind; readonly cells: readonly number[] },
  column: string,
): readonly [column: number, endColumn: number] | undefined {
  const columns: readonly string[] = KINDS[origin.table];
  const index = columns.indexOf(column);
  const [start, end] = [origin.cells[2 * index], origin.cells[2 * index + 1]];
  return start === undefined || end === undefined ? undefined : [start, end];
}
