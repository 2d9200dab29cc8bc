import type { AnnotatedFigure, Edit } from '../../src/core/annotation/annotation.js';
import type { Client } from '../service/client.js';
import { occurrencesOf } from './items.js';
import { toRequest, type StoryOptions } from './options.js';

/**
 * The edits of every mention of an amount, as the service plans them when it is asked to convert each.
 * @throws ServiceFault
 */
export async function everyEdit(
  figure: AnnotatedFigure,
  text: string,
  options: StoryOptions,
  client: Client,
): Promise<readonly Edit[]> {
  const { figures } = await client.annotate(toRequest(text, { ...options, convert: 'every' }));
  return occurrencesOf(figure, figures).flatMap(({ edit }) => (edit ? [edit] : []));
}
