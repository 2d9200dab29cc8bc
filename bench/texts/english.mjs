/** A business story of about 7 kB with figures as newsrooms write them. Every company, person and amount is invented. */
export const ENGLISH = `Lanting Robotics to pour 96 billion yuan into factories and chips

HANGZHOU - Lanting Robotics said on Monday it would spend at least 96 billion yuan (US$13.2 billion) over the next four years on new factories, machine vision and its own control chips, the largest outlay in the history of the privately founded group and more than everything it has put into the three fields in the past ten years.

The plan was laid out by founder and chief executive Qiu Wenhao at a briefing in the eastern city where the company began in a rented garage in 2009 with 350,000 yuan borrowed from two uncles and a former teacher. "We do not think of this as a bet," Qiu told reporters. "A bet is something you can walk away from. Nobody who has hired 41,000 people in this province walks away."

Shares in the group, listed in Hong Kong since 2017, rose 6.4 per cent to close at HK$83.15 per share on the day, after touching HK$85.90 in the morning, and have gained nearly 38% since the start of the year. At that price the company is worth about HK$412 billion, making it the third most valuable maker of industrial machines in Asia. Its American depositary shares, each of which stands for eight ordinary shares, ended 5.8 percent higher at $85.31 in New York.

In the quarter that ended in December, revenue grew 17% from a year earlier to 38.74 billion yuan, the company said in a statement to the exchange. Net profit attributable to shareholders came to 4.06 billion yuan, against 3.52 billion yuan a year before, while the gross margin widened by 1.3 percentage points to 34.2 per cent. Analysts polled by a data provider had on average expected sales of 37.9 billion yuan and a profit of 3.8 billion yuan.

The cloud software arm, which sells planning tools to other factories, contributed 6.9 billion yuan to the quarter. The announced investment is therefore nearly fourteen times what that business takes in over three months, a ratio that several fund managers called daring and one called "arithmetic for optimists".

Of the total, some 52 billion yuan is set aside for plants in Hangzhou, Chengdu and a site near the Thai port of Laem Chabang, where the group signed a lease last spring for 1.9 billion baht a year. Another 27.5 billion yuan will go to the design of controllers that Lanting now buys abroad for roughly $740 million a year. The rest, 16.5 billion yuan, is meant for research into machine vision, including a laboratory in Shenzhen that is to employ 1,200 engineers by 2027 at an average cost of 680,000 yuan per person.

Chief financial officer Marguerite Osei-Lindqvist said the programme would be paid for from cash flow and from bonds. The company held 61.3 billion yuan in cash and short-term deposits at the end of December and raised US$2.5 billion in November by selling notes due in 2031 with a coupon of 4.125%, about 95 basis points above US government paper of the same length. A further offering of 8-10 billion yuan is planned in the mainland market before the summer, she said, and a loan of EUR 600 million from four European banks was signed last week.

"If the dollar stays where it is, close to 7.24 yuan, the bill for imported tools alone comes to more than $3bn," Osei-Lindqvist said. "Ten per cent one way or the other is real money for us: 2 billion yuan and change."

Lanting's rivals have been spending as well. Tokyo-based Kurosawa Seiki said in October that it would invest 420 billion yen in a plant on Kyushu, and Germany's Falkenried Automation, which lost 118 million euros last year, has been promised 210 million euros in aid by the state of Lower Saxony. In Seoul, Hanbit Motion has put aside 1.6 trillion won. Against those sums the Chinese group's budget looks large, but its output does too: it shipped 212,000 robot arms last year, twice as many as in 2021, at an average price of 91,400 yuan.

Not everyone was convinced. "They earned 14.8 billion yuan in the whole of last year and want to spend 24 billion in each of the next four," said Dorothea Mbeki-Hartmann, who follows the sector at Wexcombe Securities in London and rates the shares a hold with a target of HK$78. "Either demand doubles or the dividend goes." The company paid HK$0.42 per share for the year, a total of about HK$2.1 billion, and said on Monday it would pay no less in future.

Others pointed to the price of labour. A welder in Zhejiang costs about 9,500 yuan a month, a third more than five years ago, and a mid-sized robot arm pays for itself in 19 months at present prices, according to a survey by the provincial federation of manufacturers. In the United States, where the hourly wage of a welder averages $24.80, the same arm needs eleven months, tariffs of 25% included.

The provincial government welcomed the plan. It will add 3.2 billion yuan in grants, tied to the number of local suppliers, and has offered 140 hectares of land at 1.05 million yuan per mu, about half of what the last comparable plot fetched at auction. An official who asked not to be named said that the province hoped for half a billion yuan in additional tax a year from 2028.

Lanting was nearly bankrupt in 2014, when a contract for a carmaker in Wuhan worth 230 million yuan was cancelled and the company could not meet its payroll for two months. Qiu sold his flat for 2.7 million yuan and the house of his parents for 860,000 yuan to pay the 190 people who were left. One of them, Gao Lihua, still runs the test floor. "He owed me 14,000 yuan," she recalled. "He paid it back with shares. I should not tell you what they are worth now, but I no longer take the bus."

The group also gave an outlook for the current year. It expects revenue of between 158 billion and 164 billion yuan, up from 141.6 billion yuan, and an operating margin of 11.5 to 12.5 per cent. Spending on research is to rise from 13.9 billion yuan to around 19 billion yuan, and the number of staff by 7,500. A one-off charge of 610 million yuan for the closure of a plant in Dongguan will be booked in the first quarter, and a gain of S$45 million from the sale of a building in Singapore in the second.

Trading was heavy: 46.2 million shares changed hands for HK$3.87 billion, almost three times the average of the past month. The Hang Seng Index rose 0.7% to 23,480 points, while the sub-index of industrial companies added 1.9 per cent. In Shenzhen, suppliers of gears and servo motors jumped by their daily limit of 10%; Ningbo Hengda, which sells Lanting about 800 million yuan of reducers a year, closed at 31.46 yuan.

Asked what would happen if the money ran out, Qiu laughed. "I have been asked that since we had three hundred thousand in the bank," he said. "The answer is the same. You build the machine that is needed, you charge less than it saves, and the rest is bookkeeping."
`;
