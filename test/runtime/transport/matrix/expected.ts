// What each fault must come to, on every Node: how many creates arrive, the verdict, whether it was sent, and the phase that broke.
import type { Row } from './run-matrix.ts';

export const EXPECTED_FAULTS = `
FIN after the body | 1 | ambiguous | yes | answer
RST after the body | 1 | ambiguous | yes | answer
RST of a kept connection | 1 | ambiguous | yes | answer
no reply | 1 | ambiguous | yes | timeout
500 | 1 | ambiguous | yes |
502 | 1 | ambiguous | yes |
503 | 1 | ambiguous | yes |
504 | 1 | ambiguous | yes |
429 | 1 | rejected 1303 | yes |
408 | 1 | ambiguous | yes |
307 | 1 | ambiguous | yes | answer
200 cut short | 1 | ambiguous | yes | answer
200 and no JSON | 1 | ambiguous | yes |
`;

export const EXPECTED_PHASES = `
the name is unknown | 0 | not-sent | no | resolve
the connection is refused | 0 | not-sent | no | connect
RST in the handshake | 0 | not-sent | no | send
no end of the handshake | 0 | not-sent | no | timeout
no TLS where TLS is expected | 0 | not-sent | no | secure
a certificate that nobody trusts | 0 | not-sent | no | secure
half a head | 1 | ambiguous | yes | timeout
no HTTP | 1 | ambiguous | yes | answer
half a body | 1 | ambiguous | yes | timeout
2 MiB | 1 | ambiguous | yes | too-large
given up when it had arrived | 1 | ambiguous | yes | abort
given up before | 0 | not-sent | no | abort
no permit | 0 | not-sent | no | permit
a permit whose time is over | 0 | not-sent | no | permit
accepted | 1 | accepted 9007199254740993 | yes |
accepted with a number for an id | 1 | accepted 9007199254740993 | yes |
200 without an id | 1 | ambiguous | yes |
200 with a code | 1 | ambiguous | yes |
400 with 1201 | 1 | rejected 1201 | yes |
429 with 1303 | 1 | rejected 1303 | yes |
429 with 1102 | 1 | rejected 1102 | yes |
401 with 1002 | 1 | rejected 1002 | yes |
400 with an unknown code | 1 | ambiguous | yes |
404 without JSON | 1 | ambiguous | yes |
`;

/** Which of two packets is first decides whether these are sent; never more than once, and never when the wire says no. */
const RACES = new Set(['RST when connected', 'FIN when connected']);

export function printRows(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ fault }) => !RACES.has(fault))
    .map(({ fault, posts, verdict, sent, phase }) => `${fault} | ${posts} | ${verdict} | ${sent} | ${phase}`.trimEnd());
  return `\n${lines.join('\n')}\n`;
}

/** Rows that would cost money: more than one create, or one that was sent although the wire says that it was not. */
export function findBreaches(rows: readonly Row[]): Row[] {
  return rows.filter(({ posts, sent }) => posts > 1 || (sent === 'no' && posts > 0));
}
