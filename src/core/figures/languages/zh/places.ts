import type { PlaceRow } from '../../engine/vocabulary.js';

/** Countries and the cities that news is filed from, in both scripts, for the currency of a place. */
export const ZH_PLACES: readonly PlaceRow[] = [
  { country: 'US', names: '美国|美國|纽约|紐約|华盛顿|華盛頓' },
  {
    country: 'CN',
    names:
      '人民银行|人民銀行|人行|中国|中國|内地|內地|大陆|大陸|北京|上海|深圳|广州|廣州|杭州|成都|重庆|重慶|天津|武汉|武漢|南京|珠海|东莞|東莞|广东|廣東|浙江|江苏|江蘇|四川|福建|山东|山東',
  },
  { country: 'HK', names: '香港|本港' },
  { country: 'TW', names: '台湾|台灣|臺灣|台北|臺北|高雄|台中|臺中|新竹|台南' },
  { country: 'MO', names: '澳门|澳門' },
  { country: 'SG', names: '新加坡|狮城|獅城|星洲' },
  { country: 'JP', names: '日本|东京|東京|大阪|日经|日經' },
  {
    country: 'MY',
    names:
      '马来西亚|馬來西亞|星洲日报|星洲日報|星洲网|星洲網|吉隆坡|巴生|雪兰莪|雪蘭莪|雪州|柔佛|霹雳州|霹靂州|砂拉越|沙巴州|槟城|檳城|新山|怡保|古晋|古晉|亚庇|亞庇|八打灵|八打靈|马六甲|馬六甲|大马|大馬',
  },
  { country: 'BN', names: '文莱|汶莱|汶萊' },
  { country: 'AU', names: '澳洲|澳大利亚|澳大利亞|悉尼|雪梨|墨尔本|墨爾本|堪培拉|坎培拉' },
  { country: 'NZ', names: '新西兰|新西蘭|紐西蘭|纽西兰|惠灵顿|威靈頓|奥克兰|奧克蘭' },
  { country: 'CA', names: '加拿大|渥太华|渥太華|多伦多|多倫多|温哥华|溫哥華' },
  { country: 'IN', names: '印度|孟买|孟買|新德里' },
  { country: 'PK', names: '巴基斯坦|卡拉奇|喀拉蚩|伊斯兰堡|伊斯蘭堡' },
  { country: 'LK', names: '斯里兰卡|斯里蘭卡|科伦坡|可倫坡|科倫坡' },
  { country: 'NP', names: '尼泊尔|尼泊爾|加德满都|加德滿都' },
  { country: 'MU', names: '毛里求斯|模里西斯' },
  { country: 'SC', names: '塞舌尔|塞席爾' },
  { country: 'GB', names: '英国|英國|伦敦|倫敦' },
  { country: 'EG', names: '埃及|开罗|開羅' },
  { country: 'LB', names: '黎巴嫩|贝鲁特|貝魯特' },
  { country: 'SY', names: '叙利亚|敘利亞|大马士革|大馬士革' },
  { country: 'SD', names: '苏丹|蘇丹|喀土穆' },
  { country: 'SS', names: '南苏丹|南蘇丹' },
  { country: 'AE', names: '阿联酋|阿聯酋|迪拜|杜拜|阿布扎比|阿布達比' },
  { country: 'MA', names: '摩洛哥|卡萨布兰卡|卡薩布蘭卡' },
  { country: 'MX', names: '墨西哥' },
  { country: 'PH', names: '菲律宾|菲律賓|马尼拉|馬尼拉' },
  { country: 'ID', names: '印尼|印度尼西亚|印度尼西亞|雅加达|雅加達' },
  { country: 'VN', names: '越南|河内|河內|胡志明市' },
  { country: 'AR', names: '阿根廷|布宜诺斯艾利斯|布宜諾斯艾利斯' },
  { country: 'CL', names: '智利|圣地亚哥|聖地牙哥' },
  { country: 'CO', names: '哥伦比亚|哥倫比亞|波哥大' },
  { country: 'UY', names: '乌拉圭|烏拉圭' },
  { country: 'DO', names: '多米尼加|多明尼加' },
  { country: 'CU', names: '古巴|哈瓦那' },
  { country: 'SE', names: '瑞典|斯德哥尔摩|斯德哥爾摩' },
  { country: 'NO', names: '挪威|奥斯陆|奧斯陸' },
  { country: 'DK', names: '丹麦|丹麥|哥本哈根' },
  { country: 'IS', names: '冰岛|冰島|雷克雅未克' },
  { country: 'CZ', names: '捷克|布拉格' },
  { country: 'CH', names: '瑞士|苏黎世|蘇黎世|日内瓦|日內瓦' },
  { country: 'SN', names: '塞内加尔|塞內加爾' },
  { country: 'CI', names: '科特迪瓦|象牙海岸' },
  { country: 'ML', names: '马里|馬里' },
  { country: 'CM', names: '喀麦隆|喀麥隆' },
  { country: 'GA', names: '加蓬|加彭' },
  { country: 'TD', names: '乍得|查德' },
  { country: 'CD', names: '刚果民主共和国|剛果民主共和國|金沙萨|金夏沙' },
  { country: 'RW', names: '卢旺达|盧旺達|盧安達' },
  { country: 'SA', names: '沙特|沙烏地|沙地阿拉伯|利雅得' },
  { country: 'QA', names: '卡塔尔|卡塔爾|卡達|卡达|多哈|杜哈' },
  { country: 'YE', names: '也门|也門|葉門' },
  { country: 'OM', names: '阿曼' },
  { country: 'IR', names: '伊朗|德黑兰|德黑蘭' },
  { country: 'KW', names: '科威特' },
  { country: 'IQ', names: '伊拉克|巴格达|巴格達' },
  { country: 'BH', names: '巴林' },
  { country: 'JO', names: '约旦|約旦' },
  { country: 'DZ', names: '阿尔及利亚|阿爾及利亞' },
  { country: 'TN', names: '突尼斯|突尼西亞' },
  { country: 'LY', names: '利比亚|利比亞' },
  { country: 'RS', names: '塞尔维亚|塞爾維亞|贝尔格莱德|貝爾格萊德' },
  { country: 'MK', names: '北马其顿|北馬其頓' },
  { country: 'KE', names: '肯尼亚|肯尼亞|肯亞|内罗毕|奈洛比|內羅畢' },
  { country: 'TZ', names: '坦桑尼亚|坦桑尼亞|坦尚尼亞' },
  { country: 'UG', names: '乌干达|烏干達' },
  { country: 'SO', names: '索马里|索馬里|索馬利亞' },
  { country: 'ZA', names: '南非|约翰内斯堡|約翰內斯堡' },
  { country: 'TR', names: '土耳其|伊斯坦布尔|伊斯坦堡|安卡拉' },
  { country: 'RO', names: '罗马尼亚|羅馬尼亞' },
  { country: 'MD', names: '摩尔多瓦|摩爾多瓦' },
  { country: 'AZ', names: '阿塞拜疆|亞塞拜然' },
  { country: 'TM', names: '土库曼|土庫曼' },
  { country: 'KG', names: '吉尔吉斯|吉爾吉斯' },
  { country: 'UZ', names: '乌兹别克|烏茲別克' },
  { country: 'CR', names: '哥斯达黎加|哥斯大黎加' },
  { country: 'SV', names: '萨尔瓦多|薩爾瓦多' },
  { country: 'VE', names: '委内瑞拉|委內瑞拉' },
  { country: 'ZM', names: '赞比亚|尚比亞|贊比亞' },
  { country: 'MW', names: '马拉维|馬拉威' },
  { country: 'PT', names: '葡萄牙' },
  { country: 'CV', names: '佛得角|維德角' },
  { country: 'IT', names: '意大利|義大利' },
  { country: 'MT', names: '马耳他|馬爾他' },
  { country: 'TG', names: '多哥' },
  { country: 'BJ', names: '贝宁|貝南' },
  { country: 'BF', names: '布基纳法索|布吉納法索' },
];

