import { createTransport } from 'nodemailer';
import type { GatewaySettings } from '../settings.ts';
import type { Send } from './outbox.ts';

// A server that falls silent keeps no other letter waiting for long; by itself nodemailer would wait for ten minutes.
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

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
    ...PATIENCE,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return async ({ to, subject, text }) => {
    // As an object, so that a comma or a line break in it cannot make two of one.
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
  };
}
