// Says what came in place of JSON, as far as a log may show it: the type that the answer claims, and how it begins.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Answered } from './exchange.ts';

/** Enough to tell a page of a proxy from half of an answer. */
const LONGEST_START = 40;

const LONGEST_TYPE = 60;

const BYTE_ORDER_MARK = '\uFEFF';

export function describeBody({ text, headers }: Pick<Answered, 'text' | 'headers'>): string {
  if (text === '') return 'an empty body';
  const type = toPrintable(headers['content-type']?.split(';')[0]?.trim() ?? '').slice(0, LONGEST_TYPE);
  const claimed = type === '' ? 'a body without a content type' : `a body of ${type}`;
  const mark = text.startsWith(BYTE_ORDER_MARK) ? ' after a byte order mark' : '';
  return `${claimed} that begins${mark} ${JSON.stringify(showStart(text))}`;
}

/** An address may open what it leads to, so it is cut. */
function showStart(text: string): string {
  const bare = text.replace(BYTE_ORDER_MARK, '').trimStart();
  const shown = toPrintable(bare.slice(0, LONGEST_START * 4)).replace(/https?:.*/is, 'http…');
  return shown.length > LONGEST_START ? `${shown.slice(0, LONGEST_START)}…` : shown;
}
