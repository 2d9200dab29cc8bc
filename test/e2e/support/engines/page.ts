/** A page in a browser of some engine: as much as the scenarios that all engines share need of one. */
export interface EnginePage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON carries it; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks on the middle of the first element that is selected. */
  click(selector: string): Promise<void>;
  /** Presses the keys of a text one after another. */
  type(text: string): Promise<void>;
  /** Presses keys together: characters, or names such as `Control` and `F8`. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Where the middle of an element is in the window, once it is in view. */
export function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  })()`;
}
