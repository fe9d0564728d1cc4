import { configureGlobal, readConfigureGlobal } from "fast-check";

/**
 * The seed of every property test: one number, so that a run says the same twice and a failure is found again.
 * `PROPERTY_SEED=$RANDOM` draws other cases; a failing run names its seed.
 */
const usualSeed = 20_260_601;
const seed = Number(process.env.PROPERTY_SEED ?? usualSeed);
if (!Number.isInteger(seed)) {
  throw new Error(`PROPERTY_SEED is "${process.env.PROPERTY_SEED ?? ""}", expected a whole number`);
}
configureGlobal({ ...readConfigureGlobal(), seed });
