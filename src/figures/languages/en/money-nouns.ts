/** Words that say that a number without a mark counts money, in its clause before it or right after it. */
export const EN_MONEY_NOUNS =
  'loss|losses|profit|profits|revenue|revenues|sales|income|earnings|exports|imports|debt|debts|deficit|surplus|budget|investment|investments|spending|outlay|costs|cost|valued|valuation|worth|assets|liabilities|turnover|dividend|dividends|loans|deposits|raised|paid|earned|invested|borrowed|fund|fine|fined|value|capitalisation|capitalization|price|priced|trade';

/** Words that may follow an amount without naming what else was counted. */
export const EN_AFTER_AMOUNT =
  'and|in|for|from|on|at|to|by|as|or|with|while|but|last|this|when|after|over|up|down|compared|versus|against|net|a|per|of|during|since|before|it|which|that|than|are|is|was|were|be|will|would|could|may|might|has|have|had|now|abroad|overseas|under|above|below|between|across|through|because|if|so|yet|into|within|until|due|owed|held|spent|raised|made|borrowed|lent|paid|came|went|rose|fell|grew|today|yesterday|ago|earlier|later|next|respectively|including|excluding|plus|also|then|too|again|alone';
