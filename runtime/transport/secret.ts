// Keeps credentials out of everything that is printed: a box that shows stars, and the search for a secret in a text in the forms it may come back in.
import { inspect } from 'node:util';
import { hideForms, hideTokensOutsideAddresses, listSecretForms } from '../../generated/kernel/hide-secrets.ts';

const STARS = '***';

/** A credential that no print, JSON, inspection or concatenation shows. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The text itself; ask for it only where it is used. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return STARS;
  }

  toJSON(): string {
    return STARS;
  }

  [Symbol.toPrimitive](): string {
    return STARS;
  }

  [inspect.custom](): string {
    return STARS;
  }
}

/** The text without the secrets, and without tokens, also those of earlier requests; addresses are left whole but for the secrets. */
export function redact(text: string, secrets: readonly Secret[]): string {
  const forms = listSecretForms(secrets.map((secret) => secret.reveal()));
  // Tokens first: a key that is taken out of the middle of one would leave its signature.
  return hideForms(hideTokensOutsideAddresses(text), forms);
}
