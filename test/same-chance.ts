// Properties meet the same random cases in every run, so that nobody's change fails by a case that their change has nothing to do with. `TEST_SEED=7 npm run test:unit` draws others.
import fc from 'fast-check';

const { TEST_SEED = '20260329' } = process.env;

fc.configureGlobal({ seed: Number(TEST_SEED) });
