import { workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

const LANGUAGES = ['markdown', 'html', 'plaintext', 'latex', 'restructuredtext', 'csv'];

let client: LanguageClient | undefined;

/** Starts the language server when a text is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const command = workspace.getConfiguration('crossrate').get<string>('program', 'crossrate');
  client = new LanguageClient(
    'crossrate',
    'Crossrate',
    { command, args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
    },
  );
  context.subscriptions.push(client);
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
