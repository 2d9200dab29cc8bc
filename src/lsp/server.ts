import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type Connection,
  type ExecuteCommandParams,
  type Hover,
  type InitializeResult,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { todayUtc } from '../api/validation/as-of.js';
import { addDismissal, SETTINGS_FILE } from '../api/workspace/settings-file.js';
import { DomainError } from '../support/domain-error.js';
import { Analysis } from './analysis.js';
import { listCodeActions, toTextEdit } from './code-actions.js';
import { listCodeLenses } from './code-lens.js';
import { COMMANDS, CONVERT_COMMAND, convertArguments, DISMISS_COMMAND, dismissArguments } from './commands.js';
import type { LspContext } from './context.js';
import { toDiagnostic, toFailureDiagnostic } from './diagnostics.js';
import { describeFigureAt } from './hover.js';
import { toMediaType } from './media-type.js';
import { toSpan } from './range.js';
import { findStoryDate } from './story-date.js';
import { toPath, Workspace } from './workspace.js';

/** An analysis of one version of a document, or why there is none. */
interface KnownAnalysis {
  readonly version: number;
  readonly result: Promise<Analysis | DomainError>;
}

/** Answers one client about its open documents. */
export class LanguageServer {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly workspace: Workspace;
  private readonly analyses = new Map<string, KnownAnalysis>();
  private readonly scheduled = new Set<string>();
  private capabilities: ClientCapabilities = {};
  private isEnded = false;

  constructor(
    private readonly connection: Connection,
    private readonly context: LspContext,
  ) {
    this.workspace = new Workspace(connection);
  }

  listen(): void {
    const { connection, documents } = this;
    connection.onInitialize((params) => {
      this.capabilities = params.capabilities;
      this.workspace.initialize(params);
      return this.describe();
    });
    connection.onInitialized(() => {
      this.run(this.watch());
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      this.workspace.receive(settings);
      this.refresh();
    });
    connection.onDidChangeWatchedFiles(() => {
      this.refresh();
    });
    documents.onDidChangeContent(({ document }) => {
      this.schedule(document.uri);
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.analyses.delete(uri);
      return connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onCodeAction((params) => this.answerCodeAction(params));
    connection.onHover((params) => this.answerHover(params));
    connection.onCodeLens(({ textDocument: { uri } }) => this.answerCodeLens(uri));
    connection.onExecuteCommand((params) => this.execute(params));
    documents.listen(connection);
    connection.listen();
  }

  /** The client has disconnected: nothing is left to answer. */
  end(): void {
    this.isEnded = true;
    this.connection.dispose();
  }

  private describe(): InitializeResult {
    return {
      serverInfo: { name: 'Crossrate', version: this.context.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        hoverProvider: true,
        codeLensProvider: {},
        executeCommandProvider: { commands: [...COMMANDS] },
      },
    };
  }

  /** Asks to be notified of changed settings, by the clients that can. */
  private async watch(): Promise<void> {
    const { didChangeConfiguration, didChangeWatchedFiles } = this.capabilities.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration === true)
      await this.connection.client.register(DidChangeConfigurationNotification.type);
    if (didChangeWatchedFiles?.dynamicRegistration === true)
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${SETTINGS_FILE}` }],
      });
  }

  /** Analyses every document again: the settings may have changed. */
  private refresh(): void {
    this.analyses.clear();
    for (const uri of this.documents.keys()) this.schedule(uri);
    if (this.capabilities.workspace?.codeLens?.refreshSupport === true)
      this.run(this.connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** Publishes the findings once the messages that have arrived are read: of quick typing, the last version only. */
  private schedule(uri: string): void {
    if (this.scheduled.has(uri)) return;
    this.scheduled.add(uri);
    setImmediate(() => {
      this.scheduled.delete(uri);
      this.run(this.publish(uri));
    });
  }

  private async publish(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (!document) return;
    const { version } = document;
    const analysis = await this.analyse(document);
    if (this.documents.get(uri)?.version !== version) return;
    const diagnostics =
      analysis instanceof DomainError
        ? [toFailureDiagnostic(analysis)]
        : analysis.findings.map((finding) => toDiagnostic(finding, document, analysis.input.settings.docs));
    await this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  private analyse(document: TextDocument): Promise<Analysis | DomainError> {
    const { uri, version } = document;
    const known = this.analyses.get(uri);
    if (known?.version === version) return known.result;
    const result = this.compute(document).catch((error: unknown) => {
      if (error instanceof DomainError) return error;
      throw error;
    });
    this.analyses.set(uri, { version, result });
    return result;
  }

  private async compute(document: TextDocument): Promise<Analysis> {
    // Read before anything is waited for: the document changes in place.
    const [text, path] = [document.getText(), toPath(document.uri)];
    const { settings, dismiss } = await this.workspace.settingsOf(document.uri);
    const storyDate = findStoryDate(text, { settings: settings.date, path, today: todayUtc(this.context.clock) });
    const mediaType = toMediaType(document.languageId);
    return new Analysis({ text, mediaType, storyDate, settings, dismiss }, this.context);
  }

  /** The document at an address with its analysis, where there is one. */
  private async find(uri: string): Promise<{ document: TextDocument; analysis: Analysis } | undefined> {
    const document = this.documents.get(uri);
    const analysis = document && (await this.analyse(document));
    return document && analysis instanceof Analysis ? { document, analysis } : undefined;
  }

  private async answerCodeAction({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const found = await this.find(textDocument.uri);
    if (!found) return [];
    const actions = listCodeActions(found.analysis, found.document, toSpan(found.document, range));
    const { only } = context;
    return actions.filter(({ kind = '' }) => !only || only.some((each) => `${kind}.`.startsWith(`${each}.`)));
  }

  private async answerHover({ textDocument, position }: TextDocumentPositionParams): Promise<Hover | undefined> {
    const found = await this.find(textDocument.uri);
    return found && describeFigureAt(found.analysis, found.document, found.document.offsetAt(position));
  }

  private async answerCodeLens(uri: string): Promise<CodeLens[]> {
    const found = await this.find(uri);
    return found?.analysis.input.settings.codeLens ? [...listCodeLenses(found.analysis, found.document)] : [];
  }

  private async execute({ command, arguments: sent }: ExecuteCommandParams): Promise<void> {
    switch (command) {
      case DISMISS_COMMAND: {
        const [uri, dismissal] = dismissArguments.parse(sent);
        const path = toPath(uri);
        if (path === undefined) throw new Error('Save the text first: the settings file names it.');
        await addDismissal(path, this.workspace.rootOf(path), dismissal);
        this.refresh();
        return;
      }
      case CONVERT_COMMAND: {
        const [uri, position] = convertArguments.parse(sent);
        await this.convert(uri, position);
      }
    }
  }

  private async convert(uri: string, position: { readonly line: number; readonly character: number }): Promise<void> {
    const found = await this.find(uri);
    const at = found?.document.offsetAt(position);
    const edit = found?.analysis.figures.find(({ start }) => start === at)?.edit;
    if (!found || !edit) return;
    await this.connection.workspace.applyEdit({ changes: { [uri]: [toTextEdit(edit, found.document)] } });
  }

  /** Work that no request waits for: its failure is logged by the client. */
  private run(work: Promise<void>): void {
    work.catch((error: unknown) => {
      // Requests in progress fail when the client disconnects, and nothing waits for them.
      if (this.isEnded) return;
      this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }
}
