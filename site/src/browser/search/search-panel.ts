// Makes a search panel work, in the dialog and on the page of the search: results as one types, and keys to reach them.

import { NO_STATUS } from '../../all-rows/record-filter.ts';
import { isKind, KIND_LABELS } from '../../all-rows/row-record.ts';
import { routes } from '../../routes/here.ts';
import { describeAnswer, renderAnswer, renderNothing } from '../../search/render-answer.ts';
import { answerQuery, type SearchAnswer, type SearchQuery } from '../../search/search-everything.ts';
import { searchSections } from '../../search/search-sections.ts';
import { suggestName } from '../../search/suggest-name.ts';
import { loadRows } from '../all-rows/load-rows.ts';
import { fillExcerpts } from './fill-excerpts.ts';
import { loadPlaces, loadShard } from './load-search.ts';
import { startResultKeys } from './result-keys.ts';

export interface SearchPanel {
  /** Puts the query into the panel and answers it. */
  ask(query: SearchQuery): void;
}

export interface PanelOptions {
  /** As many results of each list are shown. */
  readonly most: number;
  readonly onChange: (query: SearchQuery) => void;
}

const CHOICES = ['kind', 'status', 'operation'] as const;

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
  const read = (): SearchQuery => {
    const data = new FormData(form);
    const value = (name: string) => String(data.get(name) ?? '');
    return { text: value('q'), kind: value('kind'), status: value('status'), operation: value('operation') };
  };
  const tell = (text: string) => {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      count.textContent = text;
    }, QUIET_MS);
  };
  const search = async () => {
    const query = read();
    const turn = ++latest;
    form.toggleAttribute('data-asked', query.text.trim() !== '');
    onChange(query);
    const [rows, places, found] = await Promise.all([loadRows(), loadPlaces(), searchSections(query.text, loadShard)]);
    if (turn !== latest) return;
    const answer = answerQuery(query, rows, found, places);
    showChoices(form, answer, query);
    const nothing = query.text.trim() !== '' && answer.rows.length + answer.sections.length === 0;
    const suggestion = nothing ? suggestName(query.text, rows.byAnchor.keys()) : undefined;
    const context = { routes, most };
    results.innerHTML = (nothing ? renderNothing(query, suggestion) : renderAnswer(query, answer, context)).html;
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
    for (const name of CHOICES) chooseOption(form, name, '');
    input.focus();
    run();
  });
  startResultKeys(form, input, results);
  if (input.value !== '') run();
  return {
    ask(query) {
      input.value = query.text;
      for (const name of CHOICES) chooseOption(form, name, query[name]);
      run();
    },
  };
}

/** The choices beside the query, with how many results each would leave; only those that leave some are offered. */
function showChoices(form: HTMLFormElement, { counts }: SearchAnswer, query: SearchQuery): void {
  for (const name of CHOICES) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select === null) continue;
    const values = new Map(counts[name]);
    if (query[name] !== '' && !values.has(query[name])) values.set(query[name], 0);
    const options = [...values].map(([value, count]) => new Option(`${labelOf(value)} (${count})`, value));
    if (name === 'operation') options.sort((a, b) => (a.value < b.value ? -1 : 1));
    select.replaceChildren(new Option('any', ''), ...options);
    select.value = query[name];
  }
}

function labelOf(value: string): string {
  if (value === NO_STATUS) return 'without';
  return isKind(value) ? KIND_LABELS[value] : value;
}

function chooseOption(form: HTMLFormElement, name: string, value: string): void {
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (select === null) return;
  if (value !== '' && ![...select.options].some((option) => option.value === value))
    select.add(new Option(labelOf(value), value));
  select.value = value;
}
