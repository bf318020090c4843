// The good register of an invented parcel service that ships with the tool: samples of findings are made from it.
import { readFileSync } from 'node:fs';

export const SAMPLE_FILE = 'register/parcel.md';

export function readSampleRegister(): string {
  return readFileSync(new URL('../findings/samples/parcel-register.md', import.meta.url), 'utf8');
}
