import { strToU8, zipSync } from 'fflate';
import { listCurrencies } from '../../../../src/core/money/currencies.js';

/** Twelve rates as the ECB prints them. */
export const ECB_RATES: Readonly<Record<string, string>> = {
  USD: '1.0874',
  JPY: '162.91',
  CZK: '25.338',
  DKK: '7.4546',
  GBP: '0.85520',
  HUF: '395.05',
  PLN: '4.3060',
  SEK: '11.2330',
  CHF: '0.9606',
  CNY: '7.8281',
  HKD: '8.5088',
  KRW: '1448.26',
};

/** eurofxref-daily.xml, laid out as the ECB lays it out. */
export function ecbXml(date: string, rates: Readonly<Record<string, string>> = ECB_RATES): string {
  const cubes = Object.entries(rates).map(([currency, rate]) => `\t\t\t<Cube currency='${currency}' rate='${rate}'/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">',
    '\t<gesmes:subject>Reference rates</gesmes:subject>',
    '\t<gesmes:Sender>\n\t\t<gesmes:name>European Central Bank</gesmes:name>\n\t</gesmes:Sender>',
    `\t<Cube>\n\t\t<Cube time='${date}'>`,
    ...cubes,
    '\t\t</Cube>\n\t</Cube>\n</gesmes:Envelope>\n',
  ].join('\n');
}

/** eurofxref-hist.csv with the trailing comma of the real one. */
export function ecbCsv(days: readonly (readonly [string, Readonly<Record<string, string>>])[]): string {
  const currencies = Object.keys(ECB_RATES);
  const rows = days.map(([date, rates]) => `${date},${currencies.map((code) => rates[code] ?? 'N/A').join(',')},`);
  return [`Date,${currencies.join(',')},`, ...rows, ''].join('\n');
}

/** eurofxref-hist.zip. */
export function ecbZip(csv: string): Uint8Array {
  return zipSync({ 'eurofxref-hist.csv': strToU8(csv) });
}

/** What the ECB's rates come to against the dollar. */
const AGAINST_DOLLAR: Readonly<Record<string, string>> = {
  eur: '0.91962479',
  ...Object.fromEntries(
    Object.entries(ECB_RATES)
      .filter(([code]) => code !== 'USD')
      .map(([code, rate]) => [code.toLowerCase(), (Number(rate) / Number(ECB_RATES.USD)).toFixed(8)]),
  ),
};

/**
 * usd.min.json with every ISO currency, those that the ECB has at their rates and others at made-up ones, and some
 * tokens; `rates` replaces or adds number text.
 */
export function currencyApiJson(date: string, rates: Readonly<Record<string, string>> = {}): string {
  const codes = listCurrencies().map(({ code }) => code.toLowerCase());
  const table = new Map(codes.map((code, i) => [code, `${i + 2}.${String(i * 7919).padStart(8, '0')}`]));
  for (const [code, value] of Object.entries({ '1inch': '9.96631033', usd: '1', ...AGAINST_DOLLAR, ...rates }))
    table.set(code, value);
  return `{"date":"${date}","usd":{${[...table].map(([code, value]) => `"${code}":${value}`).join(',')}}}`;
}

/** Rates of one day by currency, and a day: what the other publishers' documents are made from. */
export type Days = readonly (readonly [string, Readonly<Record<string, string>>])[];

/** csvdata of the ECB's data portal, with all its columns. */
export function ecbSdmxCsv(days: Days): string {
  const header =
    'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS,TITLE,TITLE_COMPL,UNIT,UNIT_MULT';
  const rows = days.flatMap(([date, rates]) =>
    Object.entries(rates).map(
      ([code, rate]) =>
        `EXR.D.${code}.EUR.SP00.A,D,${code},EUR,SP00,A,${date},${rate},A,4,Rate,"ECB reference exchange rate, ${code}/Euro, 2.15 pm (C.E.T.)",${code},0`,
    ),
  );
  return [header, ...rows, ''].join('\n');
}

/** A page of CcprHisNew. `labels` are the pairs in the publisher's order; a rate is keyed by its label. */
export function cfetsJson(
  labels: readonly string[],
  days: Days,
  { from, to, page = 1, pages = 1, total = days.length }: CfetsFrame,
): string {
  return JSON.stringify({
    head: { version: '2.0', provider: 'CWAP', req_code: '', rep_code: '200', rep_message: '', ts: 1788951512381 },
    data: {
      head: labels,
      total,
      pageTotal: pages,
      searchlist: labels,
      endDate: to,
      pageSize: 50,
      currency: '',
      pageNum: page,
      flagMessage: '',
      startDate: from,
    },
    records: days.map(([date, rates]) => ({ date, values: labels.map((label) => rates[label] ?? '---') })),
  });
}

export interface CfetsFrame {
  readonly from: string;
  readonly to: string;
  readonly page?: number;
  readonly pages?: number;
  readonly total?: number;
}

/** What CFETS says to a span of a year or more, with status 200. */
export const CFETS_REFUSAL =
  '{"head":{"version":"2.0","rep_code":"200","rep_message":""},"data":{"head":["USD/CNY"],"flagMessage":"只提供一年历史数据查询及下载"},"records":[]}';

/** The Valet group FX_RATES_DAILY; rates are CAD for one unit. */
export function bocJson(days: Days): string {
  const codes = [...new Set(days.flatMap(([, rates]) => Object.keys(rates)))];
  return JSON.stringify(
    {
      terms: { url: 'https://www.bankofcanada.ca/terms/' },
      groupDetail: { label: 'Daily exchange rates', description: 'Daily average exchange rates', link: null },
      seriesDetail: Object.fromEntries(
        codes.map((code) => [`FX${code}CAD`, { label: `${code}/CAD`, description: '', dimension: { key: 'd' } }]),
      ),
      observations: days.map(([d, rates]) => ({
        d,
        ...Object.fromEntries(Object.entries(rates).map(([code, v]) => [`FX${code}CAD`, { v }])),
      })),
    },
    null,
    4,
  );
}

/** A page of er-eeri-daily; rates are number text, HKD for one unit, keyed by lower-case codes and indices. */
export function hkmaJson(days: Days): string {
  const records = days.map(
    ([date, rates]) =>
      `{"end_of_day":"${date}",${Object.entries(rates)
        .map(([key, rate]) => `"${key}":${rate}`)
        .join(',')},"dem":null,"special_drawing_rights":null,"neeri_2020_trade_wgt":101.2}`,
  );
  const header = '{"success":true,"err_code":"0000","err_msg":"No error found"}';
  return `{"header":${header},"result":{"datasize":${days.length},"records":[${records.join(',')}]}}`;
}

/** /v2/rates of Frankfurter with `expand=providers`; rates are number text. */
export function frankfurterJson(days: Days, provider = 'ECB'): string {
  const rows = days.flatMap(([date, rates]) =>
    Object.entries(rates).map(
      ([code, rate]) =>
        `{"date":"${date}","base":"EUR","quote":"${code}","rate":${rate},"providers":[{"key":"${provider}","date":"${date}","rate":${rate}}]}`,
    ),
  );
  return `[${rows.join(',\n')}]`;
}

/** H10_data.xml; rates are keyed by the names of the series, "ND" for a day without one. */
export function h10Xml(days: Days): string {
  const names = [...new Set(days.flatMap(([, rates]) => Object.keys(rates)))];
  const series = names.map((name) => {
    const observations = days.map(([date, rates]) => {
      const rate = rates[name] ?? 'ND';
      const [status, value] = rate === 'ND' ? ['ND', '-9999'] : ['A', rate];
      return `      <frb:Obs OBS_STATUS="${status}" OBS_VALUE="${value}" TIME_PERIOD="${date}" />\n`;
    });
    return [
      `    <kf:Series CURRENCY="XXX" FREQ="9" FX="XXX" SERIES_NAME="${name}" UNIT="Currency" UNIT_MULT="1" >\n`,
      '      <frb:Annotations><common:Annotation><common:AnnotationText>Spot rate</common:AnnotationText></common:Annotation></frb:Annotations>\n',
      ...observations,
      '    </kf:Series>\n',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<message:MessageGroup xmlns:message="http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message">\n',
    '  <message:Header><message:ID>H10</message:ID></message:Header>\n  <frb:DataSet id="H10">\n',
    ...series,
    '  </frb:DataSet>\n</message:MessageGroup>\n',
  ].join('');
}

/** FRB_h10_xml.zip, with the schema files that lie beside the data. */
export function h10Zip(xml: string): Uint8Array {
  return zipSync({
    'H10_struct.xml': strToU8('<structure/>'),
    'H10_data.xml': strToU8(xml),
    'frb_common.xsd': strToU8('<schema/>'),
  });
}

/** The series without which a release is refused, at the rates of one day. */
export const H10_RATES: Readonly<Record<string, string>> = {
  'RXI$US_N.B.EU': '1.0883',
  'RXI_N.B.CH': '7.1977',
  'RXI_N.B.HK': '7.8226',
  'RXI_N.B.JA': '149.1300',
};
