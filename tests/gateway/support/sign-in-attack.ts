import { expect } from 'vitest';
import { Browser, DAY, START, TestGateway } from './gateway.ts';

const KARI = 'kari@lag.example';

/**
 * Requests sign-in emails for Kari from 500 addresses for a day, with a code guess for each request, while she signs in
 * twice with her newest email. Expects that she succeeds at once, and counts the results.
 */
export async function attackForADay(rounds: number) {
  const gateway = new TestGateway();
  gateway.person();
  const attackers = Array.from({ length: 500 }, (_, n) => new Browser(gateway, `198.51.${n >> 8}.${n & 255}`));
  const total = rounds * attackers.length;
  const counts = { mails: 0, wrongGuesses: 0, signIns: 0, answers: new Set<string>() };
  let newest = '';

  async function lookIntoMailbox(): Promise<void> {
    const letters = await gateway.mail();
    counts.mails += letters.length;
    newest = letters.at(-1)?.text ?? newest;
  }

  async function kariSignsIn(): Promise<void> {
    const kari = new Browser(gateway, `192.0.2.${counts.signIns}`);
    await kari.post('/logg-inn/', { email: KARI });
    await lookIntoMailbox();
    const link = /\?n=([\w-]+)/.exec(newest)?.[1] ?? '';
    expect(await (await kari.open(`/logg-inn/lenke/?n=${link}`)).text()).toContain('Logg inn som Kari Nordmann?');
    expect((await kari.post('/logg-inn/lenke/', { n: link })).status).toBe(303);
    expect(await kari.isSignedIn()).toBe(true);
    counts.signIns++;
  }

  const visits = [Math.floor(total / 20), Math.floor(total * 0.7)];
  for (let n = 0; n < total; n++) {
    gateway.now = START + Math.floor((n / total) * DAY);
    if (visits.includes(n)) await kariSignsIn();
    const attacker = attackers[n % attackers.length] as Browser;
    const answer = await attacker.post('/logg-inn/', { email: KARI });
    counts.answers.add(`${answer.status} ${answer.headers.get('Location')}`);
    const told = await (await attacker.post('/logg-inn/kode/', { code: '000000' })).text();
    counts.wrongGuesses += Number(told.includes('Koden er feil'));
    if (n % 50 === 0) await lookIntoMailbox();
  }
  await lookIntoMailbox();
  console.log(`${total} requests in a day: ${counts.mails} mails, ${counts.wrongGuesses} guesses told to be wrong`);
  return counts;
}
