/** Words in the two Chinese scripts. */
export interface ChineseText {
  readonly hans: string;
  readonly hant: string;
}

/** Simplified characters that the messages here use, each with the traditional one behind it. */
const SIMPLIFIED_TRADITIONAL =
  '与與没沒颠顛为為亿億从從来來兑兌减減则則动動变變后後对對币幣应應录錄数數标標汇匯点點现現确確种種计計记記误誤长長间間隐隱题題额額于於两兩万萬占佔';

const TRADITIONAL = new Map<string, string>();
const pairs = [...SIMPLIFIED_TRADITIONAL];
for (let i = 0; i < pairs.length; i += 2) TRADITIONAL.set(pairs[i]!, pairs[i + 1]!);

const toTraditional = (text: string): string =>
  [...text].map((character) => TRADITIONAL.get(character) ?? character).join('');

/**
 * A Chinese sentence in both scripts: what is written out is told in simplified characters and turned into traditional
 * ones, what is put in stays as it is. For the words of messages alone: the table holds no more than they use.
 */
export function chinese(words: TemplateStringsArray, ...parts: readonly (string | ChineseText)[]): ChineseText {
  const tell = (script: 'hans' | 'hant'): string =>
    words
      .map((word, i) => {
        const part = parts[i] ?? '';
        return (script === 'hans' ? word : toTraditional(word)) + (typeof part === 'string' ? part : part[script]);
      })
      .join('');
  return { hans: tell('hans'), hant: tell('hant') };
}
