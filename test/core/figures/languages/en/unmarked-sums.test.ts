import { readMoney } from '../../support/read-lines.js';

/** Sums without a mark, of which the words round them and another amount say that they are money; and what counts other things. */

test.each([
  // Before the first amount that has a mark.
  ['She began on a salary of 85k and now gets £92k.', ['85k = GBP 85000', '£92k = GBP 92000']],
  [
    'He was paid 140,000 at first. "I am on $1,200 a day now," he said.',
    ['140,000 = USD 140000', '$1,200 = USD 1200 per day'],
  ],
  ['Milan want 45 million for the winger; he cost €12m.', ['45 million = EUR 45000000', '€12m = EUR 12000000']],
  [
    'They had spent 1.9 million. That is 1.9 million euros!',
    ['1.9 million = EUR 1900000', '1.9 million euros = EUR 1900000'],
  ],
  // What a person is "on", in the scale of the pay before.
  ['He got £60k in 2020. Now he is on 75k.', ['£60k = GBP 60000', '75k = GBP 75000']],
  // The same number again.
  [
    'The hole was £22 billion. "Not 20, not 21: 22 billion," he said.',
    ['£22 billion = GBP 22000000000', '22 billion = GBP 22000000000'],
  ],
  // The same of another period.
  ["It raised £40k, double last year's 19k, the club said.", ['£40k = GBP 40000', '19k = GBP 19000']],
  ["Sales were €7.1bn, after 2023's 6.4bn.", ['€7.1bn = EUR 7100000000', '6.4bn = EUR 6400000000']],
  // Behind the labels of accounts.
  ['Shares at $3.12. Market cap: 1.49B. P/E: 14.', ['$3.12 = USD 3.12', '1.49B = USD 1490000000']],
  [
    'Revenue NOK 4.2bn; EPS 1.23 (1.10).',
    ['NOK 4.2bn = NOK 4200000000', '1.23 = NOK 1.23 per share', '1.10 = NOK 1.10 per share'],
  ],
  [
    'Revenue came to $612M. EPS 0.41 vs 0.38.',
    ['$612M = USD 612000000', '0.41 = USD 0.41 per share', '0.38 = USD 0.38 per share'],
  ],
  // What each of two is charged.
  ['It was 300 euros for the van and 2,800 for the crane.', ['300 euros = EUR 300', '2,800 = EUR 2800']],
  ['Entry is £12 for adults and 8 for children.', ['£12 = GBP 12', '8 = GBP 8']],
  ['We burn about two million a month of the €40m.', ['two million = EUR 2000000 per month', '€40m = EUR 40000000']],
  // A story that counts money goes on to.
  [
    'Sales were 2.23 billion euros and the operating result came to 271 million.',
    ['2.23 billion euros = EUR 2230000000', '271 million = EUR 271000000'],
  ],
  [
    'Profit was 7.10 billion euros. Analysts had on average forecast 7.37 billion.',
    ['7.10 billion euros = EUR 7100000000', '7.37 billion = EUR 7370000000'],
  ],
  [
    "The deficit is €7.9 billion, next year's 7.8 billion.",
    ['€7.9 billion = EUR 7900000000', '7.8 billion = EUR 7800000000'],
  ],
  ['It pays 129 yen a share (211 a year ago).', ['129 yen = JPY 129 per share', '211 = JPY 211']],
  ['They offered €25,000, or 45,000 if he signs.', ['€25,000 = EUR 25000', '45,000 = EUR 45000']],
  ['Nobody here makes 140K; I am on €92K.', ['140K = EUR 140000', '€92K = EUR 92000']],
  // What was agreed, forecast or paid.
  [
    'They asked for eighty thousand euros and settled on seventy thousand.',
    ['eighty thousand euros = EUR 80000', 'seventy thousand = EUR 70000'],
  ],
  [
    'Bookings were €310 million; we guide you to 330 million for the quarter.',
    ['€310 million = EUR 310000000', '330 million = EUR 330000000'],
  ],
  ['It closed at €27.89. His shares cost 21.27.', ['€27.89 = EUR 27.89', '21.27 = EUR 21.27']],
  [
    'Net profit was 3.6 billion, below the 4.1 billion euros seen.',
    ['3.6 billion = EUR 3600000000', '4.1 billion euros = EUR 4100000000'],
  ],
  ['It did 3 million in sales our first year, and €5m now.', ['3 million = EUR 3000000', '€5m = EUR 5000000']],
  // The price of another time or place.
  ['Butter is £1.99 now, was 1.49 then.', ['£1.99 = GBP 1.99', '1.49 = GBP 1.49']],
  ['Petrol is £1.42. In May it was 1.57.', ['£1.42 = GBP 1.42', '1.57 = GBP 1.57']],
  ['The wage tops 10,000 won for the first time: 10,030.', ['10,000 won = KRW 10000', '10,030 = KRW 10030']],
  ['It pays €30,000 for an operation, up from 15,000.', ['€30,000 = EUR 30000', '15,000 = EUR 15000']],
  ['A cup is 1.52 euros in Rome and 2.10 in Milan.', ['1.52 euros = EUR 1.52', '2.10 = EUR 2.10']],
])('%s', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});

test.each([
  ['The firm of 22 billion chips is worth $22 billion.', ['$22 billion = USD 22000000000']],
  ['It sold 8.5 million. The plant cost $8.5 million.', ['$8.5 million = USD 8500000']],
  ["Attendance beat last year's 19k; tickets were $40.", ['$40 = USD 40']],
  ['Revenue £212m, EPS 31.45 (29.02).', ['£212m = GBP 212000000']],
  ['Sales: 1.4m units. Turnover was €3m.', ['€3m = EUR 3000000']],
  ['It has 3 million in sales teams and pays them $5bn.', ['$5bn = USD 5000000000']],
  ['He was fined £200 for speeding and 6 points were added.', ['£200 = GBP 200']],
  ['A pass costs $40, and 2 for one offers end soon.', ['$40 = USD 40']],
  ['He paid $40 for a pass and 3 for five days.', ['$40 = USD 40']],
  ['They want 45 million to be vaccinated, at €12 a dose.', ['€12 = EUR 12 per dose']],
  ['They are on 75k steps; the watch was £60k.', ['£60k = GBP 60000']],
  ['They hired 3 million. It cost €3 million.', ['€3 million = EUR 3000000']],
  ['The rate is €4.50. In May it was 12.20.', ['€4.50 = EUR 4.50']],
  ['It is 1.52 euros in Rome and 14.10 by then in Milan.', ['1.52 euros = EUR 1.52']],
  ['He settled on 40 acres for €5m.', ['€5m = EUR 5000000']],
  [
    'Revenue was 2.23 billion euros, with deliveries expected to reach 271 million.',
    ['2.23 billion euros = EUR 2230000000'],
  ],
  [
    'Profit was 7.1 billion euros. It forecast passengers of 7.3 billion, and sees 7.4 billion.',
    ['7.1 billion euros = EUR 7100000000'],
  ],
  ['It pays 129 yen a share (3).', ['129 yen = JPY 129 per share']],
  ['Lunch at RM2 is now RM3.50. The ringgit stood at 4.31.', ['RM2 = MYR 2', 'RM3.50 = MYR 3.50']],
  ['Global Offer 8,634,300 | Price HKD 347', ['HKD 347 = HKD 347']],
])('%s: of things', (text, expected) => {
  expect(readMoney(text)).toEqual(expected);
});
