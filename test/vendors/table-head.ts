// The first two lines of a table of the register, for pages that tests write.
import { KINDS, type Kind } from '../../generator/kernel/table-kinds.ts';

export function printHead(kind: Kind): string {
  const columns = KINDS[kind];
  return `| ${columns.join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |\n`;
}
