/** A tab, as the browser names it. */
export interface Tab {
  readonly id?: number;
}

interface Heard<Listener> {
  addListener(listener: Listener): void;
}

type Respond = (answer: unknown) => void;

/** As much of the browsers' interface for extensions as is used. */
interface Browser {
  readonly action: { readonly onClicked: Heard<(tab: Tab) => void> };
  readonly contextMenus: {
    create(item: { readonly id: string; readonly title: string; readonly contexts: readonly string[] }): void;
    readonly onClicked: Heard<(info: object, tab?: Tab) => void>;
  };
  readonly i18n: { getMessage(name: string): string; getUILanguage(): string };
  readonly permissions: {
    contains(asked: { readonly origins: readonly string[] }): Promise<boolean>;
    request(asked: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly runtime: {
    readonly onInstalled: Heard<() => void>;
    readonly onMessage: Heard<(message: unknown, sender: object, respond: Respond) => boolean>;
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
