// Refuses to parse what a parser cannot read in reasonable time: TypeScript tries `async (` and `a < b (` in two ways, so nested ones double its work at each level.
import { ts } from 'ts-morph';

/** Two to the power of this is still no work; hand-written code has two or three such brackets inside each other. */
const DEEPEST_AMBIGUITY = 8;

interface Level {
  /** Closes it: a bracket, or the text of a template. */
  readonly kind: ts.SyntaxKind;
  /** It may be the beginning of an arrow function, or an argument of a type. */
  isAmbiguous: boolean;
}

/** True if ambiguous brackets are nested so deeply that parsing them could take for ever. */
export function isAmbiguousTooDeep(text: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const levels: Level[] = [];
  let ambiguous = 0;
  let previous = ts.SyntaxKind.Unknown;
  let token = scanner.scan();
  while (token !== ts.SyntaxKind.EndOfFileToken) {
    if (token === ts.SyntaxKind.SlashToken && !endsOperand(previous)) token = scanner.reScanSlashToken();
    const top = levels.at(-1);
    if (token === ts.SyntaxKind.CloseBraceToken && top?.kind === ts.SyntaxKind.TemplateHead)
      token = scanner.reScanTemplateToken(false);
    if (OPENING.has(token)) {
      const isAsync = previous === ts.SyntaxKind.AsyncKeyword && token === ts.SyntaxKind.OpenParenToken;
      levels.push({ kind: token, isAmbiguous: isAsync });
      if (isAsync) ambiguous += 1;
    } else if (CLOSING.has(token)) {
      if (levels.pop()?.isAmbiguous === true) ambiguous -= 1;
    } else if (top !== undefined && token === ts.SyntaxKind.LessThanToken && !top.isAmbiguous) {
      top.isAmbiguous = true;
      ambiguous += 1;
    } else if (top?.isAmbiguous && ENDS_AMBIGUITY.has(token)) {
      top.isAmbiguous = false;
      ambiguous -= 1;
    }
    if (ambiguous > DEEPEST_AMBIGUITY) return true;
    previous = token;
    token = scanner.scan();
  }
  return false;
}

const OPENING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.OpenParenToken,
  ts.SyntaxKind.OpenBracketToken,
  ts.SyntaxKind.OpenBraceToken,
  ts.SyntaxKind.TemplateHead,
]);

const CLOSING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.TemplateTail,
]);

/** What closes the arguments of a type, or ends the statement. */
const ENDS_AMBIGUITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.SemicolonToken,
]);

/** After an operand a slash divides, everywhere else it opens a regular expression. */
function endsOperand(token: ts.SyntaxKind): boolean {
  return (
    token === ts.SyntaxKind.Identifier ||
    token === ts.SyntaxKind.ThisKeyword ||
    (token >= ts.SyntaxKind.FirstLiteralToken && token <= ts.SyntaxKind.LastLiteralToken) ||
    CLOSING.has(token)
  );
}
