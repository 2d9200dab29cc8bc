/** A scale word and its power of ten. */
export interface ScaleForm {
  readonly word: string;
  readonly power: number;
}

const parseFamily = (forms: string): readonly ScaleForm[] =>
  forms.split(' ').map((form) => {
    const [word = '', power] = form.split(':');
    return { word, power: Number(power) };
  });

/** Scale words of one letter. */
export const ONE_LETTER_FORMS = parseFamily('m:6 b:9 t:12');

/** Scale words that newsrooms write beside each other, smallest first; of a form in several families the first counts. */
export const SCALE_FAMILIES: readonly (readonly ScaleForm[])[] = [
  parseFamily('million:6 billion:9 trillion:12'),
  parseFamily('m:6 bn:9 tn:12'),
  parseFamily('mn:6 bn:9 trn:12'),
  parseFamily('mln:6 bln:9 trln:12'),
  parseFamily('mil:6 bil:9 tril:12'),
  ONE_LETTER_FORMS,
  parseFamily('m:6 bn:9 tr:12'),
  parseFamily('万:4 亿:8 万亿:12'),
  parseFamily('萬:4 億:8 萬億:12'),
  parseFamily('萬:4 億:8 兆:12'),
];
