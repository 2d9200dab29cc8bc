import { readFileSync } from 'node:fs';
import { chinese } from '../../../../src/core/checks/messages/chinese.js';
import { readSource } from '../../../architecture/source-files.js';

/** Characters of messages that both scripts write alike. Look at a new one before it is put here. */
const SAME =
  '合兆倍上下中之乘也了以份倒億出切到升即句可向含增多大小少差年得或所折指按文方是有未核次正此比注率用由百的相符算者而自至若萬起金降除非';

const CHECKS = new URL('../../../../src/core/checks', import.meta.url).pathname;
const told = readSource(CHECKS)
  .filter(({ path }) => path !== 'han.ts')
  .flatMap(({ text }) => text.split('\n').filter((line) => line.includes('chinese`')))
  .join('')
  .match(/\p{Script=Han}/gu)!;

test('every character of a message has its traditional form, or is known to have none of its own', () => {
  const unknown = [...new Set(told)].filter((each) => !SAME.includes(each) && hantOf(each) === each);
  expect(unknown).toEqual([]);
});

test('the table holds no more than messages use', () => {
  const table = /'(与[^']*)'/.exec(readFileSync(`${CHECKS}/han.ts`, 'utf8'))![1]!;
  const simplified = [...table].filter((_, i) => i % 2 === 0);
  expect(simplified.filter((each) => !told.includes(each))).toEqual([]);
});

test('what is put in stays as it is, or is told in its own script', () => {
  const part = chinese`汇率`;
  expect(chinese`按${'汇率'}与${part}`).toEqual({ hans: '按汇率与汇率', hant: '按汇率與匯率' });
});

function hantOf(character: string): string {
  return chinese(Object.assign([character], { raw: [character] })).hant;
}
