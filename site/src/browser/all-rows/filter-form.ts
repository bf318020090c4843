// The form above the table of all rows: what is chosen in it, and how many rows each choice would leave.
import { FACETS, type FilteredRecords } from '../../all-rows/record-filter.ts';
import { printOrder, readOrder } from '../../all-rows/sort-records.ts';
import { chooseOption } from '../choose-option.ts';
import type { Choice } from './choice.ts';

export function readForm(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const read = (name: string) => String(data.get(name) ?? '');
  return {
    filter: {
      text: read('q'),
      statuses: data.getAll('status').map(String),
      kind: read('kind'),
      operation: read('operation'),
      posture: read('posture'),
      model: read('model'),
      evidence: read('evidence'),
    },
    order: readOrder(new URLSearchParams({ sort: read('sort') })),
  };
}

export function fillForm(form: HTMLFormElement, { filter, order }: Choice): void {
  const text = form.querySelector<HTMLInputElement>('input[name=q]');
  if (text !== null) text.value = filter.text;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=status]'))
    box.checked = filter.statuses.includes(box.value);
  const choices = { ...filter, sort: order === undefined ? '' : printOrder(order) };
  for (const name of [...FACETS, 'sort'] as const) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select !== null) chooseOption(select, choices[name]);
  }
}

export function showCounts(form: HTMLFormElement, { counts }: FilteredRecords): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=status]')) {
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(counts.status.get(box.value) ?? 0);
  }
  for (const facet of FACETS) {
    for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name=${facet}] > option[data-label]`)) {
      const count = counts[facet].get(option.value) ?? 0;
      option.textContent = `${option.dataset.label} (${count})`;
      option.hidden = count === 0 && !option.selected;
    }
  }
}
