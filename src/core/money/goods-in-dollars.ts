/** What the goods are counted in whose prices the world quotes in US dollars: oil, metals, grain, gas. */
export const UNITS_OF_GOODS_IN_DOLLARS: ReadonlySet<string> = new Set(['barrel', 'ounce', 'bushel', 'mmBtu', 'gallon']);
