import { configureGlobal } from 'fast-check';

/**
 * Property tests draw the same examples on every run, so that a red check always has its cause in the change. To look for new
 * counterexamples, run the tests with another seed: `PROPERTY_SEED=$RANDOM npx vitest run`.
 */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_701) });
