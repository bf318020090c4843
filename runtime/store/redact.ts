// Takes secrets out of what is about to be written, by their content: a key has no business in a record, whatever field it came in.
import {
  hideForms,
  hideTokens,
  hideTokensOutsideAddresses,
  listSecretForms,
} from '../../generated/kernel/hide-secrets.ts';
import { isRecord } from '../../generated/kernel/view.ts';

/** Tokens in addresses are left where the address has to open something later; what is known to be a secret never is. */
export type Redact = <Value>(value: Value, addresses?: 'kept') => Value;

export function createRedact(secrets: readonly string[]): Redact {
  const forms = listSecretForms(secrets);
  return <Value>(value: Value, addresses?: 'kept'): Value => {
    const hideUnknown = addresses === 'kept' ? hideTokensOutsideAddresses : hideTokens;
    // The shape stays: texts become texts.
    return visitTexts(value, (text) => hideForms(hideUnknown(text), forms)) as Value;
  };
}

function visitTexts(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((child) => visitTexts(child, hide));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [hide(key), visitTexts(child, hide)]));
}
