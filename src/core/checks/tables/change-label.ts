/** What a column of changes is called. */
export const CHANGE_LABEL =
  /\bchange|\bchg\b|\bgrowth\b|\bvariance|\bvariation|\bvar\b|\bdiff(?:erence)?\b|\bdelta\b|[Δ△]|\by[o/-]{1,2}y\b|\by(?:ea)?r\.?[- ](?:to|on|over)[- ]y(?:ea)?r|\bq[o/-]{1,2}q\b|\binc(?:rease)?\b|\bdec(?:rease)?\b|[%％]\s*[+-]|\+\s?\/\s?[-–−]|增长|增長|增减|增減|增\s?[/／(（]\s?[减減]|变动|變動|变化|變化|变幅|變幅|同比|环比|環比|按年|按季|升幅|跌幅|增幅|降幅|减幅|減幅|升跌|涨跌|漲跌|差异|差異|较上年|較上年|较去年|較去年|比上年/i;

/** What sets the change apart from that of the numbers shown: other exchange rates, another scope. */
export const ADJUSTED_LABEL =
  /\bnormali[sz]ed|\bconstant\b|\bcc\b|\bcer\b|\borganic|\bunderlying|\blike[- ]for[- ]like|\blfl\b|\bcomp(?:arable|s)?\b|\badjusted|\bexcl(?:uding)?\b|\bpro ?forma|\bcagr\b|固定汇率|固定匯率|恒定|可比|同口径|同口徑|剔除|扣除|内生|有机|有機|复合|複合/i;
