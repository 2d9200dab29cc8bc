import { readMoney } from '../../support/read-lines.js';

/** What an amount is per, whose dollars it is in, old money, and names that look like an amount. */

test.each([
  ['In Lagos garri sells at N350 a mudu.', ['N350 = NGN 350 per mudu']],
  ['Onions are Rs 1,950 a quintal in Pune, India.', ['Rs 1,950 = INR 1950 per quintal']],
  ['Maize meal at K310 a 25kg bag is dear in Lusaka.', ['K310 = ZMW 310 per 25kg bag']],
  ['The wage is $948 for a 38-hour week.', ['$948 = USD 948 per 38-hour week']],
  ['It loses 40 euro cents on every kWh.', ['40 euro cents = EUR 0.40 per kWh']],
  ['Fares rise from £2.50 to £4 a leg.', ['£2.50 = GBP 2.50 per leg', '£4 = GBP 4 per leg']],
  ['Oil passed $96 a barrel before falling.', ['$96 = USD 96 per barrel']],
])('per: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['It rose to $26.67 a day after its results.', ['$26.67 = USD 26.67']],
  ['He lost £5 a court in Leeds heard.', ['£5 = GBP 5']],
  ['It lost $3 million a report in June said.', ['$3 million = USD 3000000']],
  [
    'Basic EPS 31.4p (2023: 29.0p); net debt £212m.',
    ['31.4p = GBP 0.314 per share', '29.0p = GBP 0.290 per share', '£212m = GBP 212000000'],
  ],
])('not per: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['Police found $402 in Canadian money and $9,500 in U.S. funds.', ['$402 = CAD 402', '$9,500 = USD 9500']],
  ['It has $5 million in U.S. bonds.', ['$5 million = CAD 5000000']],
  ['Gold was at US$2,345.10/13 an ounce.', ['US$2,345.10 = USD 2345.10 per ounce']],
])('whose dollars: %s', (text, expected) => {
  expect(readMoney(text, 'CA')).toEqual(expected);
});

test.each([
  ['The house cost £2,317 10s in 1911.', ['£2,317 10s = GBP 2317.5']],
  ['The fine was £3 4s 6d.', ['£3 4s 6d = GBP 3.225']],
  // A penny of 240 is no decimal: not read in part.
  ['The fine was £3 4s 7d.', []],
  ['In 1904 the gardener earned 18 shillings a week.', []],
  ['In 1963 a Kenyan farmer got 18 shillings a bag.', ['18 shillings = KES 18 per bag']],
  ['Bread is 70 shillings in Nairobi.', ['70 shillings = KES 70']],
  ['It made £5 in the 1990s.', ['£5 = GBP 5']],
])('old money: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['Workers at the R62 orchards got R350.', ['R350 = ZAR 350']],
  ['They drove to the P35 depot and the N3 plaza.', []],
  ['The R350 grant and the R99 burger stay.', ['R350 = ZAR 350', 'R99 = ZAR 99']],
])('names: %s', (text, expected) => {
  expect(readMoney(text, 'ZA')).toEqual(expected);
});

test.each([
  ['She gave €500 to 1,200 widows.', ['€500 = EUR 500']],
  ['It sent €2,500 to 310 teachers and €1,000 to 4,400 aides.', ['€2,500 = EUR 2500', '€1,000 = EUR 1000']],
  ['They pay €30,000 monthly to 500,000 youths.', ['€30,000 = EUR 30000 per month']],
  ['Fares rise €12, cigarettes €1 a pack to €18.05.', ['€12 = EUR 12', '€1 = EUR 1 per pack', '€18.05 = EUR 18.05']],
  [
    'BHP fell €0.48 to €40.52; CBA €1.24 to €155.06.',
    ['€0.48 = EUR 0.48', '€40.52 = EUR 40.52', '€1.24 = EUR 1.24', '€155.06 = EUR 155.06'],
  ],
])('no range: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['They pay €20 to 30 a night.', ['€20 to 30 = EUR 20..30 per night']],
  ['They gave €500 to 1,000 in cash.', ['€500 to 1,000 = EUR 500..1000']],
  ['Paid €3 to 4 billion in fines', ['€3 to 4 billion = EUR 3000000000..4000000000']],
  ['A €5 to 6 lunch', ['€5 to 6 = EUR 5..6']],
])('a range: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['88 who matched five won £1,750.', ['£1,750 = GBP 1750']],
  ['Nine won the cup and 90 won R500 each in Cape Town.', ['R500 = ZAR 500 per unit']],
  ['The waiter asked 900 won.', ['900 won = KRW 900']],
  ['A ride of 9 stops is EGP 8, of 16 EGP 10.', ['EGP 8 = EGP 8', 'EGP 10 = EGP 10']],
  ['He changed 50 EGP for 1 USD.', ['50 EGP = EGP 50', '1 USD = USD 1']],
])('whose mark: %s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  [
    'CL',
    'The fare rises to 870 pesos. Codelco paid $1.4 billion.',
    ['870 pesos = CLP 870', '$1.4 billion = USD 1400000000'],
  ],
  [
    'MX',
    'It booked $254 million; sales of a rival hit MXN 226bn.',
    ['$254 million = USD 254000000', 'MXN 226bn = MXN 226000000000'],
  ],
  ['CL', 'The fare rises to $870. Codelco paid $1.4 billion.', ['$870 = CLP 870', '$1.4 billion = CLP 1400000000']],
  ['CA', 'A C$5 fee and $3 more', ['C$5 = CAD 5', '$3 = CAD 3']],
])('the sign beside the unit of %s: %s', (region, text, expected) => {
  expect(readMoney(text, region)).toEqual(expected);
});
