// Shows what was typed as a sample to copy, in the language that was chosen; made only while the panel is open.
import type { CheckInput } from '../check/report.ts';
import { printSample, SAMPLE_NAMES } from '../print-samples.ts';
import type { SampledOperation } from '../samples/call.ts';

export interface SamplesPanel {
  refresh(): void;
}

export function createSamples(
  root: HTMLElement,
  read: () => { readonly operation: SampledOperation; readonly input: CheckInput } | undefined,
): SamplesPanel {
  const panel = root.querySelector<HTMLDetailsElement>('[data-samples]');
  const code = panel?.querySelector('code');
  const said = panel?.querySelector<HTMLElement>('[data-copied]');
  const copy = panel?.querySelector<HTMLButtonElement>('[data-copy]');
  const choices = [...(panel?.querySelectorAll<HTMLInputElement>('input[name="sample"]') ?? [])];
  const refresh = () => {
    if (panel?.open !== true || !code || !said || !copy) return;
    const name = SAMPLE_NAMES.find((candidate) => choices.some(({ value, checked }) => checked && value === candidate));
    const state = read();
    if (name === undefined || state === undefined) return;
    const sample = printSample(name, state.operation, state.input);
    code.textContent = sample.kind === 'sample' ? sample.text : sample.why;
    copy.disabled = sample.kind === 'none';
    said.textContent = '';
  };
  panel?.addEventListener('toggle', refresh);
  for (const choice of choices) choice.addEventListener('change', refresh);
  copy?.addEventListener('click', async () => {
    const text = code?.textContent ?? '';
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (said) said.textContent = copied ? 'Copied' : 'Copying is not allowed here; select the text instead.';
  });
  return { refresh };
}
