/** Styles of the embedded element, inside its shadow root: isolated from the page in both directions. */
export const STYLE = `
:host { display: block; color-scheme: light dark; font: 14px/1.45 "Helvetica Neue", Helvetica, Arial, "PingFang SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: tabular-nums; color: light-dark(#1a1c1f, #e4e6e8); background: light-dark(#fdfdfc, #17191c);
  border: 1px solid light-dark(#82898f, #6f777f); border-radius: 2px; max-width: 30rem; }
:host([floating]) { position: fixed; z-index: 2147483647; right: 1rem; bottom: 1rem; width: min(26rem, calc(100vw - 2rem));
  max-height: 70vh; overflow-y: auto; box-shadow: 0 4px 18px rgb(0 0 0 / 25%); }
header { display: flex; gap: .5rem; align-items: center; padding: .35rem .75rem; border-bottom: 1px solid light-dark(#d5d9dc, #30353a); }
header b { margin-right: auto; font: 700 16px Georgia, serif; }
button { font: inherit; color: inherit; min-height: 1.75rem; padding: .1rem .6rem; background: none; border: 1px solid light-dark(#82898f, #6f777f); border-radius: 2px; cursor: pointer; }
button.do { color: light-dark(#1b539f, #8fb8f2); border-color: currentColor; font-weight: 600; }
:focus-visible { outline: 2px solid light-dark(#1b539f, #8fb8f2); outline-offset: 1px; }
p, li { margin: 0; padding: .4rem .75rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { border-top: 1px solid light-dark(#d5d9dc, #30353a); border-left: 3px solid transparent; }
li > button { margin-top: .35rem; }
li.wrong { border-left-color: light-dark(#ad2418, #f48c80); }
li.look { border-left-color: light-dark(#7d5200, #e2b65f); }
ins { text-decoration: none; color: light-dark(#1b539f, #8fb8f2); }
.row { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; justify-content: space-between; }
.rate { color: light-dark(#555b63, #a0a7b0); font-size: 12.5px; }
`;
