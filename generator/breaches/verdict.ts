// Three-valued logic as code. A condition that needs a missing value is neither true nor false, so its code is two tests: one for "decidedly true", one for "decidedly false".

/** A JavaScript expression: an operand or in parentheses, so that any operator may stand beside it. */
export type Code = string;

export const TRUE = 'true';
export const FALSE = 'false';

export interface Verdict {
  readonly yes: Code;
  readonly no: Code;
  /** Always one of the two: `no` is the negation of `yes`. */
  readonly isDecided: boolean;
}

/** The code has grown beyond what is worth writing down; nested conditions can double it with each level. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** A sensible rule takes a tenth of it. */
const LONGEST = 4000;

export function both(...codes: readonly Code[]): Code {
  return join(codes, ' && ', TRUE, FALSE);
}

export function either(...codes: readonly Code[]): Code {
  return join(codes, ' || ', FALSE, TRUE);
}

function join(codes: readonly Code[], operator: string, neutral: Code, decisive: Code): Code {
  if (codes.includes(decisive)) return decisive;
  const kept = [...new Set(codes)].filter((code) => code !== neutral);
  const [first] = kept;
  if (first === undefined) return neutral;
  return kept.length === 1 ? first : limit(`(${kept.join(operator)})`);
}

export function not(code: Code): Code {
  if (code === TRUE) return FALSE;
  if (code === FALSE) return TRUE;
  return code.startsWith('!') ? code.slice(1) : `!${code}`;
}

export function choose(test: Code, yes: Code, no: Code): Code {
  if (test === TRUE || yes === no) return yes;
  if (test === FALSE) return no;
  if (yes === FALSE) return both(not(test), no);
  if (no === FALSE) return both(test, yes);
  return limit(`(${test} ? ${yes} : ${no})`);
}

export function limit(code: Code): Code {
  if (code.length > LONGEST) throw new TooLong();
  return code;
}

/** A test that can always be made. */
export function decide(yes: Code, no = not(yes)): Verdict {
  return { yes, no, isDecided: true };
}

/** A test that can be made when `needs` is true. */
export function decideIf(needs: Code, yes: Code, no = not(yes)): Verdict {
  return needs === TRUE ? decide(yes, no) : { yes: both(needs, yes), no: both(needs, no), isDecided: false };
}

export function negate({ yes, no, isDecided }: Verdict): Verdict {
  return { yes: no, no: yes, isDecided };
}

/** A false side decides even if the other cannot be told. */
export function and(a: Verdict, b: Verdict): Verdict {
  return { yes: both(a.yes, b.yes), no: either(a.no, b.no), isDecided: a.isDecided && b.isDecided };
}

/** A true side decides even if the other cannot be told. */
export function or(a: Verdict, b: Verdict): Verdict {
  return negate(and(negate(a), negate(b)));
}

export function chooseVerdict(test: Verdict, a: Verdict, b: Verdict): Verdict {
  if (!test.isDecided) {
    const [yes, no] = [
      either(both(test.yes, a.yes), both(test.no, b.yes)),
      either(both(test.yes, a.no), both(test.no, b.no)),
    ];
    return { yes, no, isDecided: false };
  }
  const [yes, no] = [choose(test.yes, a.yes, b.yes), choose(test.yes, a.no, b.no)];
  return { yes, no, isDecided: a.isDecided && b.isDecided };
}

/** True when the verdict is either of the two. */
export function isTold({ yes, no, isDecided }: Verdict): Code {
  return isDecided ? TRUE : either(yes, no);
}
