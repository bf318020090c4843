// Written tests stand in parentheses, so that any operator may stand beside them; alone they need none.

/** The code without a pair of parentheses around all of it. */
export function stripParentheses(code: string): string {
  if (!code.startsWith('(')) return code;
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => '_'.repeat(text.length));
  let depth = 0;
  for (let index = 0; index < code.length; index += 1) {
    if (bare[index] === '(') depth += 1;
    if (bare[index] === ')') depth -= 1;
    if (depth === 0) return index === code.length - 1 ? code.slice(1, -1) : code;
  }
  return code;
}
