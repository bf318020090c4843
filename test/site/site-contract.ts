// The contracts that pages of the site are made of in tests: the invented vendor, whose every row is known, and the real one.
import { type Contract, indexContract } from '../../site/src/model/contract.ts';
import { createRoutes } from '../../site/src/routes/routes.ts';
import { readContract, type Vendor } from '../vendors/contracts.ts';

export function readSiteContract(vendor: Vendor): Contract {
  return indexContract(readContract(vendor), vendor);
}

export const ROUTES = createRoutes('/base/');

export function addressesOf(rows: readonly { readonly address: string }[]): string[] {
  return rows.map(({ address }) => address);
}
