// The selects, inputs and buttons of a playground; those that a smaller one does not have are left out.
import type { PayloadKind } from '../../../../runtime/check/payload.ts';
import { routes } from '../../routes/here.ts';
import type { CheckInput } from '../check/report.ts';
import type { OperationData } from '../operation-data.ts';
import { renderExamples, renderFields, renderInputs, renderKinds, renderModels } from '../view/render-controls.ts';
import type { LinkedRow } from '../view/render-report.ts';

export interface ControlEvents {
  chooseOperation(id: string): void;
  chooseExample(id: string): void;
  chooseModel(value: string): void;
  addField(name: string): void;
  changeInput(): void;
  format(): void;
  share(): void;
}

export interface Controls {
  enable(): void;
  /** Fills selects and inputs for an operation. */
  show(data: OperationData): void;
  showModel(value: string | undefined): void;
  read(): Omit<CheckInput, 'text'>;
  fill(input: Omit<CheckInput, 'text'>): void;
  fillInput(name: string, value: string): void;
  focusInput(name: string): void;
}

export function createControls(root: HTMLFormElement, events: ControlEvents): Controls {
  const select = (name: string) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const [operation, kind, model, example, field] = ['operation', 'kind', 'model', 'example', 'field'].map(select);
  const inputs = root.querySelector<HTMLElement>('[data-inputs]');
  const group = inputs?.closest('fieldset');
  const listInputs = () => [...(inputs?.querySelectorAll('input') ?? [])];
  let kinds: readonly PayloadKind[] = ['request'];

  const listen = (element: HTMLSelectElement | null | undefined, choose: (value: string) => void) =>
    element?.addEventListener('change', () => choose(element.value));
  listen(operation, (id) => events.chooseOperation(id));
  listen(kind, () => events.changeInput());
  listen(model, (value) => events.chooseModel(value));
  listen(example, (id) => id !== '' && events.chooseExample(id));
  listen(field, (name) => {
    if (name !== '') events.addField(name);
    if (field) field.value = '';
  });
  inputs?.addEventListener('input', () => events.changeInput());
  root.querySelector('[data-format]')?.addEventListener('click', () => events.format());
  root.querySelector('[data-share]')?.addEventListener('click', () => events.share());

  /** The label around a select is hidden with it when there is nothing to choose. */
  const offer = (element: HTMLSelectElement | null | undefined, html: string, isOffered: boolean) => {
    if (!element) return;
    element.innerHTML = html;
    const label = element.closest('label');
    if (label !== null) label.hidden = !isOffered;
  };

  return {
    enable() {
      for (const fieldset of root.querySelectorAll('fieldset')) fieldset.disabled = false;
    },
    show(data) {
      kinds = data.kinds;
      const { sampled, rows } = data;
      if (operation) operation.value = sampled.id;
      offer(kind, renderKinds(data.kinds).html, data.kinds.length > 1);
      offer(model, renderModels(data).html, data.model !== undefined);
      offer(example, renderExamples(data.examples).html, data.examples.length > 0);
      offer(
        field,
        renderFields(data).html,
        data.fields.some(({ value }) => value !== undefined),
      );
      if (inputs) inputs.innerHTML = renderInputs(data.inputs, (address) => linkAddress(rows, address)).html;
      if (group) group.hidden = data.inputs.length === 0;
    },
    showModel(value) {
      if (model)
        model.value = value !== undefined && [...model.options].some((each) => each.value === value) ? value : '';
    },
    read() {
      const values = (part: string) =>
        Object.fromEntries(
          listInputs()
            .filter(({ name }) => name.startsWith(`${part}.`))
            .map(({ name, value }) => [name.slice(part.length + 1), value]),
        );
      const chosen = kinds.find((each) => each === kind?.value) ?? kinds[0] ?? 'request';
      return { kind: chosen, path: values('path'), given: values('given') };
    },
    fill({ kind: next, path, given }) {
      if (kind) kind.value = next;
      for (const input of listInputs()) {
        const [part, name = ''] = input.name.split(/\.(.*)/s);
        const values = part === 'path' ? path : given;
        input.value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
      }
    },
    fillInput(name, value) {
      const input = listInputs().find((candidate) => candidate.name === name);
      if (input) input.value = value;
    },
    focusInput: (name) =>
      listInputs()
        .find((candidate) => candidate.name === name)
        ?.focus(),
  };
}

function linkAddress(rows: OperationData['rows'], address: string): LinkedRow | undefined {
  const file = Object.entries(rows).find(([, lines]) => Object.values(lines).includes(address))?.[0];
  return file === undefined ? undefined : { address, href: routes.row({ address, origin: { file } }) };
}
