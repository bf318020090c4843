// What is chosen and filled in beside the text, for the operation that was chosen.

import type { PayloadKind } from '../../../../runtime/check/payload.ts';
import { renderCode } from '../../html/break-code.ts';
import { type Html, html } from '../../html/html.ts';
import { renderProse } from '../../html/prose.ts';
import type { ExampleChoice } from '../example-choices.ts';
import type { OperationData, PlaygroundInput } from '../operation-data.ts';
import type { LinkedRow } from './render-report.ts';

const KIND_LABELS: Readonly<Record<PayloadKind, string>> = {
  request: 'what is sent',
  response: 'its answer',
  callback: 'the callback',
  error: 'the body of a refusal',
};

export function renderKinds(kinds: readonly PayloadKind[]): Html {
  return html`${kinds.map((kind) => html`<option value="${kind}">${KIND_LABELS[kind]}</option>`)}`;
}

/** `named` is the model that the text names. */
export function renderModels({ model }: OperationData, named?: string): Html {
  return html`<option value="">not named</option>${model?.values.map(
    (value) => html`<option${value === named && html` selected`}>${value}</option>`,
  )}`;
}

export function renderExamples(examples: readonly ExampleChoice[]): Html {
  const groups = Map.groupBy(examples, ({ group }) => group);
  return html`<option value="">choose…</option>${[...groups].map(
    ([group, choices]) =>
      html`<optgroup label="${group}">${choices.map(({ id, label }) => html`<option value="${id}">${label}</option>`)}</optgroup>`,
  )}`;
}

export function renderFields({ fields }: OperationData): Html {
  return html`<option value="">Add a field…</option>${fields.map(
    ({ name, type, status, value }) =>
      value !== undefined && html`<option value="${name}">${name} (${type}, ${status})</option>`,
  )}`;
}

/** `linkAddress` makes the link of a row of its address. */
export function renderInputs(
  inputs: readonly PlaygroundInput[],
  linkAddress: (address: string) => LinkedRow | undefined,
): Html {
  return html`${inputs.map((input) => {
    const { name, label, type, notes, values, row } = input;
    const id = `pg-${name.replaceAll('.', '-')}`;
    const link = linkAddress(row);
    return html`<div class="pg-input"><label for="${id}">${label}</label><input id="${id}" name="${name}" autocomplete="off" spellcheck="false" aria-describedby="${id}-notes"${
      values.length > 0 && html` list="${id}-values"`
    }>${
      values.length > 0 &&
      html`<datalist id="${id}-values">${values.map((value) => html`<option>${value}</option>`)}</datalist>`
    }<p id="${id}-notes">${type}${notes !== '' && html`; ${renderProse(notes)}`}${
      link !== undefined && html` <a href="${link.href}">${renderCode(link.address)}</a>`
    }</p></div>`;
  })}`;
}
