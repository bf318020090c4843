// Which page a markdown file of the repository becomes. The path of a file is the path of its page, so that relative links mean the same in both.

/** Pages whose own path is that of another page: what changed in the contract is at `changelog`. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([['CHANGELOG.md', 'releases']]);

/** `docs/handoff.md` -> `docs/handoff`, `docs/README.md` -> `docs`, `README.md` -> `readme`: the id of a page, without slashes around it. */
export function identifyDocument(file: string): string {
  const elsewhere = ELSEWHERE.get(file);
  if (elsewhere !== undefined) return elsewhere;
  const steps = file.replace(/\.md$/, '').split('/');
  const name = steps.at(-1);
  if (steps.length > 1 && name === 'README') steps.pop();
  return steps.map((step) => step.toLowerCase()).join('/');
}
