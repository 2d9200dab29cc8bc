import type { CurrencyCode } from '../../../../src/core/money/currencies.js';
import type { HouseStyle } from '../../../../src/core/styles/style.js';
import { content } from '../../annotation/support/annotated.js';
import { validateStyles } from '../../../../src/app/validate-styles.js';
import { formatFaults } from '../../../../src/app/operator-file.js';
import { PLAIN } from '../../../../src/core/styles/houses/plain.js';
import { SENTENCES } from './sentences.js';

/** What a folder with two mistaken files is answered. */
const FAULTS = formatFaults(
  'the house styles in STYLES_DIR, /etc/crossrate/styles, cannot be used',
  validateStyles([
    {
      name: 'desk.json',
      text: JSON.stringify({ ...PLAIN, key: 'desk', amount: { USD: 'US$' }, digits: { ...PLAIN.digits, round: 'up' } }),
    },
    { name: 'evening-post.json', text: JSON.stringify({ ...PLAIN, key: 'scmp', twins: { hans: 'plane-zh' } }) },
  ]).faults,
);

const INTRODUCTION = `# House styles

Generated from the files in \`src/core/styles/houses\` by \`npm run docs:styles\`: do not edit.

A house style is data: how a newsroom writes an amount, a range and a conversion, and where it writes no conversion. No style writes one in a quotation, at an amount of a time more than half a year before the story or "at the time", or at an analyst's target for a share; \`skip\` of a request says otherwise. A request names a style by its key, as \`style\` of \`POST /v1/annotate\`. **Evidence** says what a style is based on: \`guide\`, a published style guide; \`samples\`, sentences seen in print; \`unverified\`, neither. An unverified style does not have a newsroom's name. No newsroom has endorsed any style.

Every style writes the same five sentences below, converted to its target currencies at the reference rates of the European Central Bank of 23 February 2024 (1 USD = 7.197 CNY = 7.8235 HKD; the Taiwan dollar, which the bank does not publish, at 31.57). Beside a figure in another writing system the words of the style's twin are used. Where "$" means another dollar, in the request or in the text, the US dollar is written "US$" in every style.

## Your own

Take a similar style from \`GET /v1/styles\`, change it, and give it a new key. Then send the whole object as \`style\` of a request, or put it as a JSON file into the folder \`STYLES_DIR\`: it is read when the service starts, listed in \`GET /v1/styles\` and used by its key like the others. An error prevents the start; all errors of all files are listed at once, each with its file, its field, what was found and what is allowed:

\`\`\`text
${FAULTS}
\`\`\`

To add one to Crossrate itself, see [CONTRIBUTING.md](../CONTRIBUTING.md).

## All
`;

const LANGUAGES = { latin: 'English', hans: 'Chinese, simplified', hant: 'Chinese, traditional' } as const;

/** The page that shows every style. */
export function stylePage(styles: readonly HouseStyle[]): string {
  return [INTRODUCTION, overview(styles), ...styles.map(section)].join('\n');
}

function overview(styles: readonly HouseStyle[]): string {
  const rows = styles.map((style) => [
    `[${style.key}](#${style.key})`,
    style.name,
    LANGUAGES[style.script],
    style.region ?? '–',
    style.evidence.grade,
    style.targets.join(', '),
  ]);
  return table(['key', 'name', 'language', 'region', 'evidence', 'converts to'], rows);
}

function section(style: HouseStyle): string {
  const { key, name, evidence } = style;
  const links = evidence.urls.map((url) => `<${url}>`).join(', ');
  return [
    `## ${key}`,
    '',
    `${name}. ${LANGUAGES[style.script]}${style.region === undefined ? '' : `, ${style.region}`}. Evidence: **${evidence.grade}**.`,
    ...(evidence.note === undefined ? [] : ['', `> ${evidence.note}${links === '' ? '' : ` ${links}`}`]),
    '',
    ...renderings(style),
    '',
    table(['field', 'value'], fields(style)),
  ].join('\n');
}

/** Where a home currency is all that a style converts to, the dollar shows what it does with amounts in that. */
function targetsOf({ targets }: HouseStyle): readonly CurrencyCode[] {
  return targets.length === 1 && targets[0] === 'CNY' ? ['CNY', 'USD'] : targets;
}

function renderings(style: HouseStyle): readonly string[] {
  const text = SENTENCES[style.script].join('\n');
  const written = content(text, { style, to: targetsOf(style) }).split('\n');
  const sentences = written.slice(0, SENTENCES[style.script].length);
  const note = written.slice(sentences.length).filter((line) => line !== '');
  return [
    ...sentences.map((sentence, i) => `${i + 1}. ${escaped(sentence)}`),
    ...(note.length === 0 ? [] : ['', `Below the story: ${note.map(escaped).join(' ')}`]),
  ];
}

function fields(style: HouseStyle): readonly (readonly string[])[] {
  const { amount, scale, number, digits, range, conversion, subunit, rateNote, twins, writing } = style;
  const scales = scale.words.map(({ power, word }) => `${code(word)} from 10^${power}`).join(', ');
  const rows: (readonly [string, string])[] = [
    ['amount', pairs(amount)],
    ['scale', `${scales}, ${scale.joiner === '' ? 'closed up' : `with ${code(scale.joiner)} before it`}`],
    ['thousands', number.group === '' ? 'no mark' : code(number.group)],
    ['digits', `${digits.min} to ${digits.max} significant, ${digits.rounding}`],
    ['range', `${range.form}, joined by ${code(range.joiner)}`],
    ...(subunit ? [['minor unit', `below ${subunit.below}: ${pairs(subunit.forms)}`] as const] : []),
    [
      'conversion',
      `${code(conversion.wrap)}; in brackets ${code(conversion.nested)}; between two ${code(conversion.separator)}`,
    ],
    ['lead', pairs(conversion.lead)],
    ['no conversion', conversion.skip.join(', ')],
    ...(writing ? [['own figures', describeWriting(writing)] as const] : []),
    ...(rateNote
      ? [['closing note', `${code(rateNote.form)} for one ${rateNote.base}, ${rateNote.digits} digits`] as const]
      : []),
    ...(twins ? [['twins', pairs(twins)] as const] : []),
  ];
  return rows;
}

function describeWriting({ percent, later }: NonNullable<HouseStyle['writing']>): string {
  return [
    ...(percent === undefined ? [] : [`percentages with ${code(percent)}`]),
    ...(later === undefined ? [] : [`after the first mention ${pairs(later)}`]),
  ].join('; ');
}

function pairs(record: Readonly<Record<string, string>>): string {
  return Object.entries(record)
    .map(([name, value]) => `${name === '*' ? 'others' : name} ${value === '' ? 'nothing' : code(value)}`)
    .join(', ');
}

/** A blank at either end counts, and Markdown would take it away. */
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|').replace(/^ | $/g, '␣')}\``;
}

function escaped(sentence: string): string {
  return sentence.replace(/[\\`*_<>$[\]]/g, '\\$&');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
