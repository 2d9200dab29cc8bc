import { ecbQuotes, print } from './history.mjs';

const scale = (day, codes, factor) => ({
  date: day.date,
  rates: Object.fromEntries(
    Object.entries(day.rates).map(([code, value]) => [
      code,
      codes.includes(code) ? print(Number(value) * factor) : value,
    ]),
  ),
});

const without = ({ date, rates }, codes) => ({
  date,
  rates: Object.fromEntries(Object.entries(rates).filter(([code]) => !codes.includes(code))),
});

function swapDigits(value, random) {
  const places = [...value].flatMap((digit, i) => {
    const next = value[i + 1] === '.' ? i + 2 : i + 1;
    return digit !== '.' && value[next] !== undefined && digit !== value[next] ? [[i, next]] : [];
  });
  const [i, j] = places[Math.floor(random() * places.length)];
  const digits = [...value];
  [digits[i], digits[j]] = [digits[j], digits[i]];
  const swapped = digits.join('').replace(/^0+(?=\d)/, '');
  return Number(swapped) > 0 ? swapped : value;
}

const one = (name, codes, factor) => ({
  name,
  make: ([day], { random }) => {
    const chosen = codes ?? [pickCode(day, random)];
    return { tables: [scale(day, chosen, factor)], codes: chosen };
  },
});

const pickCode = ({ rates }, random) => {
  const codes = Object.keys(rates).filter((code) => code !== 'BGN');
  return codes[Math.floor(random() * codes.length)];
};

const MAIN = ['CNY', 'HKD', 'USD'];

/**
 * What a publisher may get wrong. `make` is given the day and those after it, and returns the false tables that the ECB
 * publishes instead, and whose rates are false in them.
 */
export const LIES = [
  one('CNY +1.2 %', ['CNY'], 1.012),
  one('CNY +2 %', ['CNY'], 1.02),
  one('HKD -2 %', ['HKD'], 0.98),
  one('USD +2 %', ['USD'], 1.02),
  one('CNY +10 %', ['CNY'], 1.1),
  one('CNY -10 %', ['CNY'], 0.9),
  one('USD +10 %', ['USD'], 1.1),
  one('any currency +10 %', undefined, 1.1),
  one('any currency -12 %', undefined, 0.88),
  one('any currency ×10', undefined, 10),
  one('CNY ×10', ['CNY'], 10),
  one('CNY ×40', ['CNY'], 40),
  one('CNY ÷10', ['CNY'], 0.1),
  one('JPY ×10', ['JPY'], 10),
  one('USD and HKD +10 %', ['USD', 'HKD'], 1.1),
  {
    name: 'every currency +10 %',
    make: ([day]) => ({ tables: [scale(day, Object.keys(day.rates), 1.1)], codes: Object.keys(day.rates) }),
  },
  {
    name: 'digits swapped in CNY',
    make: ([day], { random }) => ({
      tables: [{ date: day.date, rates: { ...day.rates, CNY: swapDigits(day.rates.CNY, random) } }],
      codes: ['CNY'],
    }),
  },
  {
    name: 'digits swapped in any currency',
    make: ([day], { random }) => {
      const code = pickCode(day, random);
      return {
        tables: [{ date: day.date, rates: { ...day.rates, [code]: swapDigits(day.rates[code], random) } }],
        codes: [code],
      };
    },
  },
  {
    name: 'CNY +10 % four days running',
    make: (days) => ({ tables: days.slice(0, 4).map((day) => scale(day, ['CNY'], 1.1)), codes: ['CNY'] }),
  },
  {
    name: "yesterday's table under today's date",
    make: ([day], { before }) => ({
      tables: [{ date: day.date, rates: before.rates }],
      codes: MAIN,
      isUnchanged: true,
    }),
  },
  { name: 'CNY missing', make: ([day]) => ({ tables: [without(day, ['CNY'])], codes: ['CNY'], isMissing: true }) },
  {
    name: 'ten of all currencies',
    make: ([day]) => {
      const missing = Object.keys(day.rates)
        .filter((code) => !['USD', 'JPY', 'GBP'].includes(code))
        .slice(7);
      return { tables: [without(day, missing)], codes: ['CNY', 'HKD'], isMissing: true };
    },
  },
  {
    name: 'dated two days ahead',
    make: ([day], { addDays }) => ({ tables: [{ ...day, date: addDays(day.date, 2) }], codes: MAIN, isMisdated: true }),
  },
  {
    name: 'dated Sunday',
    make: ([day], { sunday }) => ({ tables: [{ ...day, date: sunday(day.date) }], codes: MAIN, isMisdated: true }),
  },
  {
    name: 'a rate of 100,000 digits',
    make: ([day]) => ({
      tables: [{ date: day.date, rates: { ...day.rates, CNY: `${day.rates.CNY}${'0'.repeat(100_000)}1` } }],
      codes: ['CNY'],
      isRefused: true,
    }),
  },
];

export { ecbQuotes };
