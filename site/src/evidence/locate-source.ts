// Where a source can be read: the Where cell in pieces, with an address for those that name a place on the web. Whatever else stands in the cell stays text.

export interface WherePiece {
  readonly text: string;
  readonly isCode: boolean;
  /** http or https, nothing else. */
  readonly href?: string;
}

/** `owner/name@path`, the form of the register for a file in a public repository; the address is that of GitHub, where all of them are. */
const REPOSITORY_FILE = /^([\w.-]+)\/([\w.-]+)@([^\s`]+)$/;
const COMMIT = /^ \(commit ([0-9a-f]{7,40})\)/;
/** An address, with or without its scheme: a host with a dot, then a path. It begins where a word begins, which keeps the search linear. */
const ADDRESS = /(?<![\w.@/:-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s`,;()]+/gi;

export function locateSource(where: string): WherePiece[] {
  const pieces = where.split(/`([^`]+)`/);
  return pieces.flatMap((text, place): WherePiece[] => {
    if (place % 2 === 0) return linkAddresses(text);
    const commit = COMMIT.exec(pieces[place + 1] ?? '')?.[1];
    const href = locateFile(text, commit);
    return [{ text, isCode: true, ...(href === undefined ? {} : { href }) }];
  });
}

/** A pattern (`py/api/*.py`) leads to the folder above it. */
function locateFile(text: string, commit = 'HEAD'): string | undefined {
  const [, owner, name, path] = REPOSITORY_FILE.exec(text) ?? [];
  if (owner === undefined || name === undefined || path === undefined) return undefined;
  const steps = path.split('/');
  const star = steps.findIndex((step) => step.includes('*'));
  const kept = star === -1 ? steps : steps.slice(0, star);
  const view = star === -1 && /\.\w+$/.test(path) ? 'blob' : 'tree';
  return ['https://github.com', owner, name, view, commit, ...kept].map(encodeStep).join('/');
}

function encodeStep(step: string, place: number): string {
  return place === 0 ? step : encodeURIComponent(step);
}

function linkAddresses(text: string): WherePiece[] {
  const pieces: WherePiece[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const written = found[0].replace(/[.:]+$/, '');
    const url = URL.parse(/^https?:\/\//i.test(written) ? written : `https://${written}`);
    if (url === null) continue;
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), isCode: false });
    pieces.push({ text: written, isCode: false, href: url.href });
    from = found.index + written.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isCode: false });
  return pieces;
}
