import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { resolveSettings, type TextSettings } from '../api/workspace/resolve-settings.js';

/** The section of an editor's settings. */
const SECTION = 'crossrate';

/** Keys of the section that are for the plug-in, not for the server. */
const CLIENT_KEYS: ReadonlySet<string> = new Set(['program', 'trace']);

/** The folders that a client has open, and what it and they set. */
export class Workspace {
  private roots: readonly string[] = [];
  private pushed: unknown;
  private canPull = false;
  private readonly pulled = new Map<string, Promise<unknown>>();

  constructor(private readonly connection: Connection) {}

  initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): void {
    this.roots = (workspaceFolders ?? []).flatMap(({ uri }) => toPath(uri) ?? []);
    this.canPull = capabilities.workspace?.configuration === true;
    this.pushed = initializationOptions;
  }

  /** The client's settings have changed; some clients send them. */
  receive(settings: unknown): void {
    this.pulled.clear();
    const section = pickSection(settings);
    if (section !== undefined) this.pushed = section;
  }

  /** The folder with the settings of a text: the innermost that the client has open, or the one that the text is in. */
  rootOf(path: string): string {
    const around = this.roots.filter((root) => path.startsWith(root.endsWith(sep) ? root : root + sep));
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  }

  /**
   * What is set for a text: by the client, and before it by the settings file.
   * @throws DomainError for settings that cannot be understood
   */
  async settingsOf(uri: string): Promise<TextSettings> {
    const path = toPath(uri);
    const root = path === undefined ? undefined : this.rootOf(path);
    return resolveSettings(path, root, dropUnset(await this.clientSettings(uri)));
  }

  private async clientSettings(uri: string): Promise<unknown> {
    if (!this.canPull) return this.pushed;
    let asked = this.pulled.get(uri);
    if (!asked) {
      asked = this.connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      this.pulled.set(uri, asked);
    }
    return (await asked) ?? this.pushed;
  }
}

/** The path of a file; undefined for what is in no file yet. */
export function toPath(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}

function pickSection(settings: unknown): unknown {
  return isRecord(settings) ? settings[SECTION] : undefined;
}

/** Editors send null, or nothing, for a setting without a value. */
function dropUnset(settings: unknown): Readonly<Record<string, unknown>> {
  const entries = isRecord(settings) ? Object.entries(settings) : [];
  return Object.fromEntries(entries.filter(([key, value]) => value !== null && !CLIENT_KEYS.has(key)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
