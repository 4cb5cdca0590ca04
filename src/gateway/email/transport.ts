import { createTransport } from 'nodemailer';
import type { GatewaySettings } from '../settings.ts';
import type { SendEmail } from './outbox.ts';

// A silent server must not delay other emails: nodemailer's defaults wait up to ten minutes.
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Creates the sender for the mail server of the settings; without one, emails are printed to the terminal. */
export function mailTransport(
  { mail }: Pick<GatewaySettings, 'mail'>,
  print: (text: string) => void = console.log,
): SendEmail {
  if (!mail) return async ({ to, subject, text }) => print(`\nMail to ${to}: ${subject}\n\n${text}\n`);
  const transport = createTransport(mail.smtp, {
    from: mail.from,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return async ({ to, subject, text }) => {
    // An object, so that a comma or line break in the address cannot add a second recipient.
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
  };
}
