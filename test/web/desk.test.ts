import { jest } from '@jest/globals';
import { Desk } from '../../web/desk/desk.js';
import { countsOf, editStateOf, foldedOf, isSetAside, rowsOf } from '../../web/desk/items.js';
import { defaultOptions } from '../../web/desk/options.js';
import type { DeskState } from '../../web/desk/state.js';
import { ServiceFault } from '../../web/service/trouble.js';
import { fromText } from '../../web/story/from-text.js';
import { textOf } from '../../web/story/text.js';
import { annotated, localClient, type Sent } from './support/local-client.js';
import { typeTo } from './support/writer.js';

const OPTIONS = { ...defaultOptions('2025-02-24'), style: 'scmp', to: ['USD'] };
const STORY =
  'It will invest 380 billion yuan in chips. It has spent 5 million yuan so far. The 380 billion yuan come from its own funds; $2 million is lent. Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A desk without a page. */
function deskWith(text = STORY, client = localClient()) {
  const kept: { readonly text: string; readonly refusals: DeskState['refusals'] }[] = [];
  const desk = new Desk(
    { story: fromText(text), options: OPTIONS, refusals: [] },
    {
      client: client.client,
      keep: (story, { refusals }) => kept.push({ text: textOf(story).text, refusals }) > 0,
      now: () => 0,
    },
  );
  return { desk, kept, sent: client.sent, field: () => textOf(desk.story.doc).text };
}

/** Lets answers come. */
async function settle(): Promise<void> {
  await jest.advanceTimersByTimeAsync(1000);
}

const figureNamed = ({ state }: Desk, text: string) => state.reading!.figures.find((each) => each.text === text)!;

test('a story is read at once, with figures and findings', async () => {
  const { desk } = deskWith();
  expect([desk.state.waiting, desk.state.reading]).toEqual([true, undefined]);
  await settle();
  expect(countsOf(desk.state.reading!, [])).toEqual({ figures: 7, edits: 4, wrong: 1, look: 1, fine: 0 });
});

test('accepting puts the words into the field; the next answer has nothing more to add there', async () => {
  const { desk, field } = deskWith();
  await settle();
  await desk.accept(figureNamed(desk, '5 million yuan'));
  expect(field()).toContain('5 million yuan (US$690,000) so far');
  await settle();
  expect(figureNamed(desk, '5 million yuan').edit).toBeUndefined();
});

test('every occurrence of an amount is converted in one step, which one undo takes back', async () => {
  const { desk, field } = deskWith();
  await settle();
  await desk.accept(figureNamed(desk, '380 billion yuan'), true);
  await settle();
  expect(field().match(/380 billion yuan \(US\$52.4 billion\)/g)).toHaveLength(2);
  desk.undo();
  expect(field()).toBe(STORY);
  expect(desk.state.canUndo).toBe(false);
});

test('typing, edits and decisions are taken back in the order in which they were made, and done again', async () => {
  const { desk, field } = deskWith();
  await settle();
  await desk.accept(figureNamed(desk, '5 million yuan'));
  const accepted = field();
  desk.refuse(figureNamed(desk, 'HK$140.90'));
  const refused = desk.state.refusals;
  typeTo(desk, `Today: ${field()}`);
  const all = [field(), desk.state.refusals];
  expect(desk.undo()).toBe(true);
  expect([field(), desk.state.refusals]).toEqual([accepted, refused]);
  desk.undo();
  expect([field(), desk.state.refusals]).toEqual([accepted, []]);
  desk.undo();
  expect([field(), desk.state.canUndo, desk.state.canRedo]).toEqual([STORY, false, true]);
  expect(desk.undo()).toBe(false);
  for (let i = 0; i < 3; i += 1) desk.redo();
  expect([field(), desk.state.refusals, desk.state.canRedo]).toEqual([...all, false]);
});

test('another story can be taken back too; a new decision ends what could be done again', async () => {
  const { desk, field } = deskWith();
  await settle();
  desk.open('It costs HK$3.');
  expect(field()).toBe('It costs HK$3.');
  desk.undo();
  expect(field()).toBe(STORY);
  await settle();
  desk.assume('$', 'HKD');
  desk.undo();
  desk.refuse(figureNamed(desk, 'HK$140.90'));
  desk.redo();
  expect(desk.state.options.assume).toEqual({});
});

