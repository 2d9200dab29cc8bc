import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { setOperatorStyles } from '../../core/styles/registry.js';
import type { HouseStyle } from '../../core/styles/style.js';

const ENVIRONMENT_KEY = 'crossrate.operatorStyles';

/** Takes an operator's styles in, here and in every thread that is made from now on. */
export function shareOperatorStyles(styles: readonly HouseStyle[]): void {
  setOperatorStyles(styles);
  setEnvironmentData(ENVIRONMENT_KEY, [...styles]);
}

/** Takes in what {@link shareOperatorStyles} was given, in a thread. */
export function loadSharedStyles(): void {
  setOperatorStyles((getEnvironmentData(ENVIRONMENT_KEY) ?? []) as unknown as readonly HouseStyle[]);
}
