/* global document, window */
/** Monaco with its language client, for one story. `window.story` is what to open, and where the server is. */
import * as vscode from 'vscode';
import { EditorApp } from 'monaco-languageclient/editorApp';
import { LanguageClientWrapper } from 'monaco-languageclient/lcwrapper';
import { MonacoVscodeApiWrapper } from 'monaco-languageclient/vscodeApiWrapper';
import { configureDefaultWorkerFactory } from 'monaco-languageclient/workerFactory';

const { text, uri, socket } = window.story;
await new MonacoVscodeApiWrapper({
  $type: 'classic',
  viewsConfig: { $type: 'EditorService' },
  advanced: { loadThemes: false },
  monacoWorkerFactory: configureDefaultWorkerFactory,
}).start();
const app = new EditorApp({
  codeResources: { modified: { text, uri } },
  languageDef: { languageExtensionConfig: { id: 'markdown', extensions: ['.md'] } },
});
await app.start(document.getElementById('editor'));
await new LanguageClientWrapper({
  languageId: 'markdown',
  connection: { options: { $type: 'WebSocketUrl', url: socket } },
  clientOptions: { documentSelector: ['markdown'] },
}).start();
window.monaco = { vscode, editor: app.getEditor() };
