// Takes secrets out of what is about to be written, by their content: a key has no business in a record, whatever field it came in.
import { hideForms, hideTokens, listSecretForms } from '../../generated/kernel/hide-secrets.ts';
import { isRecord } from '../../generated/kernel/view.ts';

export type Redact = <Value>(value: Value) => Value;

export function createRedact(secrets: readonly string[]): Redact {
  const forms = listSecretForms(secrets);
  const hide = (text: string): string => hideForms(hideTokens(text), forms);
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [hide(key), visit(child)]));
  };
  // The shape stays: texts become texts.
  return <Value>(value: Value): Value => visit(value) as Value;
}
