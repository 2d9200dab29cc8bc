import { isHan, isLatin, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { Script } from '../../figure.js';
import { SCRIPT_TWINS } from './script-twins.js';

/** Frequent characters of news text that only one of the two scripts has. */
const SIMPLIFIED_CHARACTERS =
  '亿万为这个们来说时会发对经与产业东车马鸟鱼钱银铁长门间问关开见观现实后头买卖贝员资贵费贸价约计设认识让议论证评话语该说请谁课谈调应总战国图团园围图华单卖双变号听响员岁岛币带师归当录彻态总惊惯据报护担拟择损换据标权条极构样树档检欢气汇济涨温湾满滚点热爱独猪环现瓯电疗盘矿码确种积稳穷竞笔签简纪级纯纳线组细织经结给统继续维综绿缩网罗联职胜脑节范药营获虑补装览规视计订认记讲设访证译试诉详误负贡财责败货质购贯贴贷贸费贺资赔赚赛赞赢跃车转轮软轻载较辆输达过运还进远连迟适选递释针钟钢锋错锦长门闭问闲间队阳阴阵际陆险随难页项顺须预领频题额风飞馆驱骗验鱼齐务导称创无决显势划术复争协举声采么监传压党历专断终况闻尽优黄临厂严键驾边紧础链执阶卫绩拥审络办觉剧兴暂戏状绝启训忧习伟缓龙胀辑讯寻苹胁盖驶练讨杂袭帮虽读农异潜写灾逻丰摆宫腾锁隐驻犹荣仓绪绕养亲杀励筹峡艺询宝逊挥忆吗阅坏抛辅缘镜纷贫辞鲍荡夺伤画缴乱侧郑摄陈恶渐谓沪弃舰镇辩锂蓝鲟虚灭绍吴坛鹏铜踪丽献轨怀鉴诊饰枪闪倾碍沟讼筑贾刘扰县敌谋渗泽谍篮玛谨静尝抢庞赋洁烧蚁谱宪蚂仪辉凯娱饮扬丧鸣垄垒贩桥赁舆馈纵纠邻庄灯诚携迁巩虾鹰挤胶赶侠屿锡绑纤炼厅删慑冻诸杨梦剥栏剑赠晓韧摇浓轰滞龄铝酱畅垫厉萧赵艰铠舱饭践鸦阁惧横诱宠驰扫滥狱驳氢绘颇颈钩溃栈哔荐废乡惨谴残贻脸颁邹颠牵粮盐枢轩愤罂鸿遥诞筛拦墙庙滨胆浅兽阔锚雾肤弥炉寿勋诗骆驼辟疯铂钉纹钻饱猎壮挡奋聂渔缝妆脉坝衔阐伪屡牺夸孙捞沦邓狭婴凤睐锐鸽讶轴夹聪骚岭敛钦冯惩贪壳尘斩帅骑肃讽弯硕浏窃叹钓闹饥恋绳罢谅钛颜钯窝谣谐飓辙搁矶耻钴濒娅赐侨酿吕缉';
const TRADITIONAL_CHARACTERS =
  '億萬為這個們來說時會發對經與產業東車馬鳥魚錢銀鐵長門間問關開見觀現實後頭買賣貝員資貴費貿價約計設認識讓議論證評話語該請誰課談調應總戰國圖團園圍華單雙變號聽響歲島幣帶師歸當錄態驚慣據報護擔擬擇損換標權條極構樣樹檔檢歡氣匯濟漲溫灣滿點熱愛獨豬環電療盤礦碼確種積穩窮競筆簽簡紀級純納線組細織結給統繼續維綜綠縮網羅聯職勝腦節範藥營獲慮補裝覽規視訂記講訪譯試訴詳誤負貢財責敗貨質購貫貼貸賀賠賺賽贊贏躍轉輪軟輕載較輛輸達過運還進遠連遲適選遞釋針鐘鋼鋒錯錦閉閒隊陽陰陣際陸險隨難頁項順須預領頻題額風飛館驅騙驗齊導務創協劃無輯辦專勢傳陳舉顯稱監決復爭興審訊災畫採農嚴廠況執優聲臨緊衛聞黨壓歷終讀閱術縣狀暫懷蹤黃績斷龍邊礎雖勵階診討絕楊雲飲鍵憂鏈養鄭習徵蓋籌櫃攝籲輝吳駐騰揮尋劇練宮奪傷卻訓揚偉殺凍寫盡販藝異詢築緩麼麗寶鄰辭貪藍壽戲艦橋脅幫親亂潛澤豐劉榮擁廳糧紛傑凱獻鴻擺鎖絡駛惡瑪齡綁貞雜鎮漸搶繳壞燒憲綺跡銅廚蘋廈壇棄頒倉遜謀儀覺螞蟻礙遷隱駕虛餅鉛駁煙緝贈趙辯潔飯貧娛緒飾鄉敵攜襲蝦竊樞彥擾誠莊輔暢鬥膠憶篩締緣淪纜湧溝攬鏡壟燈鮑奮饋潰詩訟漁諮鄧靜閣爐嶼龐臉腳曉夢喪廢紹媽轄轟脹慘錫恆懲壘緯醜鳳鷹憤謹軌撲颶繆賑肅殘獄聰憑欄猶繪懼徹滯拋綱遙韻僑鈞槍脈牽艱瀕掃呂滅濱馮艙穎鞏謙牆淵';

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

/** So many characters show the script; the rest of a long text is not read for it. */
const MAX_SAMPLE_CHARACTERS = 4000;

/**
 * Finds the writing system round a span: Chinese where Han characters stand in it or within a few characters of it, or
 * where no letters do and the text is Chinese; traditional or simplified by the whole text, counted once.
 */
export function createHanScriptDetector(text: string): (start: number, end: number) => Script | undefined {
  let han: Script | undefined;
  let isHanText: boolean | undefined;
  return (start, end) => {
    const near = lettersNear(text, start, end);
    if (near === 'latin' || (near === 'none' && !(isHanText ??= isMostlyHan(text)))) return undefined;
    return (han ??= detectHanScript(text));
  };
}

/** A Han character takes the place of a word, a Latin letter that of a fifth of one. */
const LETTERS_OF_WORD = 5;

/** The letters round a span: of Chinese, of another writing, or none, as between the numbers of a list. */
function lettersNear(text: string, start: number, end: number): 'han' | 'latin' | 'none' {
  // 「Systems涨约18%」: what touches the span is of its phrase.
  const [before, behind] = [skipSpacesBack(text, start) - 1, skipSpaces(text, end)];
  if (isHan(text.charCodeAt(before)) || isHan(text.charCodeAt(behind))) return 'han';
  let latin = 0;
  let hans = 0;
  const first = Math.max(0, start - 12);
  const last = Math.min(text.length, end + 12);
  for (let i = first; i < last; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      // Enough, whatever the rest of the window is.
      if (++hans * LETTERS_OF_WORD >= last - first) return 'han';
    } else if (isLatin(code)) latin++;
  }
  if (hans === 0) return latin === 0 ? 'none' : 'latin';
  return hans * LETTERS_OF_WORD >= latin ? 'han' : 'latin';
}

/** Is the text Chinese, as far as it is read for that? */
function isMostlyHan(text: string): boolean {
  let balance = 0;
  for (let i = 0; i < text.length && i < MAX_SAMPLE_CHARACTERS; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) balance += LETTERS_OF_WORD;
    else if (isLatin(code)) balance--;
  }
  return balance > 0;
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
