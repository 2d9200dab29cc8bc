/** What else a plain number in a clause of its own may be: a level, a measure, a score, a code. */
const OTHER_NUMBER =
  /[指率厘兑兌汇匯釐]|[换換]手|量比|振幅|[涨漲跌升]幅|[点點][数數]?$|[号號码碼][为為是]?$|[编編代]|排名|第$|[评評跑得积積]分|[比平]分|成[绩績]|[岁歲龄齡][为為是]?$|今年$|[体體]重|身高|血[压壓糖脂]|[尺鞋][码碼]|面[积積]|容量|[时時]速|油耗|[热熱]量|蛋白|脂肪|[剂劑]量|[库庫]存|持[仓倉]|[轴軸]距|里程|[页頁印步度][数數]|[课課][时時]|等[级級]|[楼樓][层層]|[层層]高|[气氣溫温]|[热熱服][线線]|[电電][话話]|[车車]牌|[邮郵][区區]|(?:[桌座]|(?<![前后後])排)[位次号號]?$|限[额額]$|名[额額]|人[数數]|行李|出勤|[升贴貼]水|[市本][盈益净淨]|[时時][间間]|[车車]程|[时時]$|至[早晚]|全程|[重长長宽寬高深厚远遠装裝含坐容住]$|[伦倫][铜鋁铝锌銅鋅]|期[货貨]|主力/;

/** Does a stretch before a plain number say that it is a level, a measure, a score or a code? */
export function namesOtherNumber(lead: string): boolean {
  return OTHER_NUMBER.test(lead);
}
