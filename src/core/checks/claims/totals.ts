import { parseDecimal } from '../../money/decimal.js';
import type { LocatedFigure } from '../located-figure.js';
import type { FigureSentence } from '../check-context.js';
import { MONEY_TOKEN } from '../masked-sentence.js';
import { areComparable } from './comparable.js';

/** Amounts that a sentence says make up another. */
export interface TotalClaim {
  readonly total: LocatedFigure;
  readonly parts: readonly LocatedFigure[];
}

/** More amounts than these in a sentence are a table. */
const MAX_PARTS = 8;

const EACH_AMOUNT = new RegExp(MONEY_TOKEN, 'g');

/** Right before the total: what stands before it in the sentence makes it up. A mark or a word must set it apart. */
const SUMMING =
  /(?:(?:[,(:]|\bfor|\bmaking|\bbringing)\s?(?:or\s|making\s|bringing\s)?(?:a|the) (?:combined )?total (?:of|to)|[,(]\s?(?:all )?totall?ing|\badding up to|(?:[,(]|\bfor) ?a combined|[,(;]\s?(?:or |all )?(?:together|altogether|in all)|[,、(]\s?(?:两者|兩者|三者|二者|两项|兩項|三项|三項)?(?:合计|合計|共计|共計|总计|總計|合共|总共|總共|加起来|加起來))(?:\s(?:about|some|nearly|roughly|around|more than|almost))?[\s:]?(?:约|約|逾|为|為|达|達|是)?\s?$/;

/** Right behind the total: what stands after it in the sentence makes it up. "Including" need not be all. */
const COMPRISING =
  /^[\s,]*(?:in [a-z ]{1,20}|of [a-z ]{1,20})?[\s,]*(?:comprising|comprises|made up of|consisting of|consists of|composed of|split (?:into|between)|divided (?:into|between)|which breaks down into|由)/;

/** The totals that a sentence tells, each with its parts: all other amounts before, or behind, in one currency. */
export function findTotalClaims({ masked: { text, figures: slots } }: FigureSentence): readonly TotalClaim[] {
  const money = slots.filter(({ figure }) => figure.kind === 'money');
  if (money.length < 3 || money.length > MAX_PARTS + 1 || money.length < slots.length) return [];
  const places = [...text.matchAll(EACH_AMOUNT)].map(({ index }) => index);
  return money.flatMap((total, i): readonly TotalClaim[] => {
    const at = places[i]!;
    const before = text.slice(i === 0 ? 0 : places[i - 1]! + 1, at);
    const behind = text.slice(at + 1, places[i + 1] ?? text.length);
    if (i >= 2 && i === money.length - 1 && SUMMING.test(before)) return validateTotal(total, money.slice(0, i));
    if (i === 0 && COMPRISING.test(behind) && isWhole(behind, text)) return validateTotal(total, money.slice(1));
    return [];
  });
}

/** 由 says that all is told only with 组成 or 构成 behind it. */
function isWhole(behind: string, text: string): boolean {
  return !/^[\s,]*由/.test(behind) || /组成|組成|构成|構成/.test(text);
}

function validateTotal(total: LocatedFigure, parts: readonly LocatedFigure[]): readonly TotalClaim[] {
  return parts.every((part) => areComparable(part.figure, total.figure) && isSmallerPart(part, total))
    ? [{ total, parts }]
    : [];
}

const isSmallerPart = (part: LocatedFigure, total: LocatedFigure): boolean =>
  parseDecimal(part.figure.value!).lt(parseDecimal(total.figure.value!));
