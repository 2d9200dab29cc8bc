import { findFigures } from '../../../../src/core/figures/find-figures.js';
import type { FigureOptions } from '../../../../src/core/figures/figure-options.js';

/** Every figure as "text = currency value", in text order. */
function read(text: string, options: FigureOptions = {}): readonly string[] {
  return findFigures(text, options).figures.map(({ text: words, kind, currency, value, minValue, maxValue, per }) => {
    const number = value ?? `${minValue}–${maxValue}`;
    return `${words} = ${kind === 'money' ? currency : kind} ${number}${per === undefined ? '' : ` per ${per}`}`;
  });
}

const HTML: FigureOptions = { mediaType: 'text/html' };

test.each<[name: string, text: string, options: FigureOptions, expected: readonly string[]]>([
  [
    'headings over two columns',
    "<table><tr><th rowspan=2>Item<th colspan=2>2024<th colspan=2>2023<tr><th>RMB'000<th>%<th>RMB'000<th>%<tr><td>Sales<td>1,200<td>60.0<td>1,100<td>55.0</table>",
    HTML,
    ['1,200 = CNY 1200000', '60.0 = percent 60.0', '1,100 = CNY 1100000', '55.0 = percent 55.0'],
  ],
  [
    'one unit over all columns',
    '<table><tr><td></td><th>2024</th><th>2023</th></tr><tr><td></td><th colspan="2">HK$ million</th></tr><tr><td>Sales</td><td>1,200</td><td>1,100</td></tr></table>',
    HTML,
    ['1,200 = HKD 1200000000', '1,100 = HKD 1100000000'],
  ],
  [
    'a heading set in over columns of blanks, and signs at the left of their columns',
    '                          Years ended\n                        2024          2023\n                         (in millions)\nFixed price       $  1,452.4    $  1,146.2\nOther                   44.1          56.7\nTotal             $  1,496.5    $  1,202.9\n',
    {},
    [
      '$  1,452.4 = USD 1452400000',
      '$  1,146.2 = USD 1146200000',
      '44.1 = USD 44100000',
      '56.7 = USD 56700000',
      '$  1,496.5 = USD 1496500000',
      '$  1,202.9 = USD 1202900000',
    ],
  ],
  [
    'signs in cells of their own',
    '<table><tr><td></td><td colspan=3>2024</td><td colspan=3>2023</td></tr><tr><td>(in millions)</td></tr><tr><td>Revenue</td><td>$</td><td>1,234</td><td></td><td>$</td><td>987</td><td></td></tr><tr><td>Loss</td><td></td><td>(234</td><td>)</td><td></td><td>(87</td><td>)</td></tr></table>',
    HTML,
    ['1,234 = USD 1234000000', '987 = USD 987000000', '(234 = USD -234000000', '(87 = USD -87000000'],
  ],
  [
    'one blank between cells, under headings of two lines',
    'Group results\n\n2025 2024 Change\nS$ million S$ million %\nRevenue 1,204.5 1,133.0 6.3\nProfit before tax 98.1 102.4 (4.2)\nEarnings per share (cents) 8.12 8.44 (3.8)\nShops 214 198\n',
    {},
    [
      '1,204.5 = SGD 1204500000',
      '1,133.0 = SGD 1133000000',
      '6.3 = percent 6.3',
      '98.1 = SGD 98100000',
      '102.4 = SGD 102400000',
      '(4.2) = percent -4.2',
      '8.12 = SGD 0.0812 per share',
      '8.44 = SGD 0.0844 per share',
      '(3.8) = percent -3.8',
    ],
  ],
  [
    'one blank between cells and between thousands, with notes',
    "R'000 Notes 2025 2024\nRevenue 3 1 204 556 1 187 002\nInventories 455 120 430 998\nTrade payables 12 (312 004) (298 117)\nEarnings per share (cents) 4 123,4 98,7\n",
    {},
    [
      '1 204 556 = ZAR 1204556000',
      '1 187 002 = ZAR 1187002000',
      '455 120 = ZAR 455120000',
      '430 998 = ZAR 430998000',
      '(312 004) = ZAR -312004000',
      '(298 117) = ZAR -298117000',
      '123,4 = ZAR 1.234 per share',
      '98,7 = ZAR 0.987 per share',
    ],
  ],
  [
    'an amount in words beside its name heads nothing',
    '<table><tr><td>Offer price</td><td>HK$18.60 per share</td></tr><tr><td>Gross proceeds (HK$ million)</td><td>885.0</td></tr></table>',
    HTML,
    ['HK$18.60 = HKD 18.60 per share', '885.0 = HKD 885000000'],
  ],
  [
    'serial numbers in a column of Indian accounts',
    'Sl. No. | Particulars | 2025 (Rs. in lakhs) | 2024 (Rs. in lakhs)\n1 | Revenue | 84,512.33 | 79,225.67\n2 | Earnings per share (Rs.) | | \n | (a) Basic | 5.48 | 4.75\n',
    {},
    [
      '84,512.33 = INR 8451233000',
      '79,225.67 = INR 7922567000',
      '5.48 = INR 5.48 per share',
      '4.75 = INR 4.75 per share',
    ],
  ],
  [
    'millions as a letter behind what has a size, under a column of currencies',
    'Issuer\tCurrency\tAmount (m)\tCoupon (%)\nLakeside Bank\tUSD\t750\t4.875\nHarbour Gas\tHKD\t1,200\t3.60\n',
    {},
    ['750 = USD 750000000', '4.875 = percent 4.875', '1,200 = HKD 1200000000', '3.60 = percent 3.60'],
  ],
  [
    'points of an index, and of percentages',
    'Measure\tLast\tChange (pts)\nHang Lung Index\t24,118.20\t-102.33\nOccupancy\t94.3%\t1.2\n',
    {},
    ['94.3% = percent 94.3', '1.2 = percentage_points 1.2'],
  ],
  [
    'a change of multiples beside changes in percent',
    'US$ million\t2025\t2024\tChange\nRevenue\t1,204\t1,088\t11%\nNet debt\t3,120\t3,455\t(10%)\nNet debt / EBITDA (x)\t1.2\t1.5\t(0.3)\n',
    {},
    [
      '1,204 = USD 1204000000',
      '1,088 = USD 1088000000',
      '11% = percent 11',
      '3,120 = USD 3120000000',
      '3,455 = USD 3455000000',
      '(10%) = percent -10',
      '1.2 = multiple 1.2',
      '1.5 = multiple 1.5',
      '(0.3) = multiple -0.3',
    ],
  ],
  [
    'a lakh crore',
    'Particulars\tFY26\tFY25\nOrder book (₹ lakh crore)\t1.35\t1.21\nRevenue (₹ crore)\t12,456\t11,302\n',
    {},
    ['1.35 = INR 1350000000000', '1.21 = INR 1210000000000', '12,456 = INR 124560000000', '11,302 = INR 113020000000'],
  ],
  [
    'an amount of the sentence above, which declares no unit',
    '法案涉及2.2万亿美元\n在岸人民币兑美元 今日 上日 升贬\n收盘价 6.8229 6.8209 -0.03%\n中间价 6.8171 6.8252 0.12%\n一年期 6.9744 6.9764 0.03%\n',
    {},
    ['2.2万亿美元 = USD 2200000000000', '-0.03% = percent -0.03', '0.12% = percent 0.12', '0.03% = percent 0.03'],
  ],
  [
    'a price in a heading is an amount',
    '<table><tr><th></th><th>At an offer price of HK$12.00</th><th>At an offer price of HK$15.00</th></tr><tr><td>Net proceeds (HK$ million)</td><td>1,085.3</td><td>1,371.6</td></tr></table>',
    HTML,
    ['HK$12.00 = HKD 12.00', 'HK$15.00 = HKD 15.00', '1,085.3 = HKD 1085300000', '1,371.6 = HKD 1371600000'],
  ],
  [
    'ratios under a label that says percent, and Australian cents',
    'A$ million\t2025\t2024\nIncome\t7,120\t6,980\nFinal dividend (A¢ per share)\t24.0\t30.0\nKey ratios (%)\nCost-to-income ratio\t39.2\t38.7\n',
    {},
    [
      '7,120 = AUD 7120000000',
      '6,980 = AUD 6980000000',
      '24.0 = AUD 0.240 per share',
      '30.0 = AUD 0.300 per share',
      '39.2 = percent 39.2',
      '38.7 = percent 38.7',
    ],
  ],
  [
    'one blank between cells: only the last headings show their columns',
    'Subscriber Number of Subscription Shares Subscription price (HK$) Consideration (HK$ million)\nHarbour Capital 120,000,000 0.85 102.0\nPine Fund 60,000,000 0.85 51.0\nLake Ventures 30,000,000 0.85 25.5\n',
    {},
    [
      '0.85 = HKD 0.85',
      '102.0 = HKD 102000000',
      '0.85 = HKD 0.85',
      '51.0 = HKD 51000000',
      '0.85 = HKD 0.85',
      '25.5 = HKD 25500000',
    ],
  ],
  [
    'a blank row of a sheet, with labels and rows below it',
    '\t2025\t2024\n\t(in millions)\t\nAssets\t2,724\t2,540\n\t\t\nLiabilities:\t\t\nProperty\t(57)\t(13)\n',
    {},
    ['2,724 = USD 2724000000', '2,540 = USD 2540000000', '(57) = USD -57000000', '(13) = USD -13000000'],
  ],
  [
    'a blank row of a sheet as separated values, and one with a new heading below it',
    "Item,HK$'000\nSales,84512\n,\nCosts,\nWages,(9120)\n,\nItem,US$ million\nBonds,750\n",
    { mediaType: 'text/csv' },
    ['84512 = HKD 84512000', '(9120) = HKD -9120000', '750 = USD 750000000'],
  ],
  [
    'a purchase price is not that of one thing',
    '(in thousands)\n\n\t2025\nCash\t$3,795\nAdjustment to purchase price\t(38)\n',
    {},
    ['$3,795 = USD 3795000', '(38) = USD -38000'],
  ],
  [
    'ships among amounts with fractions are counted, and among whole amounts are assets',
    'HK$ million\t2025\t2024\nRevenue\t1,190.2\t1,100.6\nVessels\t48\t45\n\nText.\n\nHK$ million\t2025\t2024\nBuildings\t300\t310\nVessels\t48\t45\n',
    {},
    [
      '1,190.2 = HKD 1190200000',
      '1,100.6 = HKD 1100600000',
      '300 = HKD 300000000',
      '310 = HKD 310000000',
      '48 = HKD 48000000',
      '45 = HKD 45000000',
    ],
  ],
  [
    'a price in the row of people',
    '<table><tr><th>Grantee</th><th>Exercise price (HK$)</th><th>Granted</th></tr><tr><td>Other employees</td><td>5.10</td><td>6,500,000</td></tr><tr><td>Directors</td><td>4.33</td><td>1,500,000</td></tr></table>',
    HTML,
    ['5.10 = HKD 5.10', '4.33 = HKD 4.33'],
  ],
  [
    'a line break in a cell',
    "<table><tr><th></th><th>2024<br>RMB'000</th></tr><tr><td>Sales</td><td>1,200<br>1,100</td></tr></table>",
    HTML,
    ['1,200 = CNY 1200000', '1,100 = CNY 1100000'],
  ],
  [
    'markup and footnotes in a cell',
    '<table><caption>Fees (£m)</caption><tr><td>Audit</td><td><b>532.0</b><sup>1</sup></td><td>412.5*</td><td>12.0 (2)</td></tr><tr><td>Tax</td><td>1.0</td><td>–</td><td>n/a</td></tr></table>',
    HTML,
    ['532.0 = GBP 532000000', '412.5 = GBP 412500000', '12.0 = GBP 12000000', '1.0 = GBP 1000000'],
  ],
  [
    'a table within a table',
    "<table><tr><td><p>Read on.</p></td><td><table><tr><td></td><td>US$'000</td></tr><tr><td>Sales</td><td>1,200</td></tr></table></td></tr></table>",
    HTML,
    ['1,200 = USD 1200000'],
  ],
  [
    'a page in a table',
    '<table><tr><td>It paid HK$5 million in 2024 and made 12%.</td></tr></table>',
    HTML,
    ['HK$5 million = HKD 5000000', '12% = percent 12'],
  ],
  [
    'words beside a sum',
    '<table><tr><th>Player</th><th>Fee</th><th>Contract</th></tr><tr><td>A</td><td>£18.5m</td><td>to 2029</td></tr><tr><td>B</td><td>£7m</td><td>to 2027</td></tr></table>',
    HTML,
    ['£18.5m = GBP 18500000', '£7m = GBP 7000000'],
  ],
  [
    'columns of blanks',
    'RMB million            2024       2023    Change %\nRevenue             1,234.5    1,100.2        12.2\nNet profit            345.6      298.7        15.7\nEPS (RMB)              0.52       0.44        18.2\n',
    {},
    [
      '1,234.5 = CNY 1234500000',
      '1,100.2 = CNY 1100200000',
      '12.2 = percent 12.2',
      '345.6 = CNY 345600000',
      '298.7 = CNY 298700000',
      '15.7 = percent 15.7',
      '0.52 = CNY 0.52 per share',
      '0.44 = CNY 0.44 per share',
      '18.2 = percent 18.2',
    ],
  ],
  [
    'the text of a page, with notes',
    '                               2024        2023\n                Notes       RMB’000     RMB’000\nRevenue           4       1,234,567   1,100,222\nCost of sales              (900,000)   (850,111)\nGross profit                334,567     250,111\n',
    {},
    [
      '1,234,567 = CNY 1234567000',
      '1,100,222 = CNY 1100222000',
      '(900,000) = CNY -900000000',
      '(850,111) = CNY -850111000',
      '334,567 = CNY 334567000',
      '250,111 = CNY 250111000',
    ],
  ],
  ['currencies as the names of rows', 'Currency\tBuy\tSell\nUSD\t7.78\t7.84\nEUR\t8.45\t8.60\n', {}, []],
  [
    'Chinese columns of blanks',
    '單位：千港元\n\n項目　　　　　　2024年　　　2023年\n收入　　　　　　12,345　　　11,234\n毛利　　　　　　 4,567　　　 4,012\n',
    {},
    ['12,345 = HKD 12345000', '11,234 = HKD 11234000', '4,567 = HKD 4567000', '4,012 = HKD 4012000'],
  ],
  [
    'a unit that changes halfway',
    "Item\t2024 RMB'000\t2023 RMB'000\nSales\t1,200\t1,100\n\t2024 tonnes\t2023 tonnes\nCoal\t4,500\t4,200\n",
    {},
    ['1,200 = CNY 1200000', '1,100 = CNY 1100000'],
  ],
  [
    'quotes, commas and line ends of a spreadsheet',
    'Item,"2024\nHK$ million",2023 HK$ million\r\n"Sales, net","1,200.5","1,100"\r\nCost,(300),(250.5)\r\n',
    { mediaType: 'text/csv' },
    ['1,200.5 = HKD 1200500000', '1,100 = HKD 1100000000', '(300) = HKD -300000000', '(250.5) = HKD -250500000'],
  ],
  [
    'two records of separated values',
    'Item\t2024 S$m\nSales\t12.5\n\nItem\tTonnes\nOre\t12.5\n',
    { mediaType: 'text/tab-separated-values' },
    ['12.5 = SGD 12500000'],
  ],
  [
    'a caption of its own in Markdown',
    'Results for the year (RMB in millions)\n\n| | 2024 | 2023 |\n|---|--:|--:|\n| Revenue | 1,234 | 1,100 |\n| Margin | 12.5% | 11.0% |\n\nIt paid HK$5 million.',
    { mediaType: 'text/markdown' },
    [
      '1,234 = CNY 1234000000',
      '1,100 = CNY 1100000000',
      '12.5% = percent 12.5',
      '11.0% = percent 11.0',
      'HK$5 million = HKD 5000000',
    ],
  ],
  [
    'empty cells in Markdown',
    '| | | 2024 £m |\n|---|---|---|\n| Sales | | 12.5 |\n| | Retail | 2.5 |\n',
    { mediaType: 'text/markdown' },
    ['12.5 = GBP 12500000', '2.5 = GBP 2500000'],
  ],
  [
    'what the text says of its scale',
    'Revenue rose to $62.6 million from $58.1 million.\n\n\t2024\t2023\nRevenue\t$62,575\t$58,103\nCost\t41,200\t40,118\n',
    {},
    [
      '$62.6 million = USD 62600000',
      '$58.1 million = USD 58100000',
      '$62,575 = USD 62575000',
      '$58,103 = USD 58103000',
      '41,200 = USD 41200000',
      '40,118 = USD 40118000',
    ],
  ],
  [
    'years without group signs are years',
    'Year\tSales (HK$ million)\tStaff\n2023\t1452\t310\n2024\t1803\t325\n',
    {},
    ['1452 = HKD 1452000000', '1803 = HKD 1803000000'],
  ],
  [
    'a declaration for every table',
    "All amounts in RMB'000 unless otherwise stated.\n\nSales\t2024\t2023\nRetail\t1,200\t1,100\n\nSome words.\n\nCosts\t2024\t2023\nStaff\t300\t250\n",
    {},
    ['1,200 = CNY 1200000', '1,100 = CNY 1100000', '300 = CNY 300000', '250 = CNY 250000'],
  ],
  [
    'a declaration for the next table only',
    'The following is revenue (in thousands):\n\nSales\t2024\t2023\nRetail\t$1,200\t$1,100\n\nSome words.\n\nPrices\t2024\t2023\nBook\t$12.00\t$11.00\n',
    {},
    ['$1,200 = USD 1200000', '$1,100 = USD 1100000', '$12.00 = USD 12.00', '$11.00 = USD 11.00'],
  ],
  [
    'one cell a line, as a page is copied',
    "Results\n\n2024\n2023\nRMB'000\nRMB'000\nRevenue\n1,234,567\n1,100,222\nCost of sales\n(900,000)\n(850,111)\nGross profit\n334,567\n250,111\nEarnings per share (RMB cents)\n12.3\n–\n\nIt paid HK$5 million.",
    {},
    [
      '1,234,567 = CNY 1234567000',
      '1,100,222 = CNY 1100222000',
      '(900,000) = CNY -900000000',
      '(850,111) = CNY -850111000',
      '334,567 = CNY 334567000',
      '250,111 = CNY 250111000',
      '12.3 = CNY 0.123 per share',
      'HK$5 million = HKD 5000000',
    ],
  ],
  [
    'one cell a line under dates, with a line for its unit',
    '單位：百萬港元\n項目\n31.12.2024\n31.12.2023\n變動(%)\n收益\n1,234.5\n1,100.2\n12.2\n非流動\n毛利\n345.6\n298.7\n15.7\n僱員人數\n1,204\n1,198\n0.5\n',
    {},
    [
      '1,234.5 = HKD 1234500000',
      '1,100.2 = HKD 1100200000',
      '12.2 = percent 12.2',
      '345.6 = HKD 345600000',
      '298.7 = HKD 298700000',
      '15.7 = percent 15.7',
      '0.5 = percent 0.5',
    ],
  ],
  [
    'one cell a line, with a unit under each period, notes and numbered rows',
    "Item\nNote\n2024\nHK$'000\n2023\nHK$'000\n1\nRevenue\n4\n1,234\n1,100\n2\nCosts\n5(a)\n(900)\n(850)\n3\nProfit\n334\n250\n4\nTax\n6\n(12)\n(11)\n",
    {},
    [
      '1,234 = HKD 1234000',
      '1,100 = HKD 1100000',
      '(900) = HKD -900000',
      '(850) = HKD -850000',
      '334 = HKD 334000',
      '250 = HKD 250000',
      '(12) = HKD -12000',
      '(11) = HKD -11000',
    ],
  ],
  [
    'one cell a line, under headings that each stand over two columns',
    "Months ended June\nYear ended June\nRMB'000\n%\nRMB'000\n%\nSales\n1,200\n60.0\n2,400\n58.0\nCosts\n800\n40.0\n1,740\n42.0\nTotal\n2,000\n100.0\n4,140\n100.0\n",
    {},
    [
      '1,200 = CNY 1200000',
      '60.0 = percent 60.0',
      '2,400 = CNY 2400000',
      '58.0 = percent 58.0',
      '800 = CNY 800000',
      '40.0 = percent 40.0',
      '1,740 = CNY 1740000',
      '42.0 = percent 42.0',
      '2,000 = CNY 2000000',
      '100.0 = percent 100.0',
      '4,140 = CNY 4140000',
      '100.0 = percent 100.0',
    ],
  ],
  [
    'one cell a line, with blank lines between rows, and rows that years name',
    'In HK$ million\n\nRetail\n\nHotels\n\nMargin\n\n2023\n\n812.4\n\n1,233.0\n\n8.7%\n\n2024\n\n790.1\n\n1,241.5\n\n9.1%\n\n2025\n\n801.0\n\n1,250.0\n\n9.4%\n',
    {},
    [
      '812.4 = HKD 812400000',
      '1,233.0 = HKD 1233000000',
      '8.7% = percent 8.7',
      '790.1 = HKD 790100000',
      '1,241.5 = HKD 1241500000',
      '9.1% = percent 9.1',
      '801.0 = HKD 801000000',
      '1,250.0 = HKD 1250000000',
      '9.4% = percent 9.4',
    ],
  ],
  [
    'a frame of signs',
    'Results (KRW 100 million)\n+-------+-------+-------+\n|       |  2024 |  2023 |\n+-------+-------+-------+\n| Sales | 1,234 | 1,100 |\n| Costs |   900 |   850 |\n+-------+-------+-------+\n',
    {},
    ['1,234 = KRW 123400000000', '1,100 = KRW 110000000000', '900 = KRW 90000000000', '850 = KRW 85000000000'],
  ],
  [
    'points that lead to the number, and a sign at the left of a wide column',
    '                             2024        2023\n                             US$m        US$m\nRevenue ........ $          1,234       1,100\nColleagues .....            6,120       5,800\nNet income ..... $             88          79\n',
    {},
    [
      '$          1,234 = USD 1234000000',
      '1,100 = USD 1100000000',
      '$             88 = USD 88000000',
      '79 = USD 79000000',
    ],
  ],
  [
    'columns of blanks under full-width brackets',
    '項目（百萬元）    附註  2024年  %\n收入              四    45,678  100\n成本              六    30,112  66\n毛利                    15,566  34\n每股盈利（元）    七    1.25\n',
    { region: 'HK' },
    [
      '45,678 = HKD 45678000000',
      '100 = percent 100',
      '30,112 = HKD 30112000000',
      '66 = percent 66',
      '15,566 = HKD 15566000000',
      '34 = percent 34',
      '1.25 = HKD 1.25 per share',
    ],
  ],
  [
    'a blank column in front, as a sheet with a margin gives it',
    '<table><tr><td></td><th>HK$ million</th><th>2024</th><th>2023</th></tr><tr><td></td><td>Turnover</td><td>1,234</td><td>1,100</td></tr><tr><td></td><td>%</td><td>12.2</td><td>9.8</td></tr></table>',
    HTML,
    ['1,234 = HKD 1234000000', '1,100 = HKD 1100000000', '12.2 = percent 12.2', '9.8 = percent 9.8'],
  ],
  [
    'a column of units, and a column beside it that is headed as money',
    'Goods\tUnit\tVolume\tValue (RMB million)\nCoal\ttonnes\t1,391.8\t448.2\nCars\tunits\t3,800\t132.4\n',
    {},
    ['448.2 = CNY 448200000', '132.4 = CNY 132400000'],
  ],
  [
    'units behind a year of two calendar years, and thousands that are no millions',
    'Budget\n\nService\t2025/26 £m\tFY24/25 £m\tChange £m\nCare\t145.2\t152.8\t7.6\n\nResultado\n\n\t2024 R$ mil\t2023 R$ mil\nReceita\t1,200\t1,100\n',
    {},
    [
      '145.2 = GBP 145200000',
      '152.8 = GBP 152800000',
      '7.6 = GBP 7600000',
      '1,200 = BRL 1200000',
      '1,100 = BRL 1100000',
    ],
  ],
  [
    'a list of terms, each with its unit',
    '項目\t數字\n發售股份數目\t121,400,000股\n發售價\t每股17.20港元\n集資淨額\t約19.8億港元\n每手買賣單位\t200股\n',
    { region: 'HK' },
    ['17.20港元 = HKD 17.20 per share', '19.8億港元 = HKD 1980000000'],
  ],
  [
    'cents in a table whose other units are of one currency',
    'Measure\tUnit\tFY25\nRevenue\tA$m\t2,310.4\nBasic EPS\tcents\t31.2\n',
    {},
    ['2,310.4 = AUD 2310400000', '31.2 = AUD 0.312 per share'],
  ],
  [
    'black triangles in yen, and in a table that has both directions',
    'Millions of yen\n\n\t2025\tChange\nSales\t1,234\t▲12\nProfit\t98\t△4\n\nMarket board\n\n\tClose (HK$)\tChange (%)\nA\t12.5\t▲1.2\nB\t13.5\t▼0.4\n\nBoard\n\n\tClose (HK$)\tChange (%)\nA\t12.5\t▲1.2\nB\t13.5\t0.4\n',
    {},
    [
      '1,234 = JPY 1234000000',
      '▲12 = JPY -12000000',
      '98 = JPY 98000000',
      '△4 = JPY -4000000',
      '12.5 = HKD 12.5',
      '▲1.2 = percent 1.2',
      '13.5 = HKD 13.5',
      '▼0.4 = percent -0.4',
      '12.5 = HKD 12.5',
      // Up or down: nobody says.
      '13.5 = HKD 13.5',
      '0.4 = percent 0.4',
    ],
  ],
  [
    'values between semicolons, with decimal commas',
    'Posten;2024 TEUR;2023 TEUR\nUmsatz;45.678;42.310,5\nKosten;-18.220;-17.455,0\n',
    { mediaType: 'text/csv' },
    ['45.678 = EUR 45678000', '42.310,5 = EUR 42310500', '-18.220 = EUR -18220000', '-17.455,0 = EUR -17455000'],
  ],
  [
    'a total of counts, and a total of amounts',
    '£m\t2024\t2023\nRevenue\t12.5\t11.0\nStores\t512\t498\nBranches\t20\t22\nTotal\t532\t520\nCosts\t3\t4\nTotal\t8\t9\n',
    {},
    [
      '12.5 = GBP 12500000',
      '11.0 = GBP 11000000',
      '3 = GBP 3000000',
      '4 = GBP 4000000',
      '8 = GBP 8000000',
      '9 = GBP 9000000',
    ],
  ],
  [
    'percent signs at both ends of a column',
    '\t2024\t2023\nSales\t100.0 %\t100.0 %\nGross profit\t40.0\t50.9\nExpenses\t33.1\t27.0\nNet income\t7.2 %\t20.5 %\n',
    {},
    [
      '100.0 % = percent 100.0',
      '100.0 % = percent 100.0',
      '40.0 = percent 40.0',
      '50.9 = percent 50.9',
      '33.1 = percent 33.1',
      '27.0 = percent 27.0',
      '7.2 % = percent 7.2',
      '20.5 % = percent 20.5',
    ],
  ],
  [
    'the face value of a share beside its capital',
    'Item\t2024 ₹ lakh\nRevenue\t1,23,456.78\nShare capital (face value ₹2 each)\t4,560.00\nDividend per share (₹)\t1.20\n',
    {},
    ['1,23,456.78 = INR 12345678000', '₹2 = INR 2 per unit', '4,560.00 = INR 456000000', '1.20 = INR 1.20 per share'],
  ],
  [
    'a board of rates between blanks',
    'Currency   Unit     Buy    Sell\nDollar        1   7.765   7.845\nYen       1,000   49.81   51.90\n',
    {},
    [],
  ],
  ['a list with numbers is no table', 'Offices\nLondon\n12\n34\nParis\n5\n6\nThat is all.', {}, []],
  [
    'a range in a cell',
    'Grade\tSalary (HK$)\nA\t20,000–25,000\nB\t30,000–38,000\n',
    {},
    ['20,000–25,000 = HKD 20000–25000', '30,000–38,000 = HKD 30000–38000'],
  ],
])('%s', (_name, text, options, expected) => {
  expect(read(text, options)).toEqual(expected);
});

