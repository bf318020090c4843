// The closed set of table kinds: a table is known by its exact header cells and by nothing else.

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

/** The kind with exactly these header cells. */
export function findKind(header: readonly string[]): Kind | undefined {
  return KIND_NAMES.find((kind) => {
    const columns = KINDS[kind];
    return columns.length === header.length && columns.every((column, index) => column === header[index]);
  });
}

/** The kind that shares most header cells with these; used to say what a wrong header probably meant. */
export function findLikelyKind(header: readonly string[]): Kind | undefined {
  let likely: Kind | undefined;
  let most = 0;
  for (const kind of KIND_NAMES) {
    const columns: readonly string[] = KINDS[kind];
    const shared = header.filter((cell) => columns.includes(cell)).length / Math.max(columns.length, header.length);
    if (shared > most) {
      most = shared;
      likely = kind;
    }
  }
  return likely;
}
