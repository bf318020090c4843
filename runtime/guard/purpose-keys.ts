// What a create is counted under: its purpose, its very body, and its external id. Two names for one body are one purpose, as two bodies under one name are.
import { hashText } from '../store/seal.ts';

export interface CountedKey {
  readonly what: 'purpose' | 'body' | 'external-id';
  /** Name of the folder below purposes/: no text of a caller becomes a path. */
  readonly key: string;
  /** Creates under this key that the approval knew of. */
  readonly before: number;
  /** How many more it allows. */
  readonly most: number;
}

export interface KeyFacts {
  readonly purpose: string;
  readonly operation: string;
  readonly path: string;
  readonly contentSha256: string;
  /** Null where the operation takes none, or where it is made from the id of the job and so new by itself. */
  readonly givenExternalId: string | null;
  readonly account: string;
}

export interface KeyGrant {
  readonly creates: number;
  readonly exactBody: boolean;
  readonly again?: { readonly purposeCreates: number; readonly bodyCreates: number } | undefined;
}

export function listKeys(facts: KeyFacts, { creates, exactBody, again }: KeyGrant): CountedKey[] {
  const keys: CountedKey[] = [
    { what: 'purpose', key: hashPurpose(facts.purpose), before: again?.purposeCreates ?? 0, most: creates },
    { what: 'body', key: hashBody(facts), before: again?.bodyCreates ?? 0, most: exactBody ? creates : 1 },
  ];
  if (facts.givenExternalId === null) return keys;
  // Unique within an account, for ever.
  const key = hashText(`external-id\n${facts.account}\n${facts.givenExternalId}`);
  return [...keys, { what: 'external-id', key, before: 0, most: 1 }];
}

export function hashPurpose(purpose: string): string {
  return hashText(`purpose\n${purpose}`);
}

export function hashBody({ operation, path, contentSha256 }: Pick<KeyFacts, 'operation' | 'path' | 'contentSha256'>) {
  return hashText(`body\n${operation}\n${path}\n${contentSha256}`);
}