test('an answer names the cell, what heads it, and the units of the table', () => {
  const { figures, tables } = findFigures(
    'Sales by area\n\n\t2024\t2023\n\tRMB million\tRMB million\nAsia\t1,200\t1,100\nEurope\t900\t800\n',
  );
  expect(figures[0]).toMatchObject({
    text: '1,200',
    certainty: 'inherited',
    cell: { table: 't1', row: 2, column: 1, rowLabel: 'Asia', columnLabels: ['2024', 'RMB million'] },
  });
  expect(figures[0]!.reason).toContain('RMB million');
  expect(tables).toEqual([
    {
      id: 't1',
      start: 15,
      end: 82,
      rows: 4,
      columns: 3,
      title: 'Sales by area',
      units: [
        { scope: 'column', index: 1, text: 'RMB million', currency: 'CNY', scale: '1000000' },
        { scope: 'column', index: 2, text: 'RMB million', currency: 'CNY', scale: '1000000' },
      ],
    },
  ]);
});

test('spans that no table has take no time', () => {
  const cell = '<td colspan=99999999 rowspan=99999999>RMB million</td>';
  const rows = `<tr>${cell.repeat(50)}</tr>`.repeat(400) + '<tr><td>a<td>1,200</tr>'.repeat(2000);
  expect(() => findFigures(`<table>${rows}</table>`, HTML)).not.toThrow();
});
