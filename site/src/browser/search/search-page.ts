// The page of the search: its query stands in the address.
import { readQuery, writeQuery } from '../../search/search-query.ts';
import { startSearchPanel } from './search-panel.ts';

/** Some screens of results. */
const MOST = 20;

export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
  if (form === null) return;
  const panel = startSearchPanel(form, {
    most: MOST,
    onChange(query) {
      const parameters = writeQuery(query).toString();
      history.replaceState(null, '', location.pathname + (parameters === '' ? '' : `?${parameters}`) + location.hash);
    },
  });
  const query = readQuery(new URLSearchParams(location.search));
  if (query.text !== '') panel?.ask(query);
  form.querySelector<HTMLInputElement>('input[name=q]')?.focus();
}
