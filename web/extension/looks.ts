/**
 * How the parts look, set on each element by script: the rules of a page for its styles hold for the sheets of others, not
 * for these.
 */
export const LOOKS = {
  layer: 'all: initial; position: fixed; inset: 0; z-index: 2147483646; pointer-events: none; color-scheme: light dark',
  line: 'position: fixed; box-sizing: border-box; height: 2px',
  wrong: 'background: #d93025',
  look: 'background: #b26a00',
  edit: 'background: #1b6fd6',
  plain: 'background: #8a9299',
  box: 'position: fixed; z-index: 1; pointer-events: auto; box-sizing: border-box; width: min(24rem, calc(100vw - 1rem)); max-height: 60vh; overflow: auto; padding: .6rem .8rem; font: 14px/1.45 "Helvetica Neue", Helvetica, Arial, "PingFang SC", "Microsoft YaHei", sans-serif; font-variant-numeric: tabular-nums; color: light-dark(#1a1c1f, #e4e6e8); background: light-dark(#fdfdfc, #17191c); border: 1px solid light-dark(#6f767d, #7d858d); border-radius: 3px; box-shadow: 0 4px 18px rgb(0 0 0 / 25%)',
  bar: 'right: 1rem; bottom: 1rem; width: auto; max-width: min(26rem, calc(100vw - 2rem)); display: flex; flex-wrap: wrap; gap: .4rem; align-items: center',
  button:
    'font: 600 14px/1.3 inherit; font-family: inherit; min-height: 1.75rem; padding: .15rem .6rem; color: light-dark(#1b539f, #8fb8f2); background: none; border: 1px solid currentColor; border-radius: 2px; cursor: pointer; text-align: left',
  row: 'margin: .4rem 0 0',
  value: 'margin: 0; font-size: 16px; font-weight: 600; overflow-wrap: anywhere',
  soft: 'margin: 0; color: light-dark(#555b63, #a0a7b0); font-size: 12.5px',
} as const;
export type Look = keyof typeof LOOKS;

/** Puts looks on an element. */
export function dress<Element extends HTMLElement>(element: Element, ...looks: readonly Look[]): Element {
  element.style.cssText = looks.map((look) => LOOKS[look]).join('; ');
  return element;
}
