/** Made by "npm run build:traditional": do not edit. Simplified messages with their traditional form, where it is another. */
// prettier-ignore
export const TRADITIONAL: Readonly<Record<string, string | undefined>> = {
  '按{day}汇率（{source}）1 {unit} = {rate} {counted}':
    '按{day}匯率（{source}）1 {unit} = {rate} {counted}',
  '{stated}与{original}相符：{rate}，为{expected}。':
    '{stated}與{original}相符：{rate}，為{expected}。',
  '按文中所注汇率，{stated}与{original}相符。':
    '按文中所注匯率，{stated}與{original}相符。',
  '按文中所指时间的汇率，{stated}与{original}相符。':
    '按文中所指時間的匯率，{stated}與{original}相符。',
  '{stated}比{original}折算所得多 {percent}%：{rate}，应为{expected}；{reason}。':
    '{stated}比{original}折算所得多 {percent}%：{rate}，應為{expected}；{reason}。',
  '{stated}比{original}折算所得少 {percent}%：{rate}，应为{expected}；{reason}。':
    '{stated}比{original}折算所得少 {percent}%：{rate}，應為{expected}；{reason}。',
  '{stated}是{original}折算所得的 {times} 倍：{rate}，应为{expected}；{reason}。':
    '{stated}是{original}折算所得的 {times} 倍：{rate}，應為{expected}；{reason}。',
  '{original}折算所得是{stated}的 {times} 倍：{rate}，应为{expected}；{reason}。':
    '{original}折算所得是{stated}的 {times} 倍：{rate}，應為{expected}；{reason}。',
  '若币种为 {base} 与 {quote} 则相符':
    '若幣種為 {base} 與 {quote} 則相符',
  '或由确切金额折算':
    '或由確切金額折算',
  '末位数字是舍去而非四舍五入':
    '末位數字是捨去而非四捨五入',
  '只留一位数字，四舍五入误差过大':
    '只留一位數字，四捨五入誤差過大',
  '隐含汇率 1 {unit} = {implied} {counted}':
    '隱含匯率 1 {unit} = {implied} {counted}',
  '隐含汇率 1 {unit} = {implied} {counted}，上次出现于{month}':
    '隱含匯率 1 {unit} = {implied} {counted}，上次出現於{month}',
  '隐含汇率 1 {unit} = {implied} {counted}，已知的日子都没有此汇率':
    '隱含匯率 1 {unit} = {implied} {counted}，已知的日子都沒有此匯率',
  '隐含汇率 1 {unit} = {implied} {counted}，自{month}有记录以来从未出现':
    '隱含匯率 1 {unit} = {implied} {counted}，自{month}有記錄以來從未出現',
  '（若币种为 {base} 与 {quote} 则相符）':
    '（若幣種為 {base} 與 {quote} 則相符）',
  '；未说明稿件日期':
    '；未說明稿件日期',
  '另有一处折算也是如此。':
    '另有一處折算也是如此。',
  '另有 {count} 处折算也是如此。':
    '另有 {count} 處折算也是如此。',
  '换算金额与当日汇率不符':
    '換算金額與當日匯率不符',
  '{stated}只有{original}折算所得的约 1/{times}（或后者有误）：{rate}，{original}为{expected}{confusion}。':
    '{stated}只有{original}折算所得的約 1/{times}（或後者有誤）：{rate}，{original}為{expected}{confusion}。',
  '{stated}是{original}折算所得的约 {times} 倍（或后者有误）：{rate}，{original}为{expected}{confusion}。':
    '{stated}是{original}折算所得的約 {times} 倍（或後者有誤）：{rate}，{original}為{expected}{confusion}。',
  '{part}是一年中部分时间的数额，却多于全年的{whole}；{expected}较为合理。':
    '{part}是一年中部分時間的數額，卻多於全年的{whole}；{expected}較為合理。',
  '小数点或单位有误':
    '小數點或單位有誤',
  '（1 billion 是 10 亿）':
    '（1 billion 是 10 億）',
  '（1 million 是 100 万）':
    '（1 million 是 100 萬）',
  '（兆可指百万，也可指万亿）':
    '（兆可指百萬，也可指萬億）',
  '金额差了数量级':
    '金額差了數量級',
  '{stated}折算方向有误（乘除颠倒）：{rate}，{original}为{expected}。':
    '{stated}折算方向有誤（乘除顛倒）：{rate}，{original}為{expected}。',
  '{stated}用的是 {base} 兑 {quote} 的汇率：{rate}，{original}为{expected}。':
    '{stated}用的是 {base} 兌 {quote} 的匯率：{rate}，{original}為{expected}。',
  '换算方向相反，或用了其他货币的汇率':
    '換算方向相反，或用了其他貨幣的匯率',
  '所注汇率 1 {unit} = {implied} {counted} 与{reference}相符。':
    '所注匯率 1 {unit} = {implied} {counted} 與{reference}相符。',
  '所注汇率（{original}兑{stated}）与{reference}相差 {percent}%；{lastSeen}。':
    '所注匯率（{original}兌{stated}）與{reference}相差 {percent}%；{lastSeen}。',
  '所注汇率（{original}兑{stated}）与{reference}相差 {times} 倍；{lastSeen}。':
    '所注匯率（{original}兌{stated}）與{reference}相差 {times} 倍；{lastSeen}。',
  '所注汇率（{original}兑{stated}）与{reference}方向相反。':
    '所注匯率（{original}兌{stated}）與{reference}方向相反。',
  '上次出现于{month}':
    '上次出現於{month}',
  '已知的日子都没有此汇率':
    '已知的日子都沒有此匯率',
  '所注汇率与当日汇率不符':
    '所注匯率與當日匯率不符',
  '标题中的{stated}与正文的{body}相符。':
    '標題中的{stated}與正文的{body}相符。',
  '标题为{stated}，正文为{body}。':
    '標題為{stated}，正文為{body}。',
  '标题为{stated}，正文为{body}，折合{expected}。':
    '標題為{stated}，正文為{body}，折合{expected}。',
  '正文的金额':
    '正文的金額',
  '正文金额折算':
    '正文金額折算',
  '标题与正文数字不一致':
    '標題與正文數字不一致',
  '此处为{stated}，前文为{other}，所指似为同一件事。':
    '此處為{stated}，前文為{other}，所指似為同一件事。',
  '同一事前后金额不一致':
    '同一事前後金額不一致',
  '减{from}至{to}，即下降 {actual}':
    '減{from}至{to}，即下降 {actual}',
  '{years}年间由{from}到{to}，平均每年下降 {actual}':
    '{years}年間由{from}到{to}，平均每年下降 {actual}',
  '{years}年间由{from}到{to}，平均每年上升 {actual}':
    '{years}年間由{from}到{to}，平均每年上升 {actual}',
  '{change}，与{stated}相符。':
    '{change}，與{stated}相符。',
  '{change}（按所印数字）；取整前可为{stated}。':
    '{change}（按所印數字）；取整前可為{stated}。',
  '{change}（按所印数字），而非{stated}，除非两数均大幅取整。':
    '{change}（按所印數字），而非{stated}，除非兩數均大幅取整。',
  '；若为{stated}，起点应为{base}':
    '；若為{stated}，起點應為{base}',
  '{wrong}与{other}相比，变动并非{stated}；若为{meant}则相符：数量单位（万、亿等）缺失或有误。':
    '{wrong}與{other}相比，變動並非{stated}；若為{meant}則相符：數量單位（萬、億等）缺失或有誤。',
  '两者之间的变动':
    '兩者之間的變動',
  '所述变动与前后两数不符':
    '所述變動與前後兩數不符',
  '由{from}到{to}，减少 {actual}':
    '由{from}到{to}，減少 {actual}',
  '{change}，而非{stated}，除非三个数均为约数。':
    '{change}，而非{stated}，除非三個數均為約數。',
  '减少{stated}':
    '減少{stated}',
  '{count} 个百分点':
    '{count} 個百分點',
  '两者之差':
    '兩者之差',
  '升跌数额与前后两数之差不符':
    '升跌數額與前後兩數之差不符',
  '{comparison}，与{stated}相符。':
    '{comparison}，與{stated}相符。',
  '{comparison}，与{stated}大致相符。':
    '{comparison}，與{stated}大致相符。',
  '{comparison}；是增长到{stated}，而非增长{stated}。':
    '{comparison}；是增長到{stated}，而非增長{stated}。',
  '两者的倍数':
    '兩者的倍數',
  '所述倍数与两数不符':
    '所述倍數與兩數不符',
  '{word}即变动 {expected}%，与{stated}相符。':
    '{word}即變動 {expected}%，與{stated}相符。',
  '减少不能达到{stated}：减少的至多是全部。':
    '減少不能達到{stated}：減少的至多是全部。',
  '换成百分比':
    '換成百分比',
  '升跌用词与数字不一致':
    '升跌用詞與數字不一致',
  '{parts}合计与{stated}相符。':
    '{parts}合計與{stated}相符。',
  '{parts}合计{sum}，而非{stated}。':
    '{parts}合計{sum}，而非{stated}。',
  '{part}减{other}与{stated}相符。':
    '{part}減{other}與{stated}相符。',
  '{part}减{other}得{sum}，而非{stated}。':
    '{part}減{other}得{sum}，而非{stated}。',
  '{parts}合计 100%。':
    '{parts}合計 100%。',
  '{parts}合计 {sum}%，超过总体。':
    '{parts}合計 {sum}%，超過總體。',
  '{parts}合计 {sum}%；其余应为 {rest}%。':
    '{parts}合計 {sum}%；其餘應為 {rest}%。',
  '合计数':
    '合計數',
  '各部分之和与总数不符':
    '各部分之和與總數不符',
  '{part}占{whole}的 {actual}，与{stated}相符。':
    '{part}佔{whole}的 {actual}，與{stated}相符。',
  '{part}占{whole}的 {actual}，而非{stated}。':
    '{part}佔{whole}的 {actual}，而非{stated}。',
  '两者之比':
    '兩者之比',
  '所述占比与数字不符':
    '所述佔比與數字不符',
  '{count}乘以{each}，合计 {actual}':
    '{count}乘以{each}，合計 {actual}',
  '{product}，与{stated}相符。':
    '{product}，與{stated}相符。',
  '由另外两数得出':
    '由另外兩數得出',
  '总额、数量与单位金额不一致':
    '總額、數量與單位金額不一致',
  '「{label}」为{stated}，但从{first}到{last}的 {count} 个数合计{sum}；表中其他此类合计均与各项之和相符。':
    '「{label}」為{stated}，但從{first}到{last}的 {count} 個數合計{sum}；表中其他此類合計均與各項之和相符。',
  '「{label}」为{stated}，但从{first}到{last}的 {count} 个数合计{sum}，两者仅差一位数字。':
    '「{label}」為{stated}，但從{first}到{last}的 {count} 個數合計{sum}，兩者僅差一位數字。',
  '表中合计与各项之和不符':
    '表中合計與各項之和不符',
  '由{from}到{to}，变动 {actual}，而非{stated}；其余各行该栏均为两者之间的变动。':
    '由{from}到{to}，變動 {actual}，而非{stated}；其餘各行該欄均為兩者之間的變動。',
  '由{from}到{to}，变动 {actual}，而非{stated}；旁边一栏即为两者之间的变动。':
    '由{from}到{to}，變動 {actual}，而非{stated}；旁邊一欄即為兩者之間的變動。',
  '{change} 个百分点':
    '{change} 個百分點',
  '{change} 个基点':
    '{change} 個基點',
  '表中变动与两数不符':
    '表中變動與兩數不符',
  '表中「{label}」为{cell}（{value}），而非{stated}：数字不同。':
    '表中「{label}」為{cell}（{value}），而非{stated}：數字不同。',
  '表中「{label}」为{cell}（{value}），而非{stated}：数量级不同。':
    '表中「{label}」為{cell}（{value}），而非{stated}：數量級不同。',
  '表中「{label}」为{cell}（{value}），与{stated}正负相反。':
    '表中「{label}」為{cell}（{value}），與{stated}正負相反。',
  '正文数字与表中不符':
    '正文數字與表中不符',
  '未换算为 {currency}：没有{day}可用的 {base} 兑 {currency} 汇率。':
    '未換算為 {currency}：沒有{day}可用的 {base} 兌 {currency} 匯率。',
  '折算为 {currency} 用的是 {base} 汇率（{source}），不是 {market} 汇率：没有{day}可用的 {market} 汇率。':
    '折算為 {currency} 用的是 {base} 匯率（{source}），不是 {market} 匯率：沒有{day}可用的 {market} 匯率。',
  '未核对 {pairs} 的折算：没有{day}可用的汇率。':
    '未核對 {pairs} 的折算：沒有{day}可用的匯率。',
  '{base} 兑 {currency}':
    '{base} 兌 {currency}',
  '没有汇率':
    '沒有匯率',
  '{currencies} 所用汇率（{source}）为{date}公布，早于所求日期{requestedDate}{days}{behind}。':
    '{currencies} 所用匯率（{source}）為{date}公布，早於所求日期{requestedDate}{days}{behind}。',
  '{currencies} 所用汇率（{source}）为{date}公布，早于今天{requestedDate}{days}；未说明稿件日期{behind}。':
    '{currencies} 所用匯率（{source}）為{date}公布，早於今天{requestedDate}{days}；未說明稿件日期{behind}。',
  '，来源应已有更新':
    '，來源應已有更新',
  '，{newer}另有公布（{source}），但该汇率存疑或缺失，未予采用':
    '，{newer}另有公布（{source}），但該匯率存疑或缺失，未予採用',
  '{currencies} 所用汇率（{source}）为{date}公布，晚于所求日期{requestedDate}{days}：此前{limit}内没有汇率。':
    '{currencies} 所用匯率（{source}）為{date}公布，晚於所求日期{requestedDate}{days}：此前{limit}內沒有匯率。',
  '另有{dates}的汇率。':
    '另有{dates}的匯率。',
  '汇率已旧':
    '匯率已舊',
  '币种不明':
    '幣種不明',
  '表头和上文均未注明「{text}」的数量级，按所写的数字理解。':
    '表頭和上文均未註明「{text}」的數量級，按所寫的數字理解。',
  '表头和上文均未注明「{text}」等 {count} 个金额的数量级，按所写的数字理解。':
    '表頭和上文均未註明「{text}」等 {count} 個金額的數量級，按所寫的數字理解。',
  '表格未注明单位':
    '表格未註明單位',
  '「{text}」按{style}的体例应写作「{expected}」。':
    '「{text}」按{style}的體例應寫作「{expected}」。',
  '数字写法不合体例':
    '數字寫法不合體例',
  '原文为{source}，与{target}相符。':
    '原文為{source}，與{target}相符。',
  '原文为{source}；{target}是其{times}。':
    '原文為{source}；{target}是其{times}。',
  '原文为{source}；{target}的数字有误。':
    '原文為{source}；{target}的數字有誤。',
  '原文作{source}，{target}的升降或盈亏方向相反。':
    '原文作{source}，{target}的升降或盈虧方向相反。',
  '原文为{source}；{target}的货币不同。':
    '原文為{source}；{target}的貨幣不同。',
  '原文为{source}；{target}的单位不同。':
    '原文為{source}；{target}的單位不同。',
  '原文为{source}；{target}是另一类数字。':
    '原文為{source}；{target}是另一類數字。',
  '原文作{source}，{target}的约数用语不符。':
    '原文作{source}，{target}的約數用語不符。',
  '原文为{source}；{target}的范围不同。':
    '原文為{source}；{target}的範圍不同。',
  '原文作{source}，{target}的计价单位不同。':
    '原文作{source}，{target}的計價單位不同。',
  '原文作{source}，{target}属于另一时期。':
    '原文作{source}，{target}屬於另一時期。',
  '原文为{source}；{target}的倍数不同。':
    '原文為{source}；{target}的倍數不同。',
  '原文为{source}，而非{target}。':
    '原文為{source}，而非{target}。',
  '原文为{source}，按此前数日的任何汇率换算都不是{target}。':
    '原文為{source}，按此前數日的任何匯率換算都不是{target}。',
  '原文没有{target}。':
    '原文沒有{target}。',
  '原文有{source}，此处缺漏。':
    '原文有{source}，此處缺漏。',
  '原文的数字':
    '原文的數字',
};
