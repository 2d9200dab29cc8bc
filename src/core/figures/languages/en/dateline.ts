import type { Dateline, Lexicon } from '../../engine/lexicon.js';
import { findPlaceAt } from '../../engine/places.js';

/** Agencies whose copy goes to papers of all countries: their "$" is the American one, and no unit of the place. */
const WORLDWIDE_AGENCIES =
  /\b(?:Reuters|AP|Associated Press|AFP|Bloomberg|Dow Jones|UPI|Xinhua|Kyodo|Yonhap|EFE|dpa)\b/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
/** Behind the city: state or country, day, agency, and the dash. */
const REST = new RegExp(
  `^(?:[,/] ?(?!${MONTH} \\d)[A-Z][A-Za-z. ]{1,24})?(?<day>,? ${MONTH} \\d{1,2}(?:, \\d{4})?)?(?: ?\\((?<agency>[^()\\n]{2,40})\\))? ?(?<dash>--?|–|—|:)?`,
  'i',
);
/** Abbreviations of countries: no city that news is filed from, but "U.S.-based" at the start of a headline. */
const COUNTRY_ABBREVIATION = /^(?:U\.?S\.?|U\.?K\.?|UAE)$/;
/** How many lines of a text are looked at, and how much of each: a headline and a byline may stand first. */
const MAX_LINES = 6;
const MAX_LENGTH = 120;

/** "MANILA (Reuters) -", "SYDNEY, March 3": a city in capitals, or one with an agency, at the start of a line. */
export function findEnglishDateline(text: string, lexicon: Lexicon): Dateline | undefined {
  let start = 0;
  for (let line = 0; line < MAX_LINES && start < text.length; line++) {
    const dateline = readDateline(text, start, lexicon);
    if (dateline) return dateline;
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return undefined;
}

function readDateline(text: string, start: number, lexicon: Lexicon): Dateline | undefined {
  const city = findPlaceAt(text, start, lexicon);
  if (!city) return undefined;
  const name = text.slice(start, city.end);
  if (COUNTRY_ABBREVIATION.test(name)) return undefined;
  const rest = REST.exec(text.slice(city.end, city.end + MAX_LENGTH));
  if (!rest) return undefined;
  const { day, agency, dash } = rest.groups ?? {};
  const isCapital = name === name.toUpperCase();
  if (!(isCapital ? (dash ?? day) : agency && dash)) return undefined;
  return {
    text: (name + rest[0]).replace(/[\s:–—-]+$/, ''),
    country: city.value,
    worldwide: agency !== undefined && WORLDWIDE_AGENCIES.test(agency),
  };
}
