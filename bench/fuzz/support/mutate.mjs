/** What readers of figures meet at the borders of their rules; put into texts at random. */
const TOKENS = [
  ...'$€£¥₹元圓块角分億万萬亿兆千百十零〇一二两半几多余%‰°.,，。、；：()（）-–—~〜～至到和/｜|\t\n\r <>&"\'*_#`[]{}\\',
  ...[
    'HK$',
    'US$',
    'NT$',
    'RMB',
    'billion',
    'million',
    'mn',
    'bn',
    'k',
    'per cent',
    'basis points',
    '個基點',
    '港元',
    '人民币',
  ],
  ...[
    'to',
    'from',
    'and',
    'between',
    'about',
    '约',
    '由',
    '至',
    '每股',
    '折合',
    '(US$',
    '1,000',
    '0.5',
    '３８０',
    '1.2.3',
    '1e9',
  ],
  ...[
    '<td>',
    '</td>',
    '<tr>',
    '<table>',
    '| - |',
    '&nbsp;',
    '&#36;',
    '\u00A0',
    '\u2009',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '𝟛',
    '😀',
    '\uD83D',
  ],
];

/** A text changed in some places: pieces of others, tokens, repetitions, and bytes. */
export function mutate(seeds, random) {
  const pick = (list) => list[random() % list.length];
  let text = pick(seeds);
  for (let changes = 1 + (random() % 6); changes > 0; changes--) {
    const at = random() % (text.length + 1);
    const until = Math.min(text.length, at + (random() % 12));
    const other = pick(seeds);
    const from = random() % (other.length + 1);
    const kind = random() % 6;
    if (kind === 0) text = text.slice(0, at) + text.slice(until);
    else if (kind === 1) text = text.slice(0, at) + pick(TOKENS) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + pick(TOKENS) + text.slice(until);
    else if (kind === 3) text = text.slice(0, at) + other.slice(from, from + 40) + text.slice(at);
    else if (kind === 4)
      text = text.slice(0, until) + text.slice(at, until).repeat(1 + (random() % 3)) + text.slice(until);
    else text = text.slice(0, at) + other.slice(from);
  }
  const bytes = Buffer.concat([Buffer.from([random() % 256]), Buffer.from(text.slice(0, 4000))]);
  // Sometimes no valid UTF-8.
  if (random() % 16 === 0) bytes[random() % bytes.length] = random() % 256;
  return bytes;
}
