import { CONVERT_MODES, type ConvertMode } from '../../src/core/annotation/annotation.js';
import { MEDIA_TYPES, type MediaType } from '../../src/core/document/markup/media-type.js';

/** What is asked of the service beside the text: all that a link reproduces. */
export interface StoryOptions {
  readonly style: string;
  readonly to: readonly string[];
  /** The story's date, YYYY-MM-DD. */
  readonly date: string;
  readonly region?: string;
  readonly source?: string;
  readonly assume: Readonly<Record<string, string>>;
  readonly convert: ConvertMode;
  readonly mediaType: MediaType;
  /** Set by a link: the answer is made from the rates known then. */
  readonly revision?: number;
}

/** @param today YYYY-MM-DD */
export function defaultOptions(today: string): StoryOptions {
  return {
    style: 'plain',
    to: ['CNY', 'USD', 'HKD'],
    date: today,
    assume: {},
    convert: 'first',
    mediaType: 'text/plain',
  };
}

const CURRENCY = /^[A-Z]{3}$/;
const KEY = /^[a-z\d][\w-]{0,60}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The options as the query of a link. They say nothing of the text. */
export function toQuery(options: StoryOptions): URLSearchParams {
  const { style, to, date, region, source, assume, convert, mediaType, revision } = options;
  const assumed = Object.entries(assume).map(([mark, currency]) => `${mark}:${currency}`);
  const fields: Readonly<Record<string, string | undefined>> = {
    style,
    to: to.join(','),
    date,
    region,
    source,
    assume: assumed.length > 0 ? assumed.join(',') : undefined,
    convert: convert === 'first' ? undefined : convert,
    mediaType: mediaType === 'text/plain' ? undefined : mediaType,
    revision: revision?.toString(),
  };
  const present = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return new URLSearchParams(present);
}

/** The options that a link names; what cannot be one is left out, and the service judges the rest. */
export function fromQuery(query: URLSearchParams): Partial<StoryOptions> {
  const named = (name: string, form: RegExp): string | undefined => {
    const value = query.get(name) ?? '';
    return form.test(value) ? value : undefined;
  };
  const to = query
    .get('to')
    ?.split(',')
    .filter((code) => CURRENCY.test(code));
  const assume = assumptions(query.get('assume'));
  const mediaType = MEDIA_TYPES.find((each) => each === query.get('mediaType'));
  const found: { -readonly [Name in keyof StoryOptions]: StoryOptions[Name] | undefined } = {
    style: named('style', KEY),
    to: to && to.length > 0 ? to : undefined,
    date: named('date', DAY),
    region: named('region', /^[A-Z]{2}$/),
    source: named('source', KEY),
    assume: Object.keys(assume).length > 0 ? assume : undefined,
    convert: CONVERT_MODES.find((mode) => mode === query.get('convert')),
    mediaType,
    revision: query.has('revision') ? Number(named('revision', /^[1-9]\d{0,14}$/) ?? NaN) || undefined : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function assumptions(sent: string | null): Readonly<Record<string, string>> {
  const pairs = (sent ?? '').split(',').map((pair): [string, string] => {
    const colon = pair.lastIndexOf(':');
    return [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)];
  });
  return Object.fromEntries(pairs.filter(([mark, code]) => mark && CURRENCY.test(code)));
}

/** The body of a request to annotate or to check. */
export function toRequest(text: string, options: StoryOptions): Readonly<Record<string, unknown>> {
  const { assume, to, revision, source, region, ...others } = options;
  return {
    text,
    ...others,
    ...(to.length > 0 ? { to } : {}),
    ...(Object.keys(assume).length > 0 ? { assume } : {}),
    ...(revision === undefined ? {} : { revision }),
    ...(source === undefined ? {} : { source }),
    ...(region === undefined ? {} : { region }),
  };
}
