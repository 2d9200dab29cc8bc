import { z } from 'zod';
import { annotationAnswer } from './annotation.js';
import { rateSchema } from './rate.js';

const figure = annotationAnswer.shape.figures.element;
const conversion = figure.shape.conversions.element;
const edit = figure.shape.edit.unwrap();

const leanConversionSchema = conversion
  .extend({ rate: z.string().meta({ description: 'Key of the rate in `rates.used`.', example: 'r1' }) })
  .meta({ id: 'LeanConversion', description: 'A conversion that refers to its rate.' });

const POSITION = 'absent where the edit inserts at the end of its figure.';

const leanEditSchema = edit
  .extend({
    start: edit.shape.start.optional().meta({ description: `As in shape 1; ${POSITION}` }),
    end: edit.shape.end.optional().meta({ description: `As in shape 1; ${POSITION}` }),
  })
  .meta({ id: 'LeanEdit', description: 'A change of the text.' });

const leanFigureSchema = figure
  .extend({
    conversions: z.array(leanConversionSchema).meta({
      description: 'One for each currency that there is a rate for; a `no-rate` finding reports the others.',
    }),
    edit: leanEditSchema
      .optional()
      .meta({ description: 'The edit that inserts the conversions, where the style writes them.' }),
  })
  .meta({ id: 'LeanFigure', description: 'A figure with its conversions, which refer to their rates.' });

/** The answer in shape 2. */
export const leanAnnotationAnswer = annotationAnswer
  .extend({
    figures: z.array(leanFigureSchema).meta({ description: 'In text order.' }),
    rates: annotationAnswer.shape.rates
      .extend({
        used: z
          .record(z.string(), rateSchema)
          .meta({ description: 'The rates of the conversions by key: "r1", "r2" … in order of first use.' }),
      })
      .meta({ id: 'LeanRatesUsed', description: 'Which rates the answer was made from, each of them once.' }),
  })
  .meta({ id: 'LeanAnnotation', description: 'An annotation in shape 2: each rate is in it once.' });
