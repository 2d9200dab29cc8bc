import { SHIPPED_STYLES } from './houses/index.js';
import type { HouseStyle } from './style.js';

/** House styles by their keys. */
export interface StyleRegistry {
  find(key: string): HouseStyle | undefined;
  /** The shipped styles, the plain ones first, then {@link added}. */
  list(): readonly HouseStyle[];
  /** The operator's styles: plain data, from which a thread makes the same registry again. */
  readonly added: readonly HouseStyle[];
}

/**
 * Makes a registry of the shipped styles and those of an operator.
 * @throws RangeError when two styles have the same key
 */
export function createStyleRegistry(added: readonly HouseStyle[] = []): StyleRegistry {
  const styles = [...SHIPPED_STYLES, ...added];
  const byKey = new Map(styles.map((style) => [style.key, style]));
  if (byKey.size < styles.length) throw new RangeError('two house styles have the same key');
  return { find: (key) => byKey.get(key), list: () => styles, added };
}

/** The shipped styles alone. It never changes; a service with styles of its own makes a registry of its own. */
export const SHIPPED_STYLE_REGISTRY: StyleRegistry = createStyleRegistry();

/**
 * The style to use beside a figure in another script than the style's own: its twin for the script in the newsroom's
 * region, else its twin for the script, else the style itself.
 */
export function resolveStyleForScript(
  style: HouseStyle,
  script: HouseStyle['script'],
  region?: string,
  styles: Pick<StyleRegistry, 'find'> = SHIPPED_STYLE_REGISTRY,
): HouseStyle {
  const inRegion = region === undefined ? undefined : style.twins?.[`${script}-${region}`];
  const key = inRegion ?? (script === style.script ? undefined : style.twins?.[script]);
  return (key === undefined ? undefined : styles.find(key)) ?? style;
}
