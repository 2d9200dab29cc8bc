const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const HAN_DIGITS = [...'零一二三四五六七八九'];
const HAN_POWERS = ['千', '百', '十', ''];

/** A number below a thousand, with or without a fraction, in English words: "three hundred and eighty", "one point five". */
export function toEnglish(digits: string): string | undefined {
  const [whole = '', fraction] = digits.split('.');
  if (whole.length > 3) return undefined;
  const words = integerToEnglish(Number(whole));
  return fraction === undefined
    ? words
    : `${words} point ${[...fraction].map((digit) => UNITS[Number(digit)]).join(' ')}`;
}

function integerToEnglish(number: number): string {
  if (number < 20) return UNITS[number]!;
  if (number < 100) return `${TENS[Math.floor(number / 10)]!}${number % 10 ? `-${UNITS[number % 10]!}` : ''}`;
  const rest = number % 100;
  return `${UNITS[Math.floor(number / 100)]!} hundred${rest ? ` and ${integerToEnglish(rest)}` : ''}`;
}

/** A number below ten thousand in Han characters, as it is read aloud: 三百八十, 一千零二, 一点五. */
export function toHan(digits: string, point = '点'): string | undefined {
  const [whole = '', fraction] = digits.split('.');
  if (whole.length > 4) return undefined;
  const han = [...whole.padStart(4, '0')]
    .map((digit, i) => (digit === '0' ? '零' : `${HAN_DIGITS[Number(digit)]!}${HAN_POWERS[i]!}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零(?=.)|(?<=.)零$/g, '')
    .replace(/^一十/, '十');
  return fraction === undefined
    ? han
    : `${han}${point}${[...fraction].map((digit) => HAN_DIGITS[Number(digit)]).join('')}`;
}

const NUMBER_BY_HAN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 10_000 }, (_, number) => [toHan(String(number)) ?? '', String(number)] as const),
);

/** The digits of a number below ten thousand that is written as it is read aloud; undefined for any other. */
export function fromHan(text: string): string | undefined {
  return NUMBER_BY_HAN.get(text.replace(/[两兩]/g, '二'));
}

const NUMBER_BY_ENGLISH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 1000 }, (_, number) => [toEnglish(String(number)) ?? '', String(number)] as const),
);

/** The digits of a number below a thousand in English words; undefined for any other. */
export function fromEnglish(text: string): string | undefined {
  return NUMBER_BY_ENGLISH.get(text.toLowerCase());
}
