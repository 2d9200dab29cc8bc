import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { serveLanguageClient } from '../../../src/lsp/serve.js';
import type { LspContext } from '../../../src/lsp/context.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';

export function createLspContext(): LspContext {
  const sources = createSources();
  return {
    rates: { current: createRateTable(sources, GOLDEN_QUOTES) },
    ...{ sources, styles: SHIPPED_STYLE_REGISTRY, maxText: 10_000, version: '1.2.3' },
    clock: () => new Date('2025-02-24T12:00:00Z'),
  };
}

export interface ClientOptions {
  readonly rootUri?: string;
  /** The section of the client's settings; the server asks for it. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
}

/** A client of the Language Server Protocol: the other end of Microsoft's implementation. */
export class LanguageClient {
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly waiting = new Set<() => void>();
  private readonly texts = new Map<string, TextDocument>();
  settings: unknown;
  readonly registered: string[] = [];

  private constructor(private readonly connection: ProtocolConnection) {}

  /** A client over two streams, initialized. */
  static async connect(
    input: NodeJS.ReadableStream,
    output: NodeJS.WritableStream,
    { rootUri, settings, initializationOptions }: ClientOptions = {},
  ): Promise<{ client: LanguageClient; initialized: InitializeResult }> {
    const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    const client = new LanguageClient(connection);
    client.settings = settings;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.published.set(params.uri, params);
      for (const wake of client.waiting) wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => client.settings ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      client.registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      client.apply(edit);
      return { applied: true };
    });
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: rootUri ?? null,
      ...(rootUri === undefined ? {} : { workspaceFolders: [{ uri: rootUri, name: 'root' }] }),
      capabilities: {
        workspace: {
          configuration: initializationOptions === undefined,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return { client, initialized };
  }

  /** A client of a server in this process. */
  static async start(
    options: ClientOptions = {},
    context = createLspContext(),
  ): Promise<{ client: LanguageClient; initialized: InitializeResult; ended: Promise<number>; hangUp: () => void }> {
    const [there, back] = [new PassThrough(), new PassThrough()];
    const ended = serveLanguageClient(context, { input: there, output: back });
    return { ...(await LanguageClient.connect(back, there, options)), ended, hangUp: () => there.end() };
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the first place of some words, by an incremental change. */
  async replace(uri: string, words: string, replacement: string): Promise<void> {
    const before = this.textOf(uri);
    const start = before.getText().indexOf(words);
    const range = { start: before.positionAt(start), end: before.positionAt(start + words.length) };
    const contentChanges = [{ range, text: replacement }];
    const version = before.version + 1;
    this.texts.set(uri, TextDocument.update(before, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics published for the newest version, once they satisfy a condition; by default the first. */
  async diagnostics(
    uri: string,
    isAwaited: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const known = this.published.get(uri);
      const isNewest = known?.version === undefined || known.version === this.texts.get(uri)?.version;
      if (known && isNewest && isAwaited(known.diagnostics)) return known.diagnostics;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
  }

  codeActions(uri: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  hover(uri: string, words: string): Promise<Hover | null> {
    const { start } = this.rangeOf(uri, words);
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: start });
  }

  codeLenses(uri: string): Promise<readonly CodeLens[]> {
    return this.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  }

  execute(command: string, args: readonly unknown[]): Promise<unknown> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { crossrate: settings } });
  }

  async notifyChangedFile(uri: string): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.textOf(uri);
    const start = document.getText().indexOf(words);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** The text as it is in the editor; what the server asked for is applied. */
  text(uri: string): string {
    return this.textOf(uri).getText();
  }

  apply(edit: WorkspaceEdit | undefined): void {
    for (const [uri, edits] of Object.entries(edit?.changes ?? {}))
      this.texts.set(uri, TextDocument.create(uri, '', 1, TextDocument.applyEdits(this.textOf(uri), edits)));
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
  }

  end(): void {
    this.connection.dispose();
  }

  private textOf(uri: string): TextDocument {
    const known = this.texts.get(uri);
    if (!known) throw new Error(`${uri} is not open`);
    return known;
  }
}