test('all that is not refused is accepted at once', async () => {
  const { desk, field } = deskWith();
  await settle();
  desk.refuse(figureNamed(desk, 'HK$140.90'));
  desk.acceptAll();
  expect(field()).toContain('from HK$140.90 to HK$135.50 (US$17.43)');
  await settle();
  expect(countsOf(desk.state.reading!, desk.state.refusals).edits).toBe(0);
});

test('a refusal holds while the text around it changes, goes when it is written over, and can be taken back', async () => {
  const { desk, field } = deskWith();
  await settle();
  desk.refuse(figureNamed(desk, '5 million yuan'));
  typeTo(desk, `Today. ${field()}`);
  await settle();
  const state = (): string => editStateOf(figureNamed(desk, '5 million yuan'), desk.state.refusals);
  expect(state()).toBe('refused');
  desk.undo();
  desk.undo();
  await settle();
  expect(state()).toBe('open');
  desk.refuse(figureNamed(desk, '5 million yuan'));
  typeTo(desk, desk.state.text.replace('5 million yuan', '6 million yuan'));
  expect(desk.state.refusals).toEqual([]);
});

test('a finding is fixed with what it offers, or set aside', async () => {
  const { desk, field } = deskWith();
  await settle();
  const wrong = desk.state.reading!.findings.find(({ severity }) => severity === 'error')!;
  desk.setAside(wrong);
  expect(isSetAside(wrong, desk.state.refusals)).toBe(true);
  desk.undo();
  desk.fix(wrong);
  expect(field()).toContain('a decline of 3.83%');
  await settle();
  expect(desk.state.reading!.findings.map(({ severity }) => severity)).not.toContain('error');
});

test('what a mark means holds for the story and is asked with, until another story', async () => {
  const { desk, sent } = deskWith();
  await settle();
  desk.assume('$', 'HKD');
  await settle();
  expect(figureNamed(desk, '$2 million')).toMatchObject({ currency: 'HKD', certainty: 'assumed' });
  expect(sent.at(-1)).toMatchObject({ assume: { $: 'HKD' } });
  desk.undo();
  await settle();
  expect(figureNamed(desk, '$2 million').currency).toBe('USD');
  desk.assume('$', 'HKD');
  desk.open('It costs $3 million.');
  await settle();
  expect(figureNamed(desk, '$3 million').currency).toBe('USD');
});

test('typing is let come to rest, and what it touches is marked no longer', async () => {
  const { desk, sent } = deskWith('It costs 5 million yuan and HK$3.');
  await settle();
  typeTo(desk, 'It costs 56 million yuan and HK$3.');
  typeTo(desk, 'It costs 567 million yuan and HK$3.');
  expect(desk.state.reading!.figures.map(({ text, start }) => [text, start])).toEqual([['HK$3', 30]]);
  expect(sent).toHaveLength(1);
  await settle();
  expect(sent.map(({ text }) => text).slice(1)).toEqual(['It costs 567 million yuan and HK$3.']);
});

test('nothing is asked while an input method is at work', async () => {
  const { desk, sent } = deskWith('投资3800亿元');
  await settle();
  typeTo(desk, '投资3800亿元rmb', true);
  await settle();
  expect([sent.length, desk.state.text]).toEqual([1, '投资3800亿元rmb']);
  typeTo(desk, '投资3800亿元人民币', true);
  desk.composedAll();
  await settle();
  expect(sent.at(-1)!.text).toBe('投资3800亿元人民币');
});

test('an answer to a text that has changed meanwhile is dropped', async () => {
  const answers: (() => void)[] = [];
  const { client } = localClient();
  const slow = {
    sent: [] as Sent[],
    client: {
      ...client,
      annotate: (request: object) =>
        new Promise<ReturnType<typeof annotated>>((resolve) => {
          answers.push(() => {
            resolve(annotated(request));
          });
        }),
    },
  };
  const { desk } = deskWith('It costs 5 million yuan.', slow);
  typeTo(desk, 'That is 6 million yuan, said the company on Monday.');
  answers[1]!();
  await settle();
  answers[0]!();
  await settle();
  expect(desk.state.reading!.figures.map(({ text }) => text)).toEqual(['6 million yuan']);
});

test('a request to a service that cannot be reached is repeated after longer and longer waits', async () => {
  const { client, sent } = localClient();
  let calls = 0;
  let isAway = true;
  const away = {
    sent,
    client: {
      ...client,
      annotate: (request: object) => {
        calls += 1;
        return isAway ? Promise.reject(new ServiceFault({ kind: 'away' })) : client.annotate(request);
      },
    },
  };
  const { desk } = deskWith(STORY, away);
  await jest.advanceTimersByTimeAsync(500);
  expect([calls, desk.state.trouble]).toEqual([1, { kind: 'away' }]);
  await jest.advanceTimersByTimeAsync(6000);
  expect(calls).toBe(3);
  isAway = false;
  await jest.advanceTimersByTimeAsync(8000);
  expect([desk.state.trouble, desk.state.reading!.figures.length]).toEqual([undefined, 7]);
});

