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
