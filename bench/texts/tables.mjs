const COLUMNS = ['2024', '2023', '2022', '2021', '2020', '2019'];
const ITEMS = [
  'Revenue',
  'Cost of sales',
  'Gross profit',
  'Selling expenses',
  'Administrative expenses',
  'Research and development',
  'Finance costs, net',
  'Profit before tax',
  'Income tax',
  'Profit for the year',
  'Inventories',
  'Trade receivables',
  'Cash and cash equivalents',
  'Bank borrowings',
];
const UNITS = ['RMB in millions', "HK$'000", 'US$ in thousands', '单位：千元', '（人民幣百萬元）'];

/** Pages of accounts, about 7 kB: declared units, grouped digits, brackets for what is negative, percentages. */
export const TABLES = UNITS.map(page).join('\n');

function page(unit, number) {
  const next = digits(number + 1);
  const head = ['', ...COLUMNS, 'Change'].join('\t');
  const rows = ITEMS.map((item, row) => {
    const cells = COLUMNS.map(() => group(next() * (row + 1)));
    if (row % 3 === 1) cells[1] = `(${cells[1]})`;
    return [item, ...cells, `${next() % 90}.${next() % 10}%`].join('\t');
  });
  return [`Note ${number + 1}. Consolidated statement (${unit}, except percentages)`, head, ...rows, ''].join('\n');
}

/** The minimal standard generator of Park and Miller: the same accounts on every run. */
function digits(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) % 900_000;
}

function group(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
