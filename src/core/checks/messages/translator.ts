import type { Script } from '../../figures/figure.js';
import { formatDay, formatDayCount, formatList, formatMonth } from './format.js';
import type { MessageKey, Messages, MessageValues } from './messages.js';
import { findSourceName } from './source-names.js';
import { TRADITIONAL } from './traditional.js';

/** The language that messages beside a script are written in. Any other script is answered in English. */
const LANGUAGES: Readonly<Record<string, string | undefined>> = { latin: 'en', hans: 'zh', hant: 'zh' };

/** Templates taken apart once, each into its words and, at every odd place, the name of a value. */
const partsOf = memoizePerText((template) => template.split(/\{(\w+)\}/));

function memoizePerText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    let value = made.get(text);
    if (value === undefined) made.set(text, (value = make(text)));
    return value;
  };
}

/** Writes the messages of a rule, and the days and lists in them, in the language of a text. */
export class Translator<M extends Messages> {
  private readonly language: string;

  constructor(
    private readonly messages: M,
    private readonly script: Script,
  ) {
    const language = LANGUAGES[script] ?? 'en';
    this.language = messages[language] ? language : 'en';
  }

  /** A message with its values filled in. */
  say<Key extends MessageKey<M>>(key: Key, values: MessageValues<M, Key>): string {
    const named = values as Readonly<Record<string, string | number>>;
    let said = '';
    partsOf(this.templateOf(key)).forEach((part, i) => (said += i % 2 === 0 ? part : String(named[part])));
    return said;
  }

  /** A message without values, or none yet: `undefined` gives the empty string. */
  private templateOf(key: string): string {
    const template = (this.messages[this.language] ?? this.messages.en)[key];
    if (template === undefined) throw new RangeError(`no message ${key} in ${this.language}`);
    return this.script === 'hant' ? (TRADITIONAL[template] ?? template) : template;
  }

  /** "Friday 23 February 2024". */
  day(date: string): string {
    return formatDay(date, this.language);
  }

  /** "May 2023". */
  month(date: string): string {
    return formatMonth(date, this.language);
  }

  /** "1 day", "40 days". */
  dayCount(days: number): string {
    return formatDayCount(days, this.language);
  }

  /** "European Central Bank" for `ecb`; a source without a name is called by its key. */
  source(key: string): string {
    return findSourceName(key, this.script) ?? key;
  }

  /** "CNY, USD and HKD"; with `or`, "CNY, USD or HKD". */
  list(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
    return formatList(items, this.language, conjunction);
  }
}
