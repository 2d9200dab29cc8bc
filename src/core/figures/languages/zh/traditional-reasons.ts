/** Made by "npm run build:traditional": do not edit. Simplified messages with their traditional form, where it is another. */
// prettier-ignore
export const TRADITIONAL: Readonly<Record<string, string | undefined>> = {
  '表头如此注明':
    '表頭如此註明',
  '表中注明：「{heading}」':
    '表中註明：「{heading}」',
  '同一栏的另一个数字注明了币种':
    '同一欄的另一個數字註明了幣種',
  '表头未注明数量级：正文所写的表中金额为{amount}':
    '表頭未註明數量級：正文所寫的表中金額為{amount}',
  '表头未注明数量级：按所写的数字':
    '表頭未註明數量級：按所寫的數字',
  '逗号按小数点理解；它也可能分隔两个数字':
    '逗號按小數點理解；它也可能分隔兩個數字',
  '末尾的数词按个位理解；也可能是前面数量级的十分位':
    '末尾的數詞按個位理解；也可能是前面數量級的十分位',
  '圆点按该货币本地写法的千位分隔号理解；在英文里它是小数点':
    '圓點按該貨幣本地寫法的千位分隔號理解；在英文裡它是小數點',
  '空格按千位分隔号理解；它也可能分隔两个数字':
    '空格按千位分隔號理解；它也可能分隔兩個數字',
  '圆点按小数点理解；该货币的本地写法用它分隔千位':
    '圓點按小數點理解；該貨幣的本地寫法用它分隔千位',
  '逗号按四位一节理解；也可能多写了一位数字':
    '逗號按四位一節理解；也可能多寫了一位數字',
  '单位后的最后一个数字按十分之几理解；它也可能表示个位':
    '單位後的最後一個數字按十分之幾理解；它也可能表示個位',
  '并列的另一个数字注明了币种':
    '並列的另一個數字註明了幣種',
  '未写币种，从旁边的金额推断':
    '未寫幣種，從旁邊的金額推斷',
  '文中注明：「{declaration}」':
    '文中註明：「{declaration}」',
  '旁边的文字指明 {currency}':
    '旁邊的文字指明 {currency}',
  '这是以 {currency} 计价的市场的价格':
    '這是以 {currency} 計價的市場的價格',
  '这是 {currency} 的汇率':
    '這是 {currency} 的匯率',
  '按旁边的 {partner} 金额，只能是 {currency}':
    '按旁邊的 {partner} 金額，只能是 {currency}',
  '按旁边的 {partner} 金额，{currency} 等币种相符，通常所指的币种不符':
    '按旁邊的 {partner} 金額，{currency} 等幣種相符，通常所指的幣種不符',
  '旁边已有同一金额的 {partner} 数字':
    '旁邊已有同一金額的 {partner} 數字',
  '文中另有同一金额，注明为 {currency}':
    '文中另有同一金額，註明為 {currency}',
  '同一处的主币金额为 {currency}':
    '同一處的主幣金額為 {currency}',
  '这句话以 {currency} 计':
    '這句話以 {currency} 計',
  '这句话所说的地方，「{key}」指 {currency}':
    '這句話所說的地方，「{key}」指 {currency}',
  '这一段以 {currency} 计':
    '這一段以 {currency} 計',
  '按电头「{dateline}」，「{key}」指 {currency}':
    '按電頭「{dateline}」，「{key}」指 {currency}',
  '全文以 {currency} 计':
    '全文以 {currency} 計',
  '请求指定「{key}」为 {currency}':
    '請求指定「{key}」為 {currency}',
  '地区为 {region} 的媒体，「{key}」指 {currency}':
    '地區為 {region} 的媒體，「{key}」指 {currency}',
  '文中另一处「{key}」与美元金额对照，为 {currency}':
    '文中另一處「{key}」與美元金額對照，為 {currency}',
  '文中另一处以 {currency} 计':
    '文中另一處以 {currency} 計',
  '文中说到的地方，「{key}」指 {currency}':
    '文中說到的地方，「{key}」指 {currency}',
  '文中与请求均未说明时，「{key}」指 {currency}':
    '文中與請求均未說明時，「{key}」指 {currency}',
};
