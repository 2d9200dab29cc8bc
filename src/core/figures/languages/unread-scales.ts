/**
 * Scale words of languages that are not read, by ISO 639 key, whole words behind a number; the lexicon leaves the row of a
 * language out that it reads. A number before one of them is of another
 * size than its digits say, so it is refused. Not here: forms that English copy uses in the same sense (millions, mio),
 * and words that are also English (bin, mil).
 */
export const UNREAD_SCALES: Readonly<Record<string, string>> = {
  es: 'millón|millones|millardo|millardos|billones|billón|trillones|mil millones',
  pt: 'milhão|milhões|bilhão|bilhões|trilhão|trilhões|mil milhões',
  it: 'milione|milioni|miliardo|miliardi|mila|mld|mlrd',
  fr: 'milliard|milliards|mille|milliers|Md|Mds|Mrds',
  de: 'Millionen|Milliarde|Milliarden|Billionen|Tausend|Tsd|Mia',
  nl: 'miljoen|miljard|biljoen|duizend',
  sv: 'miljon|miljoner|miljard|miljarder|biljoner|tusen',
  da: 'millioner|milliarder|mia',
  fi: 'miljoonaa|miljardia',
  pl: 'miliony|milionów|miliard|miliardy|miliardów|tysięcy|tys',
  cs: 'miliony|milionů|miliardy|miliard|miliardu|tisíc',
  hu: 'millió|milliárd|ezer',
  ro: 'milioane|miliarde|mii',
  tr: 'milyon|milyar|trilyon',
  id: 'juta|miliar|triliun|ribu|milyar',
  ms: 'bilion|trilion',
  fil: 'milyon|bilyon|trilyon|libo',
  vi: 'tỷ|tỉ|triệu|nghìn|ngàn',
  sw: 'milioni|bilioni|elfu',
  ru: 'млн|млрд|трлн|тыс|миллион|миллиона|миллионов|миллиард|миллиарда|миллиардов|триллиона|триллионов|тысяч|тысячи',
  uk: 'мільйон|мільйона|мільйонів|мільярд|мільярда|мільярдів|тисяч',
  el: 'εκατ|δισ|εκατομμύρια|δισεκατομμύρια|χιλιάδες',
  ko: '만|억|조|천|백만|십억|천만|백억|천억',
  ja: 'ドル|ユーロ|ウォン|ポンド|ルピー',
  th: 'ล้าน|พันล้าน|แสน|หมื่น|พัน',
  hi: 'लाख|करोड़|अरब|हज़ार|हजार|मिलियन|बिलियन',
  ar: 'مليون|ملايين|مليار|مليارات|ألف|آلاف|تريليون',
  he: 'מיליון|מיליארד|אלף',
};
