import { answerTextRequest } from '../../../dist/api/text-requests/answer-text-request.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../dist/core/styles/registry.js';
import { DomainError } from '../../../dist/support/domain-error.js';
import { RATES } from '../support/rates.mjs';

const CONTEXT = {
  rates: { current: RATES },
  sources: [],
  styles: SHIPPED_STYLE_REGISTRY,
  clock: () => new Date('2025-12-31T12:00:00Z'),
  maxText: 1_000_000,
};
const OPERATIONS = ['figures', 'annotate', 'check', 'compare'];

/** Bytes as a JSON body: an answer, or a problem that says what is wrong; never an internal error. */
export function fuzz(data) {
  const operation = OPERATIONS[(data[0] ?? 0) % OPERATIONS.length];
  try {
    JSON.parse(
      answerTextRequest(
        { operation, mediaType: 'application/json', bytes: data.subarray(1), query: {}, form: {} },
        CONTEXT,
      ).content,
    );
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}
