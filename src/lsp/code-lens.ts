import type { CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analysis.js';
import { CONVERT_COMMAND } from './commands.js';
import { toRange } from './range.js';

/** Conversions above the lines of their amounts; a click puts one into the text. */
export function listCodeLenses({ figures }: Analysis, document: TextDocument): readonly CodeLens[] {
  return figures.flatMap((figure) => {
    if (!figure.edit || figure.conversions.length === 0) return [];
    const range = toRange(document, figure);
    const title = `${figure.text} = ${figure.conversions.map(({ display }) => display).join('; ')}`;
    return [{ range, command: { title, command: CONVERT_COMMAND, arguments: [document.uri, range.start] } }];
  });
}
