import { z } from 'zod';
import { findStyle, listStyles } from '../../core/styles/registry.js';
import { houseStyleSchema as judgedStyle } from './house-style/house-style.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';

const STYLE_ID = 'HouseStyle';
const { $defs, ...inPlace } = z.toJSONSchema(judgedStyle, { io: 'input' });

/** Told in zod's own words: the generator of the OpenAPI document does not know fields that are exactly optional. */
const houseStyle = judgedStyle.meta({ ...judgedStyle.meta(), ...($defs?.[STYLE_ID] ?? inPlace), id: STYLE_ID });

/** The key of a house style, turned into the style. */
export const styleKeyInput = z
  .string()
  .transform((key, context) => {
    const style = findStyle(key);
    if (style) return style;
    const explain = (): string =>
      `there is no house style ${quoteInput(key)}; ${didYouMean(
        key,
        listStyles().map((each) => each.key),
      )}`;
    context.addIssue({ code: 'custom', message: 'no house style', params: { code: 'unknown-style', explain } });
    return z.NEVER;
  })
  .meta({ description: 'Key of a house style: one of `GET /v1/styles`.', example: 'scmp' });

/** A house style by its key, or one of the caller's own. */
export const styleInput = z.union([styleKeyInput, houseStyle]).meta({
  description:
    'How amounts and conversions are written: the key of one of `GET /v1/styles`, or a style of your own in the same form.',
  example: 'scmp',
});

export const stylesAnswer = z
  .array(houseStyle)
  .meta({ description: 'Those that ship, the plain ones first, then those of the operator.' });
