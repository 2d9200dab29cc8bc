/** Pieces that have taken more than linear time. */
export const KNOWN_PIECES = [
  { piece: '<http://a$1', mediaType: 'text/markdown' },
  { piece: '<http://a$1 ', mediaType: 'text/markdown' },
  { piece: '12億元（4億美元）、' },
  { piece: '1美元兌7.12元, ' },
  { piece: 'HK$1 (US$2; 3 yuan; €4) ' },
  { piece: '9 million yuan ($2 million) ' },
  { piece: '$1 ' },
  { piece: '5%（約一人民幣）、' },
  { piece: '$5 per day after tax, ' },
  { piece: '$5 million', mediaType: 'text/csv' },
];

/** A grammar of what stands in news and in attacks: a symbol gives one of its forms, whose words in braces are symbols. */
const GRAMMAR = {
  piece: ['{part}', '{part}{part}', '{part}{part}{part}', '{part}{join}{part}{join}', '{part}{join}{part}{part}{join}'],
  part: [
    '{figure}',
    '{figure}',
    '{figure}',
    '{figure}{join}',
    '{open}{figure}{close}',
    '{open}{figure}',
    '{figure}{close}',
    '{word}',
    '{markup}',
    '{restated}',
    '{change}',
    '{rate}',
    '{table}',
  ],
  figure: [
    '{sign}{number}',
    '{sign}{number}{scale}',
    '{number}{scale} {noun}',
    '{number}{zhScale}{zhUnit}',
    '{number}%',
    '{zhNumber}{zhUnit}',
    '{number}',
    '{number} basis points',
    '{figure}-{figure}',
    '{number}至{number}{zhScale}{zhUnit}',
  ],
  restated: [
    '{figure} ({figure})',
    '{figure} (about {figure}; {figure})',
    '{figure}（約{figure}）、',
    '{figure}, or {figure} ',
  ],
  change: [
    'up {number}% from {figure} ',
    'rose to {figure} from {figure} ',
    '同比增長{number}%至{figure}，',
    'fell by {figure} in {year} ',
  ],
  rate: ['$1={number}元 ', '1美元兌{number}元, ', 'at {number} yuan to the dollar ', '{sign}{number}/{sign}'],
  table: [
    '{figure}\t{figure}\n',
    '| {figure} | {word} |\n',
    '{figure},{number},{word}\n',
    '<td>{figure}</td>',
    '|-|-|\n',
  ],
  markup: [
    '<',
    '<a>',
    '</b>',
    '<p>',
    '<td>',
    '<http://a',
    '[',
    '](',
    '*',
    '`',
    '> ',
    '- ',
    '&',
    '&amp;',
    '<!--',
    '_',
    '\n',
    '\n\n',
  ],
  open: ['(', '（', '[', '“', '「', '《', '"', "'"],
  close: [')', '）', ']', '”', '」', '》', '"', "'"],
  join: [' ', ', ', '、', '；', '; ', '. ', '。', ' and ', '和', '/', '-', '—', ' to ', '\n', ': ', '・'],
  word: [
    'the group',
    'total ',
    'in {year}',
    '公司',
    '其中',
    '包括',
    'including ',
    'Hong Kong',
    'per share',
    '每股',
    '合共',
    'a ',
    '元',
    '億',
    '$',
  ],
  noun: ['yuan', 'dollars', 'euros', 'pesos', 'shares', 'cents', 'Hong Kong dollars'],
  sign: ['$', 'HK$', 'US$', '€', '£', '¥', 'R', 'RMB ', 'A$', '₹'],
  scale: [' million', ' billion', 'bn', 'm', ' trillion', 'k'],
  zhScale: ['', '萬', '億', '万', '亿', '萬億', '千'],
  zhUnit: ['元', '美元', '港元', '人民幣', '歐元', '日圓', '股', '人', '%'],
  number: ['1', '5', '12', '3.5', '7.12', '1,000', '380', '0.25', '12,345.67', '2019', '１２'],
  zhNumber: ['一', '十二', '三百', '兩千萬', '一點五億', '百'],
  year: ['2019', '2024', 'March', '去年', '2023年'],
};

/** A piece of up to some dozen characters. @param random gives whole numbers */
export function makePiece(random) {
  const write = (symbol, depth) => {
    const forms = GRAMMAR[symbol];
    const form = depth > 6 ? forms[0] : forms[random() % forms.length];
    return form.replace(/\{(\w+)\}/g, (_, inner) => write(inner, depth + 1));
  };
  return write('piece', 0);
}
