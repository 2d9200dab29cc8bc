import { z } from 'zod';
import { integerParameter, listParameter } from './query-parameters.js';

/** Names that a request may list, and how long one may be: the longest of an answer has five parts. */
const MAX_FIELDS = 100;
const MAX_FIELD_LENGTH = 200;

const FIELDS_DESCRIPTION =
  'Parts of the answer that are wanted: names of its fields, with a dot before the name of an inner field; lists are passed through. A field comes with all that it holds. What is not named is absent from the answer, also where its schema requires it. Default: the whole answer.';
const FIELDS_EXAMPLE = ['annotated', 'figures.text', 'figures.value'];

const SHAPE_DESCRIPTION =
  'Shape of the answer. `1`: each conversion holds its rate. `2`: each rate is in `rates.used` once, a conversion has its key there, and an edit that inserts at the end of its figure has no `start` and `end`. Default `1`.';

const fieldName = z.string().max(MAX_FIELD_LENGTH);
const shapeNumber = z.int().min(1).max(2).meta({ description: SHAPE_DESCRIPTION, example: 2 });

/** What a JSON body says about the parts of its answer. */
export const partsOption = {
  fields: z
    .array(fieldName)
    .min(1)
    .max(MAX_FIELDS)
    .optional()
    .meta({ description: FIELDS_DESCRIPTION, example: FIELDS_EXAMPLE }),
};

/** What a JSON body says about the form of an annotation. */
export const answerFormOptions = { ...partsOption, shape: shapeNumber.optional() };

/** {@link partsOption} in a query; the names differ with the endpoint. */
export const partsParameter = (example: readonly string[], note = '') => ({
  fields: listParameter(fieldName)
    .max(MAX_FIELDS)
    .optional()
    .meta({ description: `${FIELDS_DESCRIPTION}${note}`, example }),
});

/** {@link answerFormOptions} in a query. */
export const answerFormParameters = (note = '') => ({
  ...partsParameter(FIELDS_EXAMPLE, note),
  shape: integerParameter(shapeNumber)
    .optional()
    .meta({ ...shapeNumber.meta(), description: `${SHAPE_DESCRIPTION}${note}` }),
});

/** Said of a parameter that is read beside a JSON body too. */
export const ALSO_BESIDE_JSON = ' Also allowed with a JSON body.';
