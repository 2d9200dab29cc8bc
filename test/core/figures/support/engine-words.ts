import ts from 'typescript';

/** Every string that a type declares as one of its values or fields, or that a constant of which a type is made holds. */
export function readDeclaredKeys(files: readonly ts.SourceFile[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const file of files) {
    const typed = new Set<string>();
    const constants = new Map<string, ts.Expression>();
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) keys.add(node.literal.text);
      if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) keys.add(node.name.text);
      if (ts.isTypeQueryNode(node)) typed.add(node.exprName.getText(file));
      if (ts.isVariableDeclaration(node) && node.initializer) constants.set(node.name.getText(file), node.initializer);
      ts.forEachChild(node, visit);
    };
    visit(file);
    for (const name of typed) for (const key of listConstants(constants.get(name))) keys.add(key);
  }
  return keys;
}

/** Of `['explicit', 'inherited'] as const` the elements, of `{ market: ['currency'] } as const` the names and elements. */
function listConstants(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return listConstants(node.expression);
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(listConstants);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
      ? [property.name.text, ...listConstants(property.initializer)]
      : [],
  );
}

/** Three letters in a row: the shortest that the engine takes for a word. */
const WORD = /[A-Za-z]{3}/;
const CURRENCY_CODES = /^[A-Z]{3}(?: [A-Z]{3})*$/;
/** What has letters in a pattern and is none of the text: classes, escapes, properties, names of groups, flags. */
const PATTERN_SYNTAX = /\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<\w+>|\/[a-z]*$/g;

/** The literals of a file that have a word which neither a type declares nor an error says. */
export function findForeignWords(file: ts.SourceFile, keys: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isThrowStatement(node)) return;
    if (ts.isRegularExpressionLiteral(node)) {
      if (WORD.test(node.text.replace(PATTERN_SYNTAX, ' '))) found.push(node.text);
    } else if (isText(node) && WORD.test(node.text) && !keys.has(node.text) && !CURRENCY_CODES.test(node.text))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isText(node: ts.Node): node is ts.Node & { readonly text: string } {
  return (
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
  );
}
