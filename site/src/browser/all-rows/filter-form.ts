// The form above the table of all rows: what is chosen in it, and how many rows each choice would leave.
import { FACETS, type FilteredRecords, type RecordFilter } from '../../all-rows/record-filter.ts';
import { printOrder, type RecordOrder, readOrder } from '../../all-rows/sort-records.ts';

export interface Choice {
  readonly filter: RecordFilter;
  readonly order: RecordOrder | undefined;
}

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
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.type === 'checkbox') {
      element.checked = filter.statuses.includes(element.value);
    } else if (element instanceof HTMLInputElement) {
      element.value = filter.text;
    } else if (element instanceof HTMLSelectElement) {
      if (element.name === 'sort') element.value = order === undefined ? '' : printOrder(order);
      else
        fillSelect(
          element,
          FACETS.includes(element.name as never) ? filter[element.name as (typeof FACETS)[number]] : '',
        );
    }
  }
}

/** An address may ask for a value that no row has; the select must say so rather than "any". */
function fillSelect(select: HTMLSelectElement, value: string): void {
  select.querySelector('option[data-unknown]')?.remove();
  if (![...select.options].some((option) => option.value === value)) {
    const unknown = new Option(value, value);
    unknown.dataset.unknown = '';
    unknown.dataset.label = value;
    select.add(unknown);
  }
  select.value = value;
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
