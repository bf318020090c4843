// Shows the samples of a code on the register that ships with the tool.
import type { Code } from '../findings/catalogue.ts';
import { samplesOf } from '../findings/samples/all-samples.ts';
import { SAMPLE_DAY } from '../findings/samples/suppressions.ts';
import { readSampleRegister, SAMPLE_FILE } from '../read/read-sample-register.ts';
import { checkPages } from '../run-contract.ts';
import { type ShownSample, showSample } from './show-sample.ts';

export function showSamples(code: Code): ShownSample[] {
  const register = readSampleRegister();
  return samplesOf(code).map((sample) =>
    showSample(sample, register, (page) => checkPages([page], SAMPLE_DAY), SAMPLE_FILE),
  );
}

/** The plainest sample of a code. */
export function showFirstSample(code: Code): ShownSample {
  const [first] = samplesOf(code);
  return showSample(first, readSampleRegister(), (page) => checkPages([page], SAMPLE_DAY), SAMPLE_FILE);
}
