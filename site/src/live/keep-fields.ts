// In the browser, on the live server only: what was typed survives the reload that an edit of the register brings.

const KEY = 'live-fields';
const FIELDS = 'main :is(input[type=text], input[type=search], textarea, select)';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface KeptFields {
  /** Of this page alone. */
  readonly address: string;
  readonly values: readonly (readonly [name: string, value: string])[];
}

/** By what they are called, and their count where several are called the same. */
function listFields(): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const field of document.querySelectorAll<Field>(FIELDS)) {
    const name = `${field.tagName} ${field.id} ${field.name}`;
    let count = 1;
    while (fields.has(`${name} ${count}`)) count += 1;
    fields.set(`${name} ${count}`, field);
  }
  return fields;
}

function keepFields(): void {
  const values = [...listFields()].map(([name, { value }]) => [name, value] as const);
  const kept: KeptFields = { address: location.pathname, values };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function restoreFields(): void {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  // Only keepFields writes it.
  const kept = text === null ? undefined : (JSON.parse(text) as KeptFields);
  if (kept?.address !== location.pathname) return;
  const fields = listFields();
  for (const [name, value] of kept.values) {
    const field = fields.get(name);
    if (field === undefined || field.value === value) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export function keepFieldsOverReloads(): void {
  let restored = false;
  const restore = () => {
    restored = true;
    restoreFields();
  };
  // One edit may reload twice; what was kept the first time stays until it is back in its fields.
  import.meta.hot?.on('vite:beforeFullReload', () => {
    if (restored) keepFields();
  });
  // After the scripts of the page, which give their fields what they begin with.
  if (document.readyState === 'complete') restore();
  else addEventListener('load', restore, { once: true });
}
