// The contract models of both registers, compiled here and now: what every artifact must work for.
import { compileContract } from '../../generator/compile-contract.ts';
import type { ContractModel } from '../../generator/kernel/contract-model.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { REPOSITORY } from './project.ts';

/** `parcel` is the invented vendor, `real` the register of this repository. */
export type Vendor = 'parcel' | 'real';

const ROOTS: Readonly<Record<Vendor, string>> = { parcel: `${REPOSITORY}test/vendors/parcel`, real: REPOSITORY };

export function readContract(vendor: Vendor): ContractModel {
  const { model, findings } = compileContract(readPages(ROOTS[vendor], 'register'));
  if (findings.length > 0) throw new Error(`the ${vendor} register has ${findings.length} findings`);
  return model;
}
