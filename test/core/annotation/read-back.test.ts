import { findFigures } from '../../../src/core/figures/find-figures.js';
import { Decimal } from '../../../src/core/money/decimal.js';
import { listStyles } from '../../../src/library/styles.js';
import { SENTENCES } from '../styles/support/sentences.js';
import { annotated } from './support/annotated.js';

const plain = (value: string): string => new Decimal(value).toFixed();

test.each(listStyles().map((style) => [style.key, style] as const))(
  '%s reads back what it has written to the same amounts',
  (_key, style) => {
    for (const text of SENTENCES[style.script]) {
      const { figures, annotated: whole } = annotated(text, { style, to: ['USD', 'HKD', 'CNY', 'GBP'] });
      const written = figures.filter(({ edit }) => edit).flatMap(({ conversions }) => conversions);
      const wanted = written.filter(({ display }) => whole.content.includes(display));
      expect(wanted.length).toBeGreaterThan(0);
      const read = findFigures(whole.content).figures.map(({ currency, value, minValue, maxValue }) =>
        [currency, ...[value, minValue, maxValue].flatMap((each) => (each === undefined ? [] : plain(each)))].join(' '),
      );
      for (const { currency, rounded, minRounded, maxRounded } of wanted)
        expect(read).toContain(
          [
            currency,
            ...[rounded, minRounded, maxRounded].flatMap((each) => (each === undefined ? [] : plain(each))),
          ].join(' '),
        );
    }
  },
);
