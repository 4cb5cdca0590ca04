import { expect, test } from 'vitest';
import { adoptionOf, answerProblems } from '../../../scripts/support/adoption/answers.ts';
import { askOne } from '../../../scripts/support/adoption/ask.ts';
import { questions, withAnswer } from '../../../scripts/support/adoption/questions.ts';

const fewest = {
  municipality: '3998 Solvik',
  owner: 'municipality',
  language: 'nn',
  centre: { title: 'Solvik frivilligsentral', contact: { role: 'Leiar', phone: '61 00 00 00' } },
};

test('the fewest answers are enough, and name the portal after the municipality', () => {
  expect(adoptionOf(fewest)).toMatchObject({
    name: 'Frivillig i Solvik',
    municipality: { number: '3998' },
    languages: [],
  });
});

test.each([
  [{ municipality: '9999' }, /^municipality: no municipality has the number 9999\./],
  [{ municipality: 'Herøy' }, /^municipality: there are several called "Herøy"\. Give the number: 1515 .* or 1818 /],
  [{ municipality: '3405 Hamar' }, /^municipality: .* 3405 is Lillehammer, and 3403 is Hamar\.$/],
  [{ municipality: 'Elvedal' }, /is not among the 357 municipalities/],
  [{ owner: undefined }, /^owner: missing\. Give "municipality" or "private"\.$/],
  [{ colours: { press: 'green' } }, /^colours\.press: "green" cannot be used\. Give a colour such as #0b5a4c\.$/],
  [{ centre: { title: 'A', contact: { role: 'B' } } }, /^centre\.contact\.phone: .* or else an sms, email or url\.$/],
  [
    { school_years: [{ title: 'A', from: '2026-08-17', to: '17.6.2027' }] },
    /^school_years\.0\.to: "17\.6\.2027" cannot/,
  ],
  [{ colors: {} }, /^colors: there is no such question\.$/],
])('a wrong answer is explained: %j', (wrong, sentence) => {
  const problems = answerProblems({ ...fewest, ...wrong });
  expect(problems).toEqual([expect.stringMatching(sentence)]);
  expect(() => adoptionOf({ ...fewest, ...wrong })).toThrow('The answers are not complete');
});

test('a question is asked until its answer can be used, and an empty answer means the usual one', async () => {
  const [first] = questions;
  const language = questions.find(({ flag }) => flag === 'language');
  const name = questions.find(({ flag }) => flag === 'name');
  if (!first || !language || !name) throw new Error('A question is missing.');
  const asked: string[] = [];
  const answering =
    (...texts: string[]) =>
    async (text: string) => {
      asked.push(text);
      return texts.shift() ?? '';
    };
  const municipality = await askOne({}, first, answering('', '9999', 'Herøy', '1515'));
  expect(municipality).toEqual({ municipality: '1515' });
  expect(asked).toHaveLength(4);
  expect(await askOne(municipality, language, answering('norsk', ''))).toEqual({
    municipality: '1515',
    language: 'nn',
  });
  expect(await askOne(municipality, name, answering(''))).toMatchObject({ name: 'Frivillig i Herøy' });
  expect(asked.at(-1)).toContain('[Frivillig i Herøy]');
});

test('flags give lists and periods, too', () => {
  const answer = (flag: string, text: string) => {
    const question = questions.find((each) => each.flag === flag);
    return question && withAnswer({}, question, text);
  };
  expect(answer('areas', 'Sentrum, Åsen,')).toEqual({ areas: ['Sentrum', 'Åsen'] });
  expect(answer('school-year', '2026-08-17/2027-06-18')).toEqual({
    school_years: [{ title: '2026/27', from: '2026-08-17', to: '2027-06-18' }],
  });
  expect(answer('phone', '61 00 00 00')).toEqual({ centre: { contact: { phone: '61 00 00 00' } } });
  expect(answer('phone', ' ')).toEqual({});
});
