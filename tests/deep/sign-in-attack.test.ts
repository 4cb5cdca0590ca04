import { expect, test } from 'vitest';
import { attackForADay } from '../gateway/support/sign-in-attack.ts';

test('every two hours from 500 addresses for a day, the real person signs in at once and gets at most eight emails', async () => {
  const { mails, signIns, wrongGuesses } = await attackForADay(12);
  expect(mails).toBeLessThanOrEqual(8);
  expect(signIns).toBe(2);
  expect(wrongGuesses).toBe(19);
});
