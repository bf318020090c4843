// A click on the link of a row also copies its address, and says so. Without script it is a link.

/** As long as one needs to read two words. */
const SHOWN_MS = 1600;

export function startCopyLinks(): void {
  const note = document.createElement('div');
  note.className = 'copy-note';
  note.setAttribute('role', 'status');
  document.body.append(note);
  let timer: number | undefined;
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.row-link') : null;
    if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    note.textContent = (await copy(link.href)) ? 'Link copied' : 'Link in the address bar';
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      note.textContent = '';
    }, SHOWN_MS);
  });
}

/** False where the browser does not let pages write to the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
