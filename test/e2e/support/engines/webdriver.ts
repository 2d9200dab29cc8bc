import { middleOf, type EnginePage } from './page.js';

/** Sends a command of the WebDriver standard, by its name there, and gives its value. */
export type Send = (command: Command, parameters: object) => Promise<unknown>;
export type Command = 'navigate' | 'execute' | 'perform' | 'end';

/** Keys that have a name, by their code points in the standard. */
const KEYS: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowDown: '\uE015',
  F8: '\uE038',
};

/** A page that is driven by commands of WebDriver, whatever carries them. */
export class WebDriverPage implements EnginePage {
  constructor(
    private readonly send: Send,
    private readonly onClose: () => Promise<void>,
  ) {}

  async open(url: string): Promise<void> {
    await this.send('navigate', { url });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await this.send('execute', { script, args: [] })) as {
      readonly value?: T;
      readonly error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<readonly [number, number]>(middleOf(selector));
    const actions = [
      { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async type(text: string): Promise<void> {
    await this.keys([...text].flatMap((value) => [key('keyDown', value), key('keyUp', value)]));
  }

  async press(...keys: readonly string[]): Promise<void> {
    const values = keys.map((each) => KEYS[each] ?? each);
    await this.keys([
      ...values.map((value) => key('keyDown', value)),
      ...values.toReversed().map((value) => key('keyUp', value)),
    ]);
  }

  async close(): Promise<void> {
    await this.send('end', {});
    await this.onClose();
  }

  private async keys(actions: readonly object[]): Promise<void> {
    await this.perform({ type: 'key', id: 'keyboard', actions });
  }

  private async perform(source: object): Promise<void> {
    await this.send('perform', { actions: [source] });
  }
}

function key(type: 'keyDown' | 'keyUp', value: string): object {
  return { type, value };
}
