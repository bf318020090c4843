// Prints JSON that is read and compared by people too: what is short stands on one line, and a changed cell is a changed line.

/** Objects this short stand on one line: a row's origin or limit reads better so. */
const WIDTH = 120;

/** JSON of a plain value with a line end; members that are undefined are left out. */
export function printJson(value: unknown): string {
  return `${layOut(value, 0).text}\n`;
}

interface Laid {
  readonly text: string;
  /** Length on one line without any blanks: what decides whether it stands on one line. */
  readonly length: number;
}

/** From the leaves up, so that nothing is printed twice; what fits on a line has only members that do. */
function layOut(value: unknown, indent: number): Laid {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) ?? 'null';
    return { text, length: text.length };
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => layOut(item, indent + 2));
    return join('[', ']', '', items, indent);
  }
  const members: Laid[] = [];
  for (const [name, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const key = JSON.stringify(name);
    const laid = layOut(child, indent + 2);
    members.push({ text: `${key}: ${laid.text}`, length: key.length + 1 + laid.length });
  }
  return join('{', '}', ' ', members, indent);
}

function join(open: string, close: string, pad: string, members: readonly Laid[], indent: number): Laid {
  if (members.length === 0) return { text: open + close, length: 2 };
  const texts = members.map(({ text }) => text);
  const length = members.reduce((sum, member) => sum + member.length, members.length + 1);
  if (length + indent <= WIDTH) return { text: `${open}${pad}${texts.join(', ')}${pad}${close}`, length };
  const line = `\n${' '.repeat(indent)}`;
  return { text: `${open}${line}  ${texts.join(`,${line}  `)}${line}${close}`, length };
}
