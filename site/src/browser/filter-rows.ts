// Makes the filter of a register page work: rows that do not pass are hidden with the sections that they leave empty, and the address keeps what was chosen.
import {
  isFiltering,
  NO_FILTER,
  passes,
  type RowFacts,
  type RowFilter,
  readFilter,
  textOf,
  writeFilter,
} from '../filter/row-filter.ts';

interface FilteredRow {
  readonly element: HTMLElement;
  readonly facts: RowFacts;
}

export function startRowFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-row-filters]');
  const content = document.querySelector<HTMLElement>('.sl-markdown-content');
  if (form === null || content === null) return;
  const rows = listRows(content);
  const apply = (filter: RowFilter) => {
    for (const { element, facts } of rows) element.hidden = !passes(filter, facts);
    hideEmptySections(content);
    showCount(form, rows, isFiltering(filter));
  };
  const change = () => {
    const filter = readForm(form);
    const { pathname, search, hash } = location;
    const parameters = writeFilter(filter, new URLSearchParams(search)).toString();
    history.replaceState(history.state, '', pathname + (parameters === '' ? '' : `?${parameters}`) + hash);
    apply(filter);
  };
  const show = () => {
    const filter = readFilter(new URLSearchParams(location.search));
    fillForm(form, filter);
    apply(filter);
  };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, NO_FILTER);
    change();
    form.querySelector<HTMLInputElement>('input[name=q]')?.focus();
  });
  addEventListener('popstate', show);
  // A link to a row is a wish to see it, whatever is filtered.
  addEventListener('hashchange', () => revealTarget(form, change));
  form.hidden = false;
  show();
  revealTarget(form, change);
}

function listRows(content: HTMLElement): FilteredRow[] {
  return [...content.querySelectorAll<HTMLElement>('.rows-table tbody > tr')].map((element) => ({
    element,
    facts: {
      status: element.dataset.status,
      posture: element.dataset.posture,
      models: element.dataset.models?.split('\n'),
      text: textOf(`${element.id} ${element.textContent}`),
    },
  }));
}

function readForm(form: HTMLFormElement): RowFilter {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '');
  return {
    text: read('q'),
    statuses: data.getAll('status').map(String),
    posture: read('posture'),
    model: read('model'),
  };
}

function fillForm(form: HTMLFormElement, filter: RowFilter): void {
  const values: Readonly<Record<string, string>> = { q: filter.text, posture: filter.posture, model: filter.model };
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.type === 'checkbox') {
      element.checked = filter.statuses.includes(element.value);
    } else if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
      element.value = values[element.name] ?? '';
    }
  }
}

function showCount(form: HTMLFormElement, rows: readonly FilteredRow[], filtering: boolean): void {
  const shown = rows.filter(({ element }) => !element.hidden).length;
  const count = form.querySelector('[data-filter-count]');
  if (count !== null) count.textContent = filtering ? `${shown} of ${rows.length} rows` : `${rows.length} rows`;
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  if (reset !== null) reset.hidden = !filtering;
}

/** A section goes from its heading to the next one of its level or above; it is hidden when it has tables of rows and none of them shows a row. */
function hideEmptySections(content: HTMLElement): void {
  const children = [...content.children].filter((child) => child instanceof HTMLElement);
  for (const child of children) child.hidden = false;
  for (const table of children.filter((child) => child.matches('.rows'))) table.hidden = !hasShownRow(table);
  for (const [place, child] of children.entries()) {
    const level = levelOf(child);
    if (level === undefined) continue;
    const next = children.findIndex((other, after) => after > place && (levelOf(other) ?? 7) <= level);
    const section = children.slice(place, next === -1 ? undefined : next);
    const tables = section.filter((each) => each.matches('.rows'));
    if (tables.length === 0 || tables.some(hasShownRow)) continue;
    for (const each of section) each.hidden = true;
  }
}

function hasShownRow(table: HTMLElement): boolean {
  return table.querySelector('tbody > tr:not([hidden])') !== null;
}

/** Headings stand in a wrapper with their link. */
function levelOf(element: HTMLElement): number | undefined {
  const heading = element.matches('h1, h2, h3, h4, h5, h6')
    ? element
    : element.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
  return heading === null ? undefined : Number(heading.tagName.slice(1));
}

function revealTarget(form: HTMLFormElement, change: () => void): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null || target.closest('[hidden]') === null) return;
  fillForm(form, NO_FILTER);
  change();
  target.scrollIntoView();
}
