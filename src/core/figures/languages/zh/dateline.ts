import type { Dateline, Lexicon } from '../../engine/lexicon.js';
import { findPlaceAt } from '../../engine/places.js';
import type { FormMatch } from '../../engine/trie.js';

/** Who files a story, and the country whose 元 is meant in it. */
const AGENCIES: readonly { readonly home?: string; readonly names: RegExp }[] = [
  // An agency of Hong Kong whose name ends as that of a mainland one might.
  // 「專訊」 is how papers of Hong Kong begin; a paper of Taiwan has the name of one of them.
  {
    home: 'HK',
    names: /[报報]專訊|香港經濟日報|東網|东网|香港中通社|中通社|明報|明报|信報|信报|經濟通|星島|大公報|文匯報/,
  },
  { home: 'CN', names: /新华社|新華社|新华网|新華網|中新社|中新网|中新網|中国新闻|中國新聞|央视|人民网|财联社|財聯社/ },
  { home: 'TW', names: /中央社|聯合報|自由時報|工商時報|經濟日報|鉅亨網|中時/ },
  { home: 'SG', names: /联合早报|聯合早報|早报|8视界/ },
  { home: 'MY', names: /星洲日报|星洲日報|南洋商报|中国报/ },
  { names: /路透|法新|美联|美聯|彭博|道琼斯|道瓊|共同社|韩联社|韓聯社/ },
];
/** Words of a dateline between two clauses: 「新华社马尼拉3月3日电」, 「（新加坡電）」, 「狮城3日讯」, 「【明報專訊】」. */
const DATELINE =
  /^[(【[]?([^\n。,;:(【[]{2,28}?)((?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日?)?(?:綜合|综合|外|專|专)?(?:電|电|訊|讯)(?![子力话話台臺视視动動池影网網器信息商])/;
/** Its last word: most lines have none, and the pattern would try every length of them. */
const DATELINE_END = /[電电訊讯]/;
/** 「【吉隆坡】」 */
const CITY_ALONE = /^[(【[]([^\n。,;:()【】[\]]{2,8})[)】\]]/;
const MAX_LINES = 6;
const MAX_LENGTH = 48;
const MAX_CITY_LENGTH = 8;

/** The dateline of a Chinese story, at the start of one of its first lines. */
export function findHanDateline(text: string, lexicon: Lexicon): Dateline | undefined {
  let start = 0;
  for (let line = 0; line < MAX_LINES && start < text.length; line++) {
    const dateline = readDateline(text.slice(start, start + MAX_LENGTH), lexicon);
    if (dateline) return dateline;
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return undefined;
}

function readDateline(head: string, lexicon: Lexicon): Dateline | undefined {
  const match = (DATELINE_END.test(head) ? DATELINE.exec(head) : null) ?? CITY_ALONE.exec(head);
  if (!match) return undefined;
  const [whole, lead = '', day] = match;
  const agency = AGENCIES.find(({ names }) => names.test(whole));
  const city = findCityAtEnd(lead, lexicon);
  if (!agency && !(city && (day !== undefined || /^[(【[]/.test(head)))) return undefined;
  // A paper that names nobody in 「(吉隆坡3日訊)」 files from home.
  const home = agency ? agency.home : lead.length === (city && city.end - city.start) ? city?.value : undefined;
  return {
    text: whole.replace(/^[(【[]/, ''),
    ...(city ? { country: city.value } : {}),
    ...(home === undefined ? {} : { home }),
    worldwide: agency !== undefined && agency.home === undefined,
  };
}

/** The city stands right before the day or the last word: any other place is the beginning of a sentence. */
function findCityAtEnd(lead: string, lexicon: Lexicon): FormMatch<string> | undefined {
  for (let at = Math.max(0, lead.length - MAX_CITY_LENGTH); at < lead.length; at++) {
    const place = findPlaceAt(lead, at, lexicon);
    if (place?.end === lead.length) return place;
  }
  return undefined;
}
