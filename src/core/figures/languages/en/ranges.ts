import type { ListWords, RangeWords } from '../../engine/vocabulary.js';

/** What joins the two ends of a range in English, and what makes "X to Y" a movement instead. */
export const EN_RANGES: RangeWords = {
  connectors: 'to|-to-|- to |up to|to about|to around',
  paired: [
    { before: 'between|anywhere between|somewhere between', connector: 'and' },
    { before: 'between', connector: 'to|or' },
  ],
  alternatives: 'or',
  closers: '',
  movedFrom: 'from',
  rangedFrom:
    'ranging from|ranges from|range from|ranged from|range of from|vary from|varying from|varies from|varied from|anywhere from|priced from|of from|is from|are from',
  movedBy:
    'rose|rise|rises|risen|fell|fall|falls|fallen|gained|gains|gain|lost|loses|jumped|jumps|climbed|climbs|added|adds|shed|sheds|up|down|increased|increases|increase|decreased|decreases|decrease|dropped|drops|slid|slides|sank|sinks|slipped|slips|surged|surges|soared|soars|grew|grows|declined|declines|advanced|eased|tumbled|plunged|edged|ticked|higher|lower|more|less|rallied|firmed|widened|narrowed|shrank|weakened|strengthened|retreated|rebounded|swung|put on|puts on|piled on|tacked on|gave up|shaved off|chalked up|recovered|bounced|leapt|leaped|spiked|inched up|crept up|crashed|collapsed|plummeted|dipped|dips|ceded|pared|firmer|softer|weaker|stronger|dearer|cheaper|tightened',
};

/** What stands between the items of an English list whose last one carries the unit. */
export const EN_LISTS: ListWords = {
  separators: ',|/|&|and|or|, and|-,|- and|- or|-, and',
  perUnitSeparators: ', and | and |, | or | to ',
  movedTo: 'to',
};
