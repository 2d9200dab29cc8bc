/** A tab, as the browser names it. */
export interface Tab {
  readonly id?: number;
}

/** An event of the browser, which listeners are added to. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
}

type Respond = (answer: unknown) => void;

/** As much of the browsers' interface for extensions as is used. */
interface Browser {
  readonly action: { readonly onClicked: BrowserEvent<(tab: Tab) => void> };
  readonly contextMenus: {
    create(item: { readonly id: string; readonly title: string; readonly contexts: readonly string[] }): void;
    readonly onClicked: BrowserEvent<(info: object, tab?: Tab) => void>;
  };
  readonly i18n: { getMessage(name: string): string; getUILanguage(): string };
  readonly permissions: {
    contains(asked: { readonly origins: readonly string[] }): Promise<boolean>;
    request(asked: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly runtime: {
    readonly onInstalled: BrowserEvent<() => void>;
    readonly onMessage: BrowserEvent<(message: unknown, sender: object, respond: Respond) => boolean>;
    openOptionsPage(): Promise<void>;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number };
      readonly files: readonly string[];
    }): Promise<unknown>;
  };
  readonly storage: {
    readonly local: {
      get(name: string): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
    };
  };
}

declare const chrome: Browser;

/** Firefox has it under the same name, with promises. */
export const browser = chrome;
