import { HOUSES } from './houses/index.js';
import type { HouseStyle } from './style.js';

/** House styles by their keys. */
export interface StyleRegistry {
  find(key: string): HouseStyle | undefined;
  /** Those that ship, the plain ones first, then those that were added. */
  list(): readonly HouseStyle[];
}

/**
 * The styles that ship and those of an operator.
 * @throws RangeError when two have one key
 */
export function createStyleRegistry(added: readonly HouseStyle[] = []): StyleRegistry {
  const styles = [...HOUSES, ...added];
  const byKey = new Map(styles.map((style) => [style.key, style]));
  if (byKey.size < styles.length) throw new RangeError('two house styles have one key');
  return { find: (key) => byKey.get(key), list: () => styles };
}

/** The styles that ship. */
export const SHIPPED_STYLES = createStyleRegistry();

/** The style that ships under a key. */
export function findStyle(key: string): HouseStyle | undefined {
  return SHIPPED_STYLES.find(key);
}

/** Every style that ships with its evidence, the plain ones first. */
export function listStyles(): readonly HouseStyle[] {
  return SHIPPED_STYLES.list();
}

/**
 * The style that stands in beside a figure: that of the figure's script in the newsroom's region, or of the script; the
 * style itself where it names none.
 */
export function styleBeside(
  style: HouseStyle,
  script: HouseStyle['script'],
  region?: string,
  styles = SHIPPED_STYLES,
): HouseStyle {
  const inRegion = region === undefined ? undefined : style.twins?.[`${script}-${region}`];
  const key = inRegion ?? (script === style.script ? undefined : style.twins?.[script]);
  return (key === undefined ? undefined : styles.find(key)) ?? style;
}
