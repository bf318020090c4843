// Each comment belongs to the code that follows on its line, or that it ends the line of, or that stands below it.
import { expect, it } from 'vitest';
import { listComments } from '../../../../../generator/drift/code/source/comments.ts';
import { parseCode } from '../../../../../generator/drift/code/source/parse-code.ts';
import { createPage } from '../../../../../generator/read/page.ts';

/** Comments with the rest of the line that they are about. */
function list(text: string): (readonly [comment: string, target: string | undefined])[] {
  const { sources } = parseCode([createPage('src/a.ts', text)], (_code, _place, { message }) => {
    throw new Error(message);
  });
  return sources.flatMap((source) =>
    listComments(source).map(
      ({ text: comment, target }) =>
        [comment, target === undefined ? undefined : text.slice(target).split('\n')[0]] as const,
    ),
  );
}

it('above a line', () => {
  expect(list('const a = 1;\n// one\n\n// two\n/* three\n */\nconst b = 2;\n')).toEqual([
    ['// one', 'const b = 2;'],
    ['// two', 'const b = 2;'],
    ['/* three\n */', 'const b = 2;'],
  ]);
});

it('at the end of a line', () => {
  expect(list('const a = 1; // one\nconst b = 2; /* two */ // three\nconst c = 3;')).toEqual([
    ['// one', 'const a = 1; // one'],
    ['/* two */', 'const b = 2; /* two */ // three'],
    ['// three', 'const b = 2; /* two */ // three'],
  ]);
});

it('within a line', () => {
  expect(list('f({ /* one */ a, /* two */ b });')).toEqual([
    ['/* one */', 'a, /* two */ b });'],
    ['/* two */', 'b });'],
  ]);
});

it('at the end of a file', () => {
  expect(list('const a = 1;\n// one\n/* two */')).toEqual([
    ['// one', undefined],
    ['/* two */', undefined],
  ]);
});

it('no comments are what texts, templates and regular expressions hold', () => {
  const text = `const a = ['// a', "/* b */", \`// \${'/*'} c\`, /\\/\\/ d/, /[/*]/];\nconst b = a; // real\n`;
  expect(list(text)).toEqual([['// real', 'const b = a; // real']]);
});

it('a quote in a comment opens no text', () => {
  expect(list("// it's one\nconst a = 'b'; // it's two\n")).toEqual([
    ["// it's one", "const a = 'b'; // it's two"],
    ["// it's two", "const a = 'b'; // it's two"],
  ]);
});
