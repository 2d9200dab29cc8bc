import { createScriptDetector } from '../../../src/core/figures/script.js';

function scriptOf(text: string, surface: string): string {
  const start = text.indexOf(surface);
  return createScriptDetector(text)(start, start + surface.length);
}

test.each([
  ['The plan costs 380 billion yuan in all.', '380 billion yuan', 'latin'],
  ['该项目总投资3800亿元人民币。', '3800亿元人民币', 'hans'],
  ['該項目總投資3800億元人民幣。', '3800億元人民幣', 'hant'],
  ['券商纪要：全年收入RMB 52bn，现价为中性。', 'RMB 52bn', 'hans'],
  ['券商紀要：全年收入RMB 52bn，現價為中性。', 'RMB 52bn', 'hant'],
  ['The shop 万科 said its revenue had been RMB 52bn for the whole of the year.', 'RMB 52bn', 'latin'],
  ['$5', '$5', 'latin'],
])('in %s the writing round %s is %s', (text, surface, expected) => {
  expect(scriptOf(text, surface)).toBe(expected);
});

test('characters of both scripts: the more frequent ones decide', () => {
  expect(scriptOf('这里说的是現在，东西卖5元', '5元')).toBe('hans');
  expect(scriptOf('這裡說的是現在，东西賣5元', '5元')).toBe('hant');
});
