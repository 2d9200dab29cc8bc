import type { HouseStyle } from '../style.js';
import { AP } from './ap.js';
import { BBC } from './bbc.js';
import { BLOOMBERG } from './bloomberg.js';
import { CAIXIN } from './caixin.js';
import { CHINA_DAILY } from './china-daily.js';
import { COMPANY_RELEASE } from './company-release.js';
import { COMPANY_RELEASE_ZH } from './company-release-zh.js';
import { ECONOMIST } from './economist.js';
import { FT } from './ft.js';
import { GUARDIAN } from './guardian.js';
import { HONG_KONG_PRESS } from './hong-kong-press.js';
import { MAINLAND_BUSINESS } from './mainland-business.js';
import { PLAIN } from './plain.js';
import { PLAIN_ZH } from './plain-zh.js';
import { PLAIN_ZH_HK } from './plain-zh-hk.js';
import { PLAIN_ZH_TW } from './plain-zh-tw.js';
import { REUTERS } from './reuters.js';
import { SCMP } from './scmp.js';
import { TAIWAN_PRESS } from './taiwan-press.js';
import { XINHUA_EN } from './xinhua-en.js';
import { XINHUA_ZH } from './xinhua-zh.js';

/** Every style that ships, the plain ones first. */
export const SHIPPED_STYLES: readonly HouseStyle[] = [
  PLAIN,
  PLAIN_ZH,
  PLAIN_ZH_HK,
  PLAIN_ZH_TW,
  AP,
  BBC,
  BLOOMBERG,
  CAIXIN,
  CHINA_DAILY,
  COMPANY_RELEASE,
  ECONOMIST,
  FT,
  GUARDIAN,
  REUTERS,
  SCMP,
  XINHUA_EN,
  COMPANY_RELEASE_ZH,
  HONG_KONG_PRESS,
  MAINLAND_BUSINESS,
  TAIWAN_PRESS,
  XINHUA_ZH,
];
