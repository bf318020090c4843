// Chooses a value in a select, also one that it does not offer: an address may ask for what nothing has, and the select must say so rather than "any".

export function chooseOption(select: HTMLSelectElement, value: string, label = value): void {
  select.querySelector('option[data-unknown]')?.remove();
  if (![...select.options].some((option) => option.value === value)) {
    const unknown = new Option(label, value);
    unknown.dataset.unknown = '';
    unknown.dataset.label = label;
    select.add(unknown);
  }
  select.value = value;
}
