import type { QualifierRow } from '../../engine/vocabulary.js';

export const EN_QUALIFIERS: readonly QualifierRow[] = [
  {
    qualifier: 'approx',
    before:
      'about|around|roughly|approximately|approx|approx.|nearly|almost|some|close to|circa|c.|ca.|an estimated|estimated at|estimated|in the region of|in the order of|on the order of|near|nearing|just about|more or less|approaching|something like|in the neighbourhood of|in the neighborhood of|~|≈',
    after: 'or so|or thereabouts|or more or less',
  },
  {
    qualifier: 'more_than',
    before:
      'more than|over|exceeding|exceed|exceeds|exceeded|above|upwards of|upward of|in excess of|topped|tops|topping|top|surpass|surpassed|surpassing|surpasses|crossed|cross|crosses|crossing|just over|well over|slightly over|a little over|slightly more than|well above|north of|beyond|past|greater than|higher than|larger than|bigger than|much more than|far more than|>',
  },
  {
    qualifier: 'at_least',
    before:
      'at least|no less than|no fewer than|not less than|a minimum of|minimum of|minimum|at a minimum of|from at least|at or above|≥|>=',
    after: '+|or more|or higher|or above|and above|and up|or greater|or over|-plus',
  },
  {
    qualifier: 'less_than',
    before:
      'less than|under|below|fewer than|just under|just below|slightly less than|well under|well below|slightly below|lower than|smaller than|not even|short of|shy of|south of|sub|sub-|<|beneath',
  },
  {
    qualifier: 'at_most',
    before:
      'up to|as much as|at most|no more than|not more than|not exceeding|not to exceed|a maximum of|maximum of|a maximum|as many as|capped at|no higher than|as high as|at or below|≤|<=',
    after: 'or less|or lower|or below|or under|or fewer',
  },
  /** A margin of error is no "or more". */
  { qualifier: 'exact', after: '+/-|±' },
  /** An end point of a movement is exact: "goes up to X from Y". */
  {
    qualifier: 'exact',
    before:
      'goes up to|went up to|go up to|gone up to|going up to|moved up to|climbed up to|rose up to|was up to|is up to|up to from|back over|handed over|hand over|takes over|took over|take over|taken over|taking over|handing over|hands over|turned over|turns over|turn over|turning over|signed over|added up to|adding up to',
  },
];
