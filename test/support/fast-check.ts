import fc from 'fast-check';

/**
 * One seed for every property, so that a run says of a change, not of its luck, whether it holds. To go hunting set
 * FAST_CHECK_SEED to another integer.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? '20261125') });
