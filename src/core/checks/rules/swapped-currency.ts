import type { DataSchema } from '../data-schema.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { CONVERSION_DATA } from '../stated-conversion/evidence.js';
import { reportConversions } from '../stated-conversion/report.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    inverted:
      '{stated} was converted the wrong way round, multiplied where it should be divided or the reverse: {original} is {expected} {rate}.',
    otherPair: '{stated} is made with the rate from {base} to {quote}: {original} is {expected} {rate}.',
  },
  zh: {
    inverted: '{stated}折算方向有误（乘除颠倒）：{rate}，{original}为{expected}。',
    otherPair: '{stated}用的是 {base} 兑 {quote} 的汇率：{rate}，{original}为{expected}。',
  },
});

const data = {
  ...CONVERSION_DATA,
  rateInverted: { type: 'boolean', optional: true, description: 'True if the rate was used upside down.' },
  rateUsed: { type: 'string', optional: true, description: 'The pair whose rate was used by mistake.' },
} as const satisfies DataSchema;

/** A stated conversion that was multiplied where it should be divided, or made with the rate of another currency. */
export const swappedCurrency = defineRule({
  key: 'swapped-currency',
  title: {
    en: 'A conversion goes the wrong way or uses the rate of another currency',
    zh: '换算方向相反，或用了其他货币的汇率',
  },
  description: 'the same, with the rate upside down or of another currency',
  severities: ['error', 'warning'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    return reportConversions(context, SWAPS, (outcome, { stated, original, expected }, rate, conversion) => {
      const t = new Translator(messages, conversion.stated.figure.script);
      const isInverted = outcome.kind === 'inverted';
      return {
        // A currency that is only assumed makes no error while another reading would agree.
        severity: conversion.alternative ? 'warning' : 'error',
        message: isInverted
          ? t.say('inverted', { stated, original, expected, rate })
          : t.say('otherPair', { stated, original, expected, rate, base: outcome.base, quote: outcome.quote }),
        data: isInverted ? { rateInverted: true } : { rateUsed: `${outcome.base}/${outcome.quote}` },
      };
    });
  },
});

const SWAPS = ['inverted', 'other-pair'] as const;
