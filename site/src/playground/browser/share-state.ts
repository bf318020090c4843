// Puts what was typed into a link: into the clipboard and the address bar, or into a link of the page.
import { routes } from '../../routes/here.ts';
import { type PlaygroundState, writeExampleLink, writeLink } from '../share/share-link.ts';

/** What is to be said of it. */
export async function copyLink(state: PlaygroundState): Promise<string> {
  const link = await writeLink(state);
  if (link === undefined) return 'The payload is too large for a link.';
  // A change of the fragment by the script tells no listener of it, so the text stays as it is.
  history.replaceState(history.state, '', `#${link}`);
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    return 'The link is in the address bar.';
  }
  return 'The link is copied. What you typed stands behind its #, which no browser sends to a server.';
}

export async function pointLink(link: HTMLAnchorElement, state: PlaygroundState): Promise<void> {
  const fragment = (await writeLink(state)) ?? writeExampleLink(state.operation);
  link.href = routes.playground(fragment);
}
