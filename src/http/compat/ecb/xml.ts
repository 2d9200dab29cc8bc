import type { EuroPublication } from './publications.js';
import { sortAsEcb } from './columns.js';

const NAMESPACES =
  'xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"';

/** eurofxref-daily.xml: a line for each rate, with single quotation marks. */
export function writeDailyXml(publication: EuroPublication): string {
  const { date, rates } = publication;
  const lines = sortAsEcb(rates.keys()).map(
    (code) => `\t\t\t<Cube currency='${code}' rate='${rates.get(code)?.value ?? ''}'/>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<gesmes:Envelope ${NAMESPACES}>\n` +
    '\t<gesmes:subject>Reference rates</gesmes:subject>\n' +
    '\t<gesmes:Sender>\n\t\t<gesmes:name>European Central Bank</gesmes:name>\n\t</gesmes:Sender>\n' +
    `\t<Cube>\n\t\t<Cube time='${date}'>\n${lines.join('')}\t\t</Cube>\n\t</Cube>\n` +
    `${writeSuspects(publication)}</gesmes:Envelope>\n`
  );
}

/** The other files: a line for each day, with double quotation marks. */
export function* writeHistoryXml(publications: readonly EuroPublication[]): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope ${NAMESPACES}><gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender><Cube>`;
  for (const [i, { date, rates }] of publications.entries()) {
    const cubes = sortAsEcb(rates.keys()).map(
      (code) => `<Cube currency="${code}" rate="${rates.get(code)?.value ?? ''}"/>`,
    );
    yield `${i === 0 ? '' : '\n'}<Cube time="${date}">${cubes.join('')}</Cube>`;
  }
  yield `</Cube>${publications.slice(0, 1).map(writeSuspects).join('')}</gesmes:Envelope>\n`;
}

/** The format has no place for it: a comment for each rate that is used although it is unconfirmed. */
function writeSuspects({ date, rates }: EuroPublication): string {
  const marked = [...rates].flatMap(([code, { suspect }]) =>
    suspect === undefined ? [] : [`<!-- ${code} of ${date} is unconfirmed: ${suspect.replaceAll('--', '- -')} -->\n`],
  );
  return marked.join('');
}
