import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Workplace } from '../../../cli/support/cli.js';
import { PROGRAM } from '../../../cli/support/process.js';

/** A text with one finding, which one correction settles. */
export const STORY = '---\ndate: 2024-03-06\n---\n\nIt paid 380 billion yuan ($5.28 billion) in March.\n';

/**
 * Opens the story in an editor that is set up by its recipe.
 * @param recipe under `editors`
 * @param script beside this file: what the editor is to do
 * @returns what the script has written
 */
export async function runEditor(
  recipe: string,
  script: string,
  command: (script: string) => readonly [string, readonly string[]],
): Promise<Readonly<Record<string, unknown>>> {
  const place = new Workplace();
  try {
    const [program, args] = command(fileURLToPath(new URL(script, import.meta.url)));
    const env = {
      PATH: process.env.PATH,
      HOME: place.path('.'),
      RECIPE: fileURLToPath(new URL(`../../../../editors/${recipe}`, import.meta.url)),
      PROGRAM: JSON.stringify([process.execPath, PROGRAM, 'lsp']),
      TEXT: place.write('story.md', STORY),
      RESULT: place.path('result.json'),
    };
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: place.path('.'), env });
    try {
      return JSON.parse(place.read('result.json')) as Readonly<Record<string, unknown>>;
    } catch (error) {
      throw new Error(`${program} has written no result: ${stdout}${stderr}`, { cause: error });
    }
  } finally {
    place.remove();
  }
}
