import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { setOperatorStyles } from '../../core/styles/registry.js';
import type { HouseStyle } from '../../core/styles/style.js';

const KEY = 'crossrate.operatorStyles';

/** Takes an operator's styles in, here and in every thread that is made from now on. */
export function shareStyles(styles: readonly HouseStyle[]): void {
  setOperatorStyles(styles);
  setEnvironmentData(KEY, [...styles]);
}

/** Takes in what {@link shareStyles} was given, in a thread. */
export function openStyles(): void {
  setOperatorStyles((getEnvironmentData(KEY) ?? []) as unknown as readonly HouseStyle[]);
}
