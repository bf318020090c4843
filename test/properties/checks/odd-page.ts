// A page for the parcel register whose fields have names that mean something in JavaScript or in the emitted code, and types that are rarely registered.

const OPERATION = `# Odd

| Operation | Method | Path | Bills | Posture | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| \`odd.make\` | POST | \`/odd\` | no | current | doc-confirmed | \`vendor-manual-2026\` | | |

## \`odd.make\`
`;

const HEAD = `
| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;

/** `[path, type, required, limits]` */
type Row = readonly [path: string, type: string, required?: string, limits?: string];

const REQUEST: readonly Row[] = [
  ['class', 'string', 'yes'],
  ['default', 'integer'],
  ['undefined', 'unknown', 'yes'],
  ['arguments', 'unknown'],
  ['value', 'string', 'no', '`length 2..4`'],
  ['copy', 'array<unknown>', 'yes', '`items 2..3`'],
  ['key', 'array<int64>', 'no', '`items 2..3`'],
  ['price', 'string<decimal>', 'yes', '`range -1.5..2`'],
  ['x-odd', 'string', 'yes', '`length 2..`'],
  ['empty', 'object'],
  ['empties', 'array<object>', 'yes'],
  ['deep', 'object'],
  ['deep.isRecord', 'string', 'yes', '`length ..0`'],
  ['deep.read', 'array<string<integer>>'],
];

const RESPONSE: readonly Row[] = [
  ['return', 'string'],
  ['this', 'object'],
  ['this.null', 'string<decimal>', 'yes'],
  ['rest', 'unknown', 'yes'],
  ['more', 'unknown'],
  ['texts', 'array<string>', 'no', '`tolerate string`'],
  ['numbers', 'array<number>', 'yes'],
  ['flag', 'boolean', 'no', '`tolerate number`'],
  ['ids', 'array<int64>'],
];

const QUERY: readonly Row[] = [
  ['length', 'array<integer>'],
  ['name', 'array<boolean>', 'yes'],
  ['new', 'number', 'yes', '`range 0..`'],
];

function printRows(rows: readonly Row[]): string {
  return rows
    .map(
      ([path, type, required = 'no', limits = '']) =>
        `| \`${path}\` | \`${type}\` | ${required} | |${limits === '' ? '' : ` ${limits}`} | doc-confirmed | \`vendor-manual-2026\` | | |\n`,
    )
    .join('');
}

export const ODD_PAGE = `${OPERATION}
### Request
${HEAD}${printRows(REQUEST)}
### Query
${HEAD}${printRows(QUERY)}
### Response
${HEAD}${printRows(RESPONSE)}`;
