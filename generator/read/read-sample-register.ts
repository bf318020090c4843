// The good register of an invented parcel service that ships with the tool: samples of findings are made from it.
import { readFileSync } from 'node:fs';

export const SAMPLE_FILE = 'register/parcel.md';

/** Where it stands below the folder that the tool's modules are in. */
export const SAMPLE_PLACE = 'findings/samples/parcel-register.md';

export function readSampleRegister(): string {
  return readFileSync(new URL(`../${SAMPLE_PLACE}`, import.meta.url), 'utf8');
}
