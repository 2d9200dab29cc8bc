/**
 * The sentences of a rule by language: each is a template in which `{name}` stands for a value. English has all of them;
 * a language that is not here is answered in English. `zh` is simplified Chinese, and traditional Chinese is made from it
 * when Crossrate is built ("npm run build:traditional").
 */
export type Messages = { readonly en: Templates } & Readonly<Record<string, Templates>>;

type Templates = Readonly<Record<string, string>>;

/** Types messages: every language has a template for every message that English has. */
export function defineMessages<const M extends Messages>(
  messages: M & { readonly [Language in keyof M]: Readonly<Record<keyof M['en'], string>> },
): M {
  return messages;
}

/** The name of every message. */
export type MessageKey<M extends Messages> = keyof M['en'] & string;

/** What a message needs to be filled with: the names in its templates, of all languages. */
export type MessageValues<M extends Messages, Key extends MessageKey<M>> = Readonly<
  Record<PlaceholderOf<M[keyof M][Key]>, string | number>
>;

type PlaceholderOf<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;
