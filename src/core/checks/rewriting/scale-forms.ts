/** A scale word and its power of ten. */
export interface ScaleForm {
  readonly word: string;
  readonly power: number;
}

const family = (forms: string): readonly ScaleForm[] =>
  forms.split(' ').map((form) => {
    const [word = '', power] = form.split(':');
    return { word, power: Number(power) };
  });

/** Scale words of one letter. */
export const ONE_LETTER = family('m:6 b:9 t:12');

/** Scale words that newsrooms write beside each other, smallest first; of a form in several families the first counts. */
export const SCALE_FAMILIES: readonly (readonly ScaleForm[])[] = [
  family('million:6 billion:9 trillion:12'),
  family('m:6 bn:9 tn:12'),
  family('mn:6 bn:9 trn:12'),
  family('mln:6 bln:9 trln:12'),
  family('mil:6 bil:9 tril:12'),
  ONE_LETTER,
  family('m:6 bn:9 tr:12'),
  family('万:4 亿:8 万亿:12'),
  family('萬:4 億:8 萬億:12'),
  family('萬:4 億:8 兆:12'),
];
