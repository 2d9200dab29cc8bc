import type { MediaType } from '../../../../src/core/document/markup/media-type.js';

/** Sentences of every shape that an annotation has to leave alone the second time. */
export const ENGLISH: readonly string[] = [
  'It will invest 380 billion yuan over three years.',
  'It will invest more than 380 billion RMB (approximately $54.5 billion) over three years.',
  'Revenue was 280.15 billion RMB, and profit 31.7 billion RMB, up 8%.',
  'The 380 billion yuan plan follows one of 380 billion yuan.',
  'Shares rose to HKD 140.90 per share, then fell to HK$135.50 a share.',
  'It paid HK$140.90 ($18.01) per share for them.',
  'It paid 5 billion to 6 billion yuan for it, at least 2-3 billion yuan more than it said.',
  'The group (which raised 20 million yuan in March) is private.',
  'The group (which raised 20 million yuan, or $2.8 million, in March) is private.',
  '“We paid 5 million yuan,” he said, and “nearly 6 million yuan” later.',
  'In 2019, it raised 3 billion yuan; in 2023 it raised 4 billion yuan.',
  'It paid 500,000 yuan a month and 7.5 yuan a kilo.',
  'It lost 12.5 million yuan, or $1.7 million, last year.',
  'The price was 0.5 fen, then 0.8 yuan, then 63 Hong Kong cents.',
  'It paid 162.2 billion yuan (about 24.2 billion U.S. dollars) and €5 million.',
  'The dollar cost less ($1 = 7.2412 yuan), and 10 billion yuan was raised.',
  'It costs £2.5bn, CHF 30 million and 40 billion yen.',
  'A$5 million, S$6 million and NT$7 billion were sought by three bidders.',
  'The loss was (RMB4.99 billion) against 1.2 billion yuan.',
  'It paid $5 billion for a firm that HK$39 billion had built.',
  'It seeks up to 100 million yuan, less than 200 million yuan, at least HK$300 million.',
  'The stake is worth 9.995 billion yuan; another 999.5 million yuan is owed.',
];

export const CHINESE: readonly string[] = [
  '公司将在三年内投资逾3800亿元人民币。',
  '公司收入2801.5亿元，同比增长8%，云业务收入317亿元。',
  '股价报每股140.90港元，其后跌至135.50港元/股。',
  '公司支付1.91亿港元（约合人民币1.52亿元），另付2.51亿港元，折合人民币约2.32亿元。',
  '投资额为5亿至6亿元（其中2亿元已到位）。',
  '他说：“我们花了500万元。”',
  '2019年，公司融资30亿美元；2023年再融资12.9亿美元。',
  '人民币30亿元至50亿元，不足100万元，至少2000万美元。',
  '汇率为1美元兑7.24元，公司投入10亿美元。',
  '公司投資2.79萬億元（人民幣，下同），另有53.96萬億元。',
  '集團去年營業額為5394.7億元（人民幣，下同），純利410億元。',
  '集團斥資3.11億美元收購，股價報每股140.9港元。',
  '港幣三十億四千八百萬元，另加人民幣25億元至30億元。',
  '營收新台幣2兆元，另投資18億美元（約新台幣566億元）。',
  '售价0.5分，另有8毛钱和9999.5万元。',
];

/** The same with markup. */
export const MARKED_UP: readonly (readonly [MediaType, string])[] = [
  [
    'text/html',
    '<h1>Group to invest 380 billion yuan</h1>\n<p>It will invest <b>380</b> billion yuan &amp; <a href="/x?$5">5 million yuan</a>.</p>',
  ],
  ['text/html', '<p>公司投资<strong>3800亿元</strong>人民币，<em>另投</em>50亿元<sup>1</sup>。</p><pre>50亿元</pre>'],
  ['text/html', 'It paid <b>some 380</b> billion yuan<br>and HK$5&nbsp;million (<i>US$0.6 million</i>).'],
  [
    'text/html',
    '<title>Sum of 3 billion yuan</title><ul><li>5 billion yuan<li>6 billion yuan</ul><blockquote><p>7 billion yuan</p></blockquote>',
  ],
  ['text/html', '<table><tr><td>Revenue<td>380 billion yuan</tr></table><script>var a = "5 billion yuan";</script>'],
  [
    'text/markdown',
    '# Group to invest 380 billion yuan\n\nIt will invest **380 billion yuan** and [5 million yuan](http://x.y/$5) in `$6 billion`.\n',
  ],
  [
    'text/markdown',
    '---\ntitle: 5 billion yuan\n---\n\n- 投资**380**亿元\n- *HK$5 million* a year\n\n> 7 billion yuan\n\n| a | 6 billion yuan |\n|---|---|\n| b | 8 billion yuan |\n',
  ],
];
