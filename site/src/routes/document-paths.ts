// Which page a markdown file of the repository becomes. The path of a file is the path of its page, so that relative links mean the same in both.

/** `docs/handoff.md` -> `docs/handoff`, `docs/README.md` -> `docs`, `README.md` -> `readme`: the id of a page, without slashes around it. */
export function identifyDocument(file: string): string {
  const steps = file.replace(/\.md$/, '').split('/');
  const name = steps.at(-1);
  if (steps.length > 1 && name === 'README') steps.pop();
  return steps.map((step) => step.toLowerCase()).join('/');
}
