import type { JSX } from 'preact';
import { usePage } from '../page/context.js';
import type { Language } from '../words/languages.js';

interface Samples {
  readonly convert: readonly [string, string];
  readonly check: readonly [string, string, string];
  readonly compare: readonly [string, string];
}

/** What the desk does, in one line each; the amounts are of 12 February 2025. */
const SAMPLES: Readonly<Record<Language, Samples>> = {
  en: {
    convert: ['380 billion yuan', ' (US$52 billion)'],
    check: ['from HK$140.90 to HK$135.50, down ', '2.17%', '3.83%'],
    compare: ['2030万元', '203 million yuan'],
  },
  'zh-Hans': {
    convert: ['3800亿元', '（约520亿美元）'],
    check: ['由140.90港元跌至135.50港元，跌幅', '2.17%', '3.83%'],
    compare: ['20.3 million yuan', '2.03亿元'],
  },
  'zh-Hant': {
    convert: ['3800億元人民幣', '（約520億美元）'],
    check: ['由140.90港元跌至135.50港元，跌幅', '2.17%', '3.83%'],
    compare: ['20.3 million yuan', '2.03億元人民幣'],
  },
};

/** What a desk without a story shows: what it will do with one. */
export function Demonstration(): JSX.Element {
  const { say, language } = usePage();
  const { convert, check, compare } = SAMPLES[language];
  return (
    <div class="demonstration">
      <p>{say('nothingYet')}</p>
      <dl>
        <dt>{say('demoConvert')}</dt>
        <dd>
          <span class="said explicit">{convert[0]}</span>
          <ins>{convert[1]}</ins>
        </dd>
        <dt>{say('demoCheck')}</dt>
        <dd>
          {check[0]}
          <s>{check[1]}</s> <ins>{check[2]}</ins>
        </dd>
        <dt>{say('demoCompare')}</dt>
        <dd>
          {compare[0]} <b class="not">≠</b> {compare[1]}
        </dd>
      </dl>
      <p>{say('demoPrivacy')}</p>
    </div>
  );
}