test('rows are gone through in both directions; a decision leads on to the next that is open', async () => {
  const { desk } = deskWith();
  await settle();
  const open = (): string | undefined => {
    const { active, reading } = desk.state;
    return [...reading!.figures, ...reading!.findings].find(({ id }) => id === active?.id && id !== undefined)?.id;
  };
  desk.step(1, STORY.indexOf('5 million'));
  expect(figureNamed(desk, '5 million yuan').id).toBe(open());
  desk.step(-1);
  expect(figureNamed(desk, '380 billion yuan').id).toBe(open());
  desk.step(-1, 0);
  expect(desk.state.active).toMatchObject({ kind: 'figure', id: 'f7' });
  desk.step(1);
  expect(desk.state.active).toMatchObject({ kind: 'finding' });
  desk.step(1, 0);
  desk.refuse(figureNamed(desk, '380 billion yuan'));
  expect(open()).toBe(figureNamed(desk, '5 million yuan').id);
});

test('a row stays open on its figure when an answer names the figures anew', async () => {
  const { desk } = deskWith();
  await settle();
  const { id } = figureNamed(desk, '5 million yuan');
  desk.activate({ kind: 'figure', id, from: 'list' });
  typeTo(desk, `It has HK$7. ${desk.state.text}`);
  await settle();
  const now = figureNamed(desk, '5 million yuan').id;
  expect(now).not.toBe(id);
  expect(desk.state.active).toEqual({ kind: 'figure', id: now, from: 'list' });
});

test('the story is kept after every change, and an empty one asks nothing', async () => {
  const { desk, kept, sent } = deskWith('');
  typeTo(desk, '5 million yuan');
  expect(kept.at(-1)).toMatchObject({ text: '5 million yuan', refusals: [] });
  await settle();
  desk.refuse(figureNamed(desk, '5 million yuan'));
  expect(kept.at(-1)).toMatchObject({ text: '5 million yuan', refusals: [{ start: 0, end: 14, what: 'edit' }] });
  typeTo(desk, '');
  await settle();
  expect([sent.length, desk.state.reading, desk.state.waiting]).toEqual([1, undefined, false]);
});

test('typing that moves figures and touches none shows nothing anew; a figure that is written over does', async () => {
  const { desk } = deskWith();
  await settle();
  desk.refuse(figureNamed(desk, 'HK$140.90'));
  typeTo(desk, `T${desk.state.text}`);
  const { shown } = desk.state;
  const at = figureNamed(desk, '5 million yuan').start;
  typeTo(desk, `To${desk.state.text.slice(1)}`);
  expect([desk.state.shown, figureNamed(desk, '5 million yuan').start]).toEqual([shown, at + 1]);
  expect(editStateOf(figureNamed(desk, 'HK$140.90'), desk.state.refusals)).toBe('refused');
  typeTo(desk, desk.state.text.replace('5 million yuan', '6 million yuan'));
  expect(desk.state.shown).toBeGreaterThan(shown);
});

test('the line of what was decided begins anew with another story', async () => {
  const { desk } = deskWith();
  await settle();
  expect(desk.state.most).toBe(6);
  typeTo(desk, 'It costs HK$3.');
  expect(desk.state.most).toBe(0);
  await settle();
  expect(desk.state.most).toBe(1);
});

test('conversions that stand in the text are folded when they are many, and the keys pass them by', async () => {
  const { desk } = deskWith();
  await settle();
  desk.acceptAll();
  await settle();
  const { figures } = desk.state.reading!;
  const { folded } = foldedOf(figures);
  expect(folded.map(({ text }) => text)).toEqual(['US$52.4 billion', 'US$690,000', 'US$18.13', 'US$17.43']);
  expect(rowsOf(desk.state.reading!, []).filter(({ kind }) => kind === 'figure')).toHaveLength(figures.length - 4);
  expect(foldedOf(figures.filter(({ text }) => text !== 'US$17.43')).folded).toEqual([]);
  desk.activate({ kind: 'figure', id: folded[1]!.id, from: 'text' });
  desk.step(1);
  expect(figures.find(({ id }) => id === desk.state.active?.id)?.text).toBe('380 billion yuan');
});
