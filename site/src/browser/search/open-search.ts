// Opens the search: by the button of the header, or by its keys on any page. What searches is loaded with the first use.
import { type SearchQuery, writeQuery } from '../../search/search-query.ts';

/** As many results of each list fit into the dialog with little scrolling. */
const MOST = 6;

export function startSearchDialog(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-open-search]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const form = dialog?.querySelector('form');
  const input = form?.querySelector('input');
  if (!button || !dialog || !form || !input) return;
  showKeys(button);
  let panel: Promise<unknown> | undefined;
  const open = async () => {
    if (dialog.open) return;
    const onPage = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]');
    if (onPage !== null) {
      onPage.focus();
      return;
    }
    dialog.showModal();
    input.focus();
    input.select();
    // Whatever is typed in the meantime is searched for as soon as there is somebody to do it.
    panel ??= import('./search-panel.ts').then(({ startSearchPanel }) =>
      startSearchPanel(form, { most: MOST, onChange: (query) => linkToPage(dialog, query) }),
    );
    await panel;
  };
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
  // Browsers would first empty the text.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.querySelector('[data-close-search]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // Beside the dialog, or on a result, which may be on this very page.
    if (target === dialog || (target instanceof Element && target.closest('a') !== null)) dialog.close();
  });
}

function showKeys(button: HTMLButtonElement): void {
  if (!/Mac|iPhone|iPad/.test(navigator.platform)) return;
  button.setAttribute('aria-keyshortcuts', 'Meta+K');
  const key = button.querySelector('[data-key]');
  if (key !== null) key.textContent = '⌘';
}

function linkToPage(dialog: HTMLDialogElement, query: SearchQuery): void {
  const link = dialog.querySelector<HTMLAnchorElement>('a[data-search-page-link]');
  if (link === null) return;
  link.search = writeQuery(query).toString();
}
