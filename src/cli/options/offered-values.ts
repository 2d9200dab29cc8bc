import type { Argument, Option } from 'commander';

/**
 * Values that are many, or that only the process knows. A shell offers them; what is sent is judged by the command, since
 * some take more than these (a style of a file, a mark of a currency).
 */
export type OfferedValues = 'currency' | 'source' | 'style';

const OFFERED = new WeakMap<Option | Argument, OfferedValues>();

/** Says which values a shell offers for an option or an argument. */
export function offering<T extends Option | Argument>(values: OfferedValues, taker: T): T {
  OFFERED.set(taker, values);
  return taker;
}

/** What a shell offers; undefined when nothing is known. */
export function offeredValuesOf(taker: Option | Argument): OfferedValues | undefined {
  return OFFERED.get(taker);
}
