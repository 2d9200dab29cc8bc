import { SHIPPED_STYLES } from './houses/index.js';
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
  const styles = [...SHIPPED_STYLES, ...added];
  const byKey = new Map(styles.map((style) => [style.key, style]));
  if (byKey.size < styles.length) throw new RangeError('two house styles have one key');
  return { find: (key) => byKey.get(key), list: () => styles };
}

/** The styles of this process. */
let processRegistry = createStyleRegistry();

/**
 * Takes an operator's styles in, in place of those of an earlier call. To be called before anything is answered: keys are
 * looked up in one place for the whole process.
 * @throws RangeError when two styles have one key
 */
export function setOperatorStyles(added: readonly HouseStyle[]): void {
  processRegistry = createStyleRegistry(added);
}

/** The style under a key: one that ships, or the operator's. */
export function findStyle(key: string): HouseStyle | undefined {
  return processRegistry.find(key);
}

/** Every style with its evidence: those that ship, the plain ones first, then the operator's. */
export function listStyles(): readonly HouseStyle[] {
  return processRegistry.list();
}

/**
 * The style that stands in beside a figure: that of the figure's script in the newsroom's region, or of the script; the
 * style itself where it names none.
 */
export function resolveStyleForScript(
  style: HouseStyle,
  script: HouseStyle['script'],
  region?: string,
  styles: StyleRegistry = processRegistry,
): HouseStyle {
  const inRegion = region === undefined ? undefined : style.twins?.[`${script}-${region}`];
  const key = inRegion ?? (script === style.script ? undefined : style.twins?.[script]);
  return (key === undefined ? undefined : styles.find(key)) ?? style;
}
