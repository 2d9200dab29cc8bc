import { HOUSES } from './houses/index.js';
import type { HouseStyle } from './style.js';

const byKey = new Map(HOUSES.map((style) => [style.key, style]));

/** The style that ships under a key. */
export function findStyle(key: string): HouseStyle | undefined {
  return byKey.get(key);
}

/** Every style that ships with its evidence, the plain ones first. */
export function listStyles(): readonly HouseStyle[] {
  return HOUSES;
}

/**
 * The style that stands in beside a figure: that of the figure's script in the newsroom's region, or of the script; the
 * style itself where it names none.
 */
export function styleBeside(style: HouseStyle, script: HouseStyle['script'], region?: string): HouseStyle {
  const inRegion = region === undefined ? undefined : style.twins?.[`${script}-${region}`];
  const key = inRegion ?? (script === style.script ? undefined : style.twins?.[script]);
  return (key === undefined ? undefined : findStyle(key)) ?? style;
}
