import { cfetsJson } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = ({ url }) => {
  const query = new URL(url!, 'http://any').searchParams;
  const frame = { from: query.get('startDate')!, to: query.get('endDate')! };
  return cfetsJson(['USD/CNY'], [['2024-03-06', { 'USD/CNY': '7.1016' }]], frame);
};
