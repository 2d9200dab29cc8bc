import { z } from 'zod';
import { houseStyleSchema } from './house-style/house-style.js';

const STYLE_ID = 'HouseStyle';
const { $defs, ...inPlace } = z.toJSONSchema(houseStyleSchema, { io: 'input' });

/** Its JSON Schema is made by zod: the OpenAPI generator does not know fields that are exactly optional. */
const houseStyle = houseStyleSchema.meta({
  ...houseStyleSchema.meta(),
  ...($defs?.[STYLE_ID] ?? inPlace),
  id: STYLE_ID,
});

/** The key of a house style. Which keys there are, only the running service knows: `resolveStyle` looks it up. */
export const styleKeyInput = z
  .string()
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
