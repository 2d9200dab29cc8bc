import { DomainError } from '../../support/domain-error.js';

/** A text has more figures than may be answered: an answer has a kilobyte for each. */
export class TooManyFiguresError extends DomainError {
  override readonly name = 'TooManyFiguresError';

  constructor(count: number, most: number) {
    super('too-many-figures', `The text has ${count} figures; at most ${most} are answered in one text.`);
  }
}
