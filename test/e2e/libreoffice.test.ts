import { startService, type TestService } from '../http/support/service.js';
import { proofread, testWithLibreOffice } from './support/libreoffice/proofread.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

testWithLibreOffice(
  'LibreOffice marks and corrects figures by its own LanguageTool client, in both languages',
  async () => {
    const [english, chinese, traditional, hint] = await proofread(`${service.url}/v2`, [
      ['It paid 380 billion yuan (US$5.24 billion) in March.', 'en-US'],
      ['公司支付3800亿元人民币（52.4亿美元）。', 'zh-CN'],
      ['公司支付3800億元人民幣（52.4億美元）。', 'zh-TW'],
      // "$" may be several currencies: a hint without a replacement, which is not shown.
      ['A ferry costs $5 million.', 'en-GB'],
    ]);
    expect(english).toEqual({
      marks: [
        {
          text: 'US$5.24 billion',
          message: expect.stringMatching(/^US\$5\.24 billion is 10 times too small beside 380 billion yuan/) as string,
          replacements: ['US$52.4 billion'],
        },
      ],
      corrected: 'It paid 380 billion yuan (US$52.4 billion) in March.',
    });
    expect([chinese!.marks.length, chinese!.corrected]).toEqual([1, '公司支付3800亿元人民币（524亿美元）。']);
    expect([traditional!.marks.length, traditional!.corrected]).toEqual([1, '公司支付3800億元人民幣（524億美元）。']);
    expect(hint).toEqual({ marks: [], corrected: 'A ferry costs $5 million.' });
  },
);

testWithLibreOffice('LibreOffice takes the day of the story from the address of the server', async () => {
  // Right on the day of the rate of these tests, and wrong twenty years before.
  const paragraphs = [['It paid 100 million euros (US$104.6 million).', 'en-US']] as const;
  const [now] = await proofread(`${service.url}/as-of/2025-02-24/v2`, paragraphs);
  const [then] = await proofread(`${service.url}/as-of/2005-07-20/v2`, paragraphs);
  expect(now!.marks).toEqual([]);
  expect(then!.marks).toMatchObject([{ text: 'US$104.6 million' }]);
});
