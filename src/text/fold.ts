/** Characters that stand for an ASCII one in East Asian typography, beside the full-width block U+FF01–FF5E. */
const SINGLES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '﹒': '.',
  '﹩': '$',
  '﹪': '%',
  '﹐': ',',
  '﹣': '-',
  '−': '-',
  '₋': '-',
  '￥': '¥',
  '￡': '£',
  '￠': '¢',
  '￦': '₩',
  '〜': '~',
  '∼': '~',
  '‐': '-',
  '‑': '-',
};

const FOLDABLE = /[\uFF01-\uFF5E\u3000﹒﹩﹪﹐﹣−₋￥￡￠￦〜∼‐‑]/;
const ALL_FOLDABLE = new RegExp(FOLDABLE.source, 'g');

/**
 * Full-width and other look-alike characters as ASCII, one code unit for one, so that every offset in the result is an
 * offset in the original. For reading only: answers always quote the original.
 */
export function foldWidth(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text.replace(ALL_FOLDABLE, (ch) => SINGLES[ch] ?? String.fromCharCode(ch.charCodeAt(0) - 0xfee0));
}
