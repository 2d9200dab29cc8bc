import { EVIDENCE_GRADES } from '../../../src/core/styles/style.js';
import { resolveStyleForScript } from '../../../src/core/styles/registry.js';
import { findStyle, listStyles } from '../../../src/library/styles.js';

test('every style is found by its key, and no two have one', () => {
  for (const style of listStyles()) expect(findStyle(style.key)).toBe(style);
  expect(new Set(listStyles().map(({ key }) => key)).size).toBe(listStyles().length);
  expect(findStyle('plane')).toBeUndefined();
  expect(findStyle('__proto__')).toBeUndefined();
});

test('every newsroom named is attested; what is not is named by its form', () => {
  for (const { key, evidence } of listStyles()) {
    expect(EVIDENCE_GRADES).toContain(evidence.grade);
    if (evidence.grade === 'unverified') expect(key).toMatch(/^(?:plain|company-release)/);
    if (evidence.grade === 'guide') expect(evidence.urls).not.toEqual([]);
    expect(evidence.note).toBeTruthy();
  }
});

test('twins are styles that ship', () => {
  for (const { twins = {} } of listStyles())
    for (const key of Object.values(twins)) expect(findStyle(key)?.key).toBe(key);
});

test.each([
  ['plain', 'latin', undefined, 'plain'],
  ['plain', 'hans', undefined, 'plain-zh'],
  ['plain', 'hant', undefined, 'plain-zh-hk'],
  ['plain', 'hant', 'TW', 'plain-zh-tw'],
  ['plain', 'hans', 'TW', 'plain-zh'],
  ['plain-zh-hk', 'hant', 'TW', 'plain-zh-tw'],
  ['plain-zh-tw', 'hant', 'TW', 'plain-zh-tw'],
  ['plain-zh', 'latin', 'CN', 'plain'],
  ['scmp', 'hant', 'HK', 'hong-kong-press'],
  ['scmp', 'hant', 'TW', 'taiwan-press'],
  ['xinhua-zh', 'latin', 'CN', 'xinhua-en'],
  ['hong-kong-press', 'hant', 'TW', 'hong-kong-press'],
] as const)('%s beside %s in %s is %s', (key, script, region, expected) => {
  expect(resolveStyleForScript(findStyle(key)!, script, region).key).toBe(expected);
});
