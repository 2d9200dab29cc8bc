/** Makes the numbers of true and false claims: a relation gives the values of the slots of a sentence, and one set of wrong ones. */

/** A generator of integers that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (low, high) => low + Math.floor(next() * (high - low + 1));
}

/** Tenths that end with another digit than 0, so that the number is printed with one decimal place. */
function tenths(random, low, high) {
  const value = random(low, high);
  return value % 10 === 0 ? value + 3 : value;
}

const one = (value) => (value / 10).toFixed(1);
const whole = (value) => value.toLocaleString('en-US');

/** A wrong percentage beside a right one: a third more or less, and at least four points. */
function wrongPercent(percent, random) {
  const off = Math.max(4, Math.abs(percent) * 0.35);
  return random(0, 1) === 0 && percent > off + 1 ? percent - off : percent + off;
}

/** From A to B by D or P. */
function change(random, format) {
  const isFall = random(0, 1) === 1;
  const from = format.draw(random);
  const to = format.near(Math.round(from * (1 + ((isFall ? -1 : 1) * random(6, 46)) / 100)));
  const step = Math.abs(to - from);
  const percent = (step / from) * 100;
  const wrongStep = format.near(Math.max(3, Math.round(step * (random(0, 1) === 0 ? 1.4 : 0.6))));
  const slots = { A: format.print(from), B: format.print(to), D: format.print(step), P: percent.toFixed(1) };
  return {
    isFall,
    slots,
    wrong: { P: wrongPercent(percent, random).toFixed(1), D: format.print(wrongStep === step ? step + 7 : wrongStep) },
  };
}

const AMOUNTS = {
  draw: (random) => tenths(random, 41, 890),
  near: (value) => (value % 10 === 0 ? value + 1 : value),
  print: one,
};
const COUNTS = { draw: (random) => random(1200, 48000), near: (value) => value, print: whole };

export const RELATIONS = {
  change: (random) => change(random, AMOUNTS),
  counts: (random) => change(random, COUNTS),
  /** From L to M by S points. */
  points(random) {
    const isFall = random(0, 1) === 1;
    const from = tenths(random, 31, 460);
    const step = random(2, 24);
    const to = isFall ? from - step : from + step;
    return {
      isFall,
      slots: { L: one(from), M: one(to), S: one(step), T: String(step * 10) },
      wrong: { S: one(step + random(3, 9)), T: String(step * 10 + 30) },
    };
  },
  /** From A in one year to B in another, by P a year. */
  cagr(random) {
    const first = random(2008, 2016);
    const years = random(3, 8);
    const yearly = random(4, 24);
    const from = tenths(random, 41, 300);
    const to = AMOUNTS.near(Math.round(from * (1 + yearly / 100) ** years));
    const percent = ((to / from) ** (1 / years) - 1) * 100;
    return {
      slots: { A: one(from), B: one(to), P: percent.toFixed(1), Y: first, Z: first + years, N: years },
      wrong: { P: (percent * 0.6 - 1).toFixed(1) },
    };
  },
  /** T is N times E, each. */
  each(random) {
    const count = random(12, 480) * 10;
    const price = random(21, 380);
    return {
      slots: { T: whole(count * price), N: whole(count), E: String(price) },
      wrong: { E: String(Math.round(price * 1.3) + 2), T: whole(count * Math.round(price * 0.7)) },
    };
  },
  /** B is P of A. */
  share(random) {
    const all = tenths(random, 120, 890);
    const part = AMOUNTS.near(Math.round((all * random(6, 80)) / 100));
    const percent = (part / all) * 100;
    return {
      slots: { A: one(all), B: one(part), P: percent.toFixed(1) },
      wrong: { P: wrongPercent(percent, random).toFixed(1) },
    };
  },
  /** P, Q and R are all of a whole. */
  shares(random) {
    const first = random(30, 55);
    const second = random(15, 30);
    return {
      slots: { P: first, Q: second, R: 100 - first - second },
      wrong: { R: 100 - first - second + random(8, 25) },
    };
  },
  /** B is three times A, which is 200 % more. */
  triple(random) {
    const from = tenths(random, 41, 300);
    return {
      slots: { A: one(from), B: one(AMOUNTS.near(from * 3)) },
      wrong: { B: one(AMOUNTS.near(Math.round(from * 5.7))) },
    };
  },
  /** B is twice A. */
  double(random) {
    const from = tenths(random, 41, 400);
    return {
      slots: { A: one(from), B: one(AMOUNTS.near(from * 2)) },
      wrong: { B: one(AMOUNTS.near(Math.round(from * 3.1))) },
    };
  },
  /** P and Q make S. */
  sum(random) {
    const first = tenths(random, 41, 400);
    const second = tenths(random, 41, 400);
    const total = first + second;
    return {
      slots: { P: one(first), Q: one(second), S: one(total) },
      wrong: { S: one(total + Math.max(9, Math.round(total * 0.15))) },
    };
  },
  /** The same sum twice. */
  twice(random) {
    const value = tenths(random, 140, 890);
    return { slots: { V: one(value), W: one(value) }, wrong: { W: one(AMOUNTS.near(Math.round(value * 1.3))) } };
  },
  /** A claim that holds or not by its words alone. */
  fixed: () => ({ slots: {}, wrong: {} }),
};
