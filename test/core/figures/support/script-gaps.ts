import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { renderScriptTwins } from '../../../../scripts/build-script-twins.mjs';

/**
 * Twins that news does not write for the character (爲, 恆), that are another word of the other script (隻 for 只, 劃 for 划),
 * or that its own writing has as often as the twin (群, 咸).
 */
const NOT_WRITTEN =
  '爲纔幺説揾搵恆恒峯峰衆閲叄蔘汙汚覈籤櫃鹹咸劃划泄洩群羣宮宫核瞭隻枱檯麪傭佔喫摺鍾鍼夥牀敍敘佈僱祕綫衹於遊註複製裡裏幹乾鬆麵穀捨係繫範闢髮鬍曆瀰妳佇彆併';

/** By character: what the other script writes for it. */
function twinsOf(text: string): ReadonlyMap<string, string> {
  const rows = /'([^']*)'/.exec(renderScriptTwins(text))?.[1]?.split(' ') ?? [];
  const twins = new Map<string, string>();
  for (const row of rows)
    for (const character of row)
      twins.set(
        character,
        (twins.get(character) ?? '') +
          [...row].filter((each) => each !== character && !NOT_WRITTEN.includes(each)).join(''),
      );
  return twins;
}

/** The character classes of the patterns of a module. */
function characterClasses(source: string): readonly string[] {
  const classes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) || (ts.isStringLiteral(node) && node.text.includes('[')))
      for (const [found] of node.getText().matchAll(/(?<!\\)\[(?:\\.|[^\]\\])*\]/g)) classes.push(found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return classes;
}

/** The classes of a module that hold a character and lack what the other script writes for it. */
export function findScriptGaps(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8');
  const twins = twinsOf(source);
  return characterClasses(source).filter((characters) =>
    [...characters].some((character) => [...(twins.get(character) ?? '')].some((twin) => !characters.includes(twin))),
  );
}
