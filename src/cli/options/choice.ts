import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../../support/suggest.js';

/** An option whose values are few and known; a wrong one is answered with the nearest. */
export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values);
  // After choices(), which sets a parser that lists all the values and suggests none.
  return option.argParser((sent: string) => parseChoice(sent, values));
}

/** The same for a list with commas between. */
export function choicesOption(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description)
    .choices(values)
    .argParser((sent: string) => splitList(sent).map((each) => parseChoice(each, values)));
}

/** A list with commas between, from one option or several. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((sent: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...splitList(sent),
  ]);
}

/** A whole number. */
export function integerOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((sent: string) => {
    if (!/^\d{1,9}$/.test(sent)) throw new InvalidArgumentError(`${JSON.stringify(sent)} is not a whole number.`);
    return Number(sent);
  });
}

function parseChoice(sent: string, values: readonly string[]): string {
  if (values.includes(sent)) return sent;
  throw new InvalidArgumentError(didYouMean(sent, values));
}

function splitList(sent: string): readonly string[] {
  return sent
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The name of a field of a request as an option of the command line: "maxAgeDays" is "max-age-days". */
export function toFlagName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
