// Makes a search panel work, in the dialog and on the page of the search: results as one types, and keys to reach them.
import { routes } from '../../routes/here.ts';
import { describeAnswer, renderAnswer, renderNothing } from '../../search/render-answer.ts';
import { answerQuery } from '../../search/search-everything.ts';
import { NOTHING_ASKED, type SearchQuery } from '../../search/search-query.ts';
import { searchSections } from '../../search/search-sections.ts';
import { suggestName } from '../../search/suggest-name.ts';
import { loadRows } from '../all-rows/load-rows.ts';
import { fillExcerpts } from './fill-excerpts.ts';
import { loadPlaces, loadShard } from './load-search.ts';
import { keepFocus, startResultKeys } from './result-keys.ts';
import { fillChoices, offerChoices, readForm } from './search-form.ts';

export interface SearchPanel {
  /** Puts the query into the panel and answers it. */
  ask(query: SearchQuery): void;
}

export interface PanelOptions {
  /** As many results of each list are shown. */
  readonly most: number;
  readonly onChange: (query: SearchQuery) => void;
}

/** Between the last key and the search: shorter than a pause, longer than the time between two keys of a quick typist. */
const PAUSE_MS = 90;
/** A screen reader should hear the count once, when typing has ended. */
const QUIET_MS = 700;

export function startSearchPanel(form: HTMLFormElement, { most, onChange }: PanelOptions): SearchPanel | undefined {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const results = form.querySelector<HTMLElement>('[data-results]');
  const count = form.querySelector<HTMLElement>('[data-count]');
  if (input === null || results === null || count === null) return undefined;
  let latest = 0;
  let timer: number | undefined;
  let telling: number | undefined;
  const tell = (text: string) => {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      count.textContent = text;
    }, QUIET_MS);
  };
  const search = async () => {
    const query = readForm(form);
    const turn = ++latest;
    form.toggleAttribute('data-asked', query.text.trim() !== '');
    onChange(query);
    const [rows, places, found] = await Promise.all([loadRows(), loadPlaces(), searchSections(query.text, loadShard)]);
    if (turn !== latest) return;
    const answer = answerQuery(query, rows, found, places);
    offerChoices(form, answer, query);
    const nothing = query.text.trim() !== '' && answer.rows.length + answer.sections.length === 0;
    const suggestion = nothing ? suggestName(query.text, rows.byAnchor.keys()) : undefined;
    const context = { routes, most };
    keepFocus(results, input, () => {
      results.innerHTML = (nothing ? renderNothing(query, suggestion) : renderAnswer(query, answer, context)).html;
    });
    fillExcerpts(results, answer, query);
    tell(query.text.trim() === '' ? '' : describeAnswer(answer));
  };
  const run = () => {
    search().catch((error: unknown) => {
      tell('The search could not load what it needs; load the page again.');
      throw error;
    });
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, target === input ? PAUSE_MS : 0);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  results.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-suggestion]') : null;
    if (button === null) return;
    input.value = button.dataset.suggestion ?? '';
    fillChoices(form, NOTHING_ASKED);
    input.focus();
    run();
  });
  startResultKeys(form, input, results);
  if (input.value !== '') run();
  return {
    ask(query) {
      input.value = query.text;
      fillChoices(form, query);
      run();
    },
  };
}
