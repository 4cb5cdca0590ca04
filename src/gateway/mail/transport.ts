import { createTransport } from 'nodemailer';
import type { GatewaySettings } from '../settings.ts';
import type { Send } from './outbox.ts';

/** Makes the way to the mail server of the settings; without one, mail is written to the terminal. */
export function transportOf(
  { mail }: Pick<GatewaySettings, 'mail'>,
  print: (text: string) => void = console.log,
): Send {
  if (!mail) return async ({ to, subject, text }) => print(`\nMail to ${to}: ${subject}\n\n${text}\n`);
  const transport = createTransport(mail.smtp, {
    from: mail.from,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return async ({ to, subject, text }) => {
    // As an object, so that a comma or a line break in it cannot make two of one.
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
  };
}
