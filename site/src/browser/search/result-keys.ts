// The keys of a search panel: down and up go through the results and back to the text, Enter in the text opens the best one.

export function startResultKeys(form: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  form.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement || event.isComposing) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a')];
    if (key === 'Enter' && target === input) {
      event.preventDefault();
      links[0]?.click();
      return;
    }
    // Anywhere else is as good as the text: down leads to the first result.
    const place = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
    const next = findNext(key, place, links.length);
    if (next === undefined || (target === input && (key === 'Home' || key === 'End'))) return;
    event.preventDefault();
    if (next === -1) input.focus();
    else links[next]?.focus();
  });
}

/** The place to go to, -1 for the text itself; undefined for keys that lead nowhere. */
function findNext(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, -1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Whoever is at a result when others come stays at it, at the best one if it is gone, or in the text. */
export function keepFocus(results: HTMLElement, input: HTMLInputElement, change: () => void): void {
  const focused = results.contains(document.activeElement) ? document.activeElement : null;
  const href = focused?.getAttribute('href');
  change();
  if (focused === null) return;
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a')];
  (links.find((link) => link.getAttribute('href') === href) ?? links[0] ?? input).focus();
}
