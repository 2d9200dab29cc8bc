import { InvalidArgumentError, Option, type Command } from 'commander';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../core/figures/lexicon-registry.js';
import { FIGURE_KINDS, type FigureKind } from '../../core/figures/figure.js';
import { MEDIA_TYPES, type MediaType } from '../../core/document/markup/media-type.js';
import { choiceOption, choicesOption } from './choice.js';

/** What the command line says of a text; the fields are those of a request. */
export interface TextOptions {
  readonly language?: LanguageChoice;
  readonly region?: string;
  readonly assume?: Readonly<Record<string, string>>;
  readonly kinds?: FigureKind[];
  readonly mediaType?: MediaType;
}

/** Options that say what a text is. */
export function addTextOptions(command: Command): Command {
  return command
    .addOption(choiceOption('--language <language>', 'language to look for (default: auto)', LANGUAGE_CHOICES))
    .option('--region <code>', 'home of the newsroom, e.g. HK: decides $ and 元 when the text does not')
    .addOption(
      new Option('--assume <mark=code>', "what an ambiguous mark means, e.g. '$=HKD'; may be repeated").argParser(
        parseAssume,
      ),
    )
    .addOption(choicesOption('--kinds <kinds>', 'kinds of figures wanted (default: all but quantity)', FIGURE_KINDS))
    .addOption(
      choiceOption(
        '--media-type <type>',
        'what the text is written in (default: by the name of the file)',
        MEDIA_TYPES,
      ),
    );
}

function parseAssume(sent: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const pairs = sent.split(',').map((pair) => /^(.+)=(\w+)$/.exec(pair.trim()));
  if (!pairs.every((pair) => pair !== null)) throw new InvalidArgumentError("Write mark=code, e.g. '$=HKD'.");
  return { ...before, ...Object.fromEntries(pairs.map(([, mark = '', code = '']) => [mark, code])) };
}