/** Behind a place that is mentioned; behind others comes the rest of a name, or what a firm elsewhere earns there. */
const BEHIND_TOPIC =
  /^(?!\d{1,2}(?:月\d{1,2})?日[电電讯訊])(?:[由在的于於则則也亦将將已今去前上下近首每有为為当當可须須料向及與与和一二三四五六七八九十\d]|政府|居民|全[年市省國国]|市民|人行|央行)/;

/** What a place pays and takes as a state: its government, its budget, those who live there by right. */
const AUTHORITY =
  /^(?:特[别別]?行?政?[区區]|[市省州县縣])?(?:政府|行政[长長]官|特首|[财財]政|[库庫][务務房]|公帑|立法[会會]|非?永久性?居民|[税稅][务務局]|[统統][计計]|社[会會]保障|公[务務][员員]|教育局|[劳勞]工)/;

/** 「澳門特區政府」, 「香港財政預算案」: does the place that ends at `end` stand there as a state? */
export function isHanAuthority(text: string, end: number): boolean {
  return AUTHORITY.test(text.slice(end, end + MAX_AUTHORITY));
}
const MAX_AUTHORITY = 10;

/** 「澳門由初生嬰兒…一律有1萬元」 is about the place; 「中國太平盈利51億元」 and 「內地業務收入2億元」 need not be. */
export function isHanTopicPlace(text: string, start: number, end: number): boolean {
  // The central bank of the mainland; 人行道 is a pavement.
  if (text.startsWith('人行', start) && end - start === 2)
    return !'道天橋桥隧步横橫斑'.includes(text.charAt(end) || '。');
  if (/^人民[银銀]行$/.test(text.slice(start, end))) return true;
  return BEHIND_TOPIC.test(text.slice(end, end + 8));
}
