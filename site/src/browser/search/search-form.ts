// The fields of a search panel: the text, and the choices beside it with how many results each would leave.
import { NO_STATUS } from '../../all-rows/record-filter.ts';
import { isKind, KIND_LABELS } from '../../all-rows/row-record.ts';
import type { SearchAnswer } from '../../search/search-everything.ts';
import type { SearchQuery } from '../../search/search-query.ts';
import { chooseOption } from '../choose-option.ts';

const CHOICES = ['kind', 'status', 'operation'] as const;

export function readForm(form: HTMLFormElement): SearchQuery {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '');
  return { text: value('q'), kind: value('kind'), status: value('status'), operation: value('operation') };
}

export function fillChoices(form: HTMLFormElement, query: SearchQuery): void {
  for (const name of CHOICES) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select !== null) chooseOption(select, query[name], labelOf(query[name]));
  }
}

/** Only what leaves some results is offered, and what is chosen. */
export function offerChoices(form: HTMLFormElement, { counts }: SearchAnswer, query: SearchQuery): void {
  for (const name of CHOICES) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select === null) continue;
    const options = [...counts[name]].map(([value, count]) => new Option(`${labelOf(value)} (${count})`, value));
    if (name === 'operation') options.sort((a, b) => (a.value < b.value ? -1 : 1));
    select.replaceChildren(new Option('any', ''), ...options);
    chooseOption(select, query[name], `${labelOf(query[name])} (0)`);
  }
}

function labelOf(value: string): string {
  if (value === NO_STATUS) return 'without';
  return isKind(value) ? KIND_LABELS[value] : value;
}
