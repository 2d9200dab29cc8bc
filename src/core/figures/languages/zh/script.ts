import { isHan } from '../../../document/chars.js';
import type { Script } from '../../figure.js';
import { SCRIPT_TWINS } from './script-twins.js';

/** Frequent characters of news text that only one of the two scripts has. */
const SIMPLIFIED_CHARACTERS =
  '亿万为这个们来说时会发对经与产业东车马鸟鱼钱银铁长门间问关开见观现实后头买卖贝员资贵费贸价约计设认识让议论证评话语该说请谁课谈调应总战国图团园围图华单卖双变号听响员岁岛币带师归当录彻态总惊惯据报护担拟择损换据标权条极构样树档检欢气汇济涨温湾满滚点热爱独猪环现瓯电疗盘矿码确种积稳穷竞笔签简纪级纯纳线组细织经结给统继续维综绿缩网罗联职胜脑节范药营获虑补装览规视计订认记讲设访证译试诉详误负贡财责败货质购贯贴贷贸费贺资赔赚赛赞赢跃车转轮软轻载较辆输达过运还进远连迟适选递释针钟钢锋错锦长门闭问闲间队阳阴阵际陆险随难页项顺须预领频题额风飞馆驱骗验鱼齐';
const TRADITIONAL_CHARACTERS =
  '億萬為這個們來說時會發對經與產業東車馬鳥魚錢銀鐵長門間問關開見觀現實後頭買賣貝員資貴費貿價約計設認識讓議論證評話語該請誰課談調應總戰國圖團園圍華單雙變號聽響歲島幣帶師歸當錄態驚慣據報護擔擬擇損換標權條極構樣樹檔檢歡氣匯濟漲溫灣滿點熱愛獨豬環電療盤礦碼確種積穩窮競筆簽簡紀級純納線組細織結給統繼續維綜綠縮網羅聯職勝腦節範藥營獲慮補裝覽規視訂記講訪譯試訴詳誤負貢財責敗貨質購貫貼貸賀賠賺賽贊贏躍轉輪軟輕載較輛輸達過運還進遠連遲適選遞釋針鐘鋼鋒錯錦閉閒隊陽陰陣際陸險隨難頁項順須預領頻題額風飛館驅騙驗齊';

/** Simplified characters that traditional text writes too, for another word or in some places: 里, 台, 温. */
const IN_BOTH_SCRIPTS = '里周只折干制并面了布注后几台占余才系种冲净厘群床户游伙佣吃叙于升采兑温税众秘别参叁脱说为飙准';

/** +1 for a character of traditional writing only, -1 for one of simplified writing only. */
const scriptLean = new Int8Array(0x10000);
for (const character of SIMPLIFIED_CHARACTERS) scriptLean[character.charCodeAt(0)] = -1;
for (const character of TRADITIONAL_CHARACTERS) scriptLean[character.charCodeAt(0)] = 1;
for (const [simplified = '', ...traditional] of SCRIPT_TWINS.split(' ')) {
  if (IN_BOTH_SCRIPTS.includes(simplified)) continue;
  scriptLean[simplified.charCodeAt(0)] = -1;
  for (const character of traditional) scriptLean[character.charCodeAt(0)] = 1;
}

/** So many characters tell the script; the rest of a long text is not read for it. */
const MAX_SAMPLE_CHARACTERS = 4000;

/**
 * Tells the writing system round a span: none of Chinese unless a Han character stands in it or within a few characters
 * of it; traditional or simplified by the whole text, counted once.
 */
export function createHanScriptDetector(text: string): (start: number, end: number) => Script | undefined {
  let han: Script | undefined;
  return (start, end) => {
    if (!hasHanNear(text, start, end)) return undefined;
    return (han ??= detectHanScript(text));
  };
}

function hasHanNear(text: string, start: number, end: number): boolean {
  let latin = 0;
  let hans = 0;
  const first = Math.max(0, start - 12);
  const last = Math.min(text.length, end + 12);
  for (let i = first; i < last; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      // Enough, whatever the rest of the window is.
      if (++hans * 5 >= last - first) return true;
    } else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
  }
  // A Han character takes the place of a word, a Latin letter that of a fifth of one.
  return hans > 0 && hans * 5 >= latin;
}

function detectHanScript(text: string): Script {
  let balance = 0;
  let seen = 0;
  for (let i = 0; i < text.length && seen < MAX_SAMPLE_CHARACTERS; i++) {
    const lean = scriptLean[text.charCodeAt(i)] ?? 0;
    if (lean === 0) continue;
    balance += lean;
    seen++;
  }
  return balance > 0 ? 'hant' : 'hans';
}
