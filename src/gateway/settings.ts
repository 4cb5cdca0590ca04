import { join, resolve } from 'node:path';
import { readEnvironment, readWholeNumber } from '../entries/environment.ts';
import { type BehindProxy, parseNetwork } from './http/client-address.ts';

/** The gateway settings, from environment variables. */
export interface GatewaySettings {
  /** The public address without a trailing slash, used for links in emails and the origin check. */
  url: string;
  /** Whether the address is unset and defaults to this machine. */
  isUrlMissing?: boolean | undefined;
  /** The private folder with people, sessions and outgoing email. */
  state: string;
  /** The bare repository with the content. */
  repository: string;
  /** The mail server; without one, emails are printed to the terminal. */
  mail: { smtp: string; from: string } | undefined;
  /** Which reverse proxies may set `X-Forwarded-For`. */
  behindProxy: BehindProxy;
  /** The bearer token for `/metrics`, and for the details of `/helse`, which otherwise only staff see. */
  healthToken?: string | undefined;
  /** The minimum number of hours between two digest emails to staff. */
  digestHours: number;
  /** The nightly backups; without a folder there are none. */
  backups?: BackupSettings | undefined;
}

/** Where the nightly backups go, and how many of them stay. */
export interface BackupSettings {
  folder: string;
  /** How many of the newest stay. */
  days: number;
  /** Where the program rclone copies each of them, too, such as `offsite:dugnad`. */
  remote?: string | undefined;
  /** For how many months, the current one included, the last backup of the month stays. */
  months: number;
}

/** Reads the gateway settings from the environment; empty means unset. Throws an error for each invalid value. */
export function readGatewaySettings(environment: Record<string, string | undefined>): GatewaySettings {
  const { url, isUrlMissing, dist } = readEnvironment(environment);
  parseUrl('DUGNAD_URL', url);
  const state = environment.DUGNAD_STATE || '.dugnad/state';
  return {
    ...{ url, isUrlMissing },
    state,
    repository: environment.DUGNAD_REPOSITORY || join(state, 'content.git'),
    mail: readMail(environment.DUGNAD_SMTP_URL, environment.DUGNAD_MAIL_FROM),
    behindProxy: readProxies(environment.DUGNAD_BEHIND_PROXY),
    healthToken: readToken(environment.DUGNAD_HEALTH_TOKEN),
    digestHours: readWholeNumber(environment, 'DUGNAD_DIGEST_HOURS', HOURS),
    backups: readBackups(environment, dist),
  };
}

/** Throws for plain http, where browsers do not store `__Host-` cookies, except at localhost. */
export function requireHttps(url: string): void {
  const { protocol, hostname } = parseUrl('DUGNAD_URL', url);
  // Names below localhost are this machine, too (RFC 6761, 6.3).
  if (protocol === 'https:' || /^(?:.*\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(hostname)) return;
  throw new Error(`DUGNAD_URL is "${url}". Nobody can sign in without https, except at localhost.`);
}

function readBackups(environment: Record<string, string | undefined>, dist: string): BackupSettings | undefined {
  const folder = environment.DUGNAD_BACKUP_FOLDER;
  const remote = environment.DUGNAD_BACKUP_REMOTE || undefined;
  if (remote && !REMOTE.test(remote)) {
    throw new Error(
      `DUGNAD_BACKUP_REMOTE is "${remote}". Give a remote of rclone with its path, such as offsite:dugnad.`,
    );
  }
  if (remote && !folder) throw new Error('DUGNAD_BACKUP_REMOTE copies from DUGNAD_BACKUP_FOLDER, which is not set.');
  if (!folder) return undefined;
  if (`${resolve(folder)}/`.startsWith(`${resolve(dist)}/`)) {
    throw new Error(`DUGNAD_BACKUP_FOLDER is in ${dist}, which everybody can read. Choose a folder outside it.`);
  }
  const number = (name: string, usual: number, min: number) => {
    const allowed = `a whole number from ${min} to ${MAX_BACKUPS}`;
    return readWholeNumber(environment, name, { usual, min, max: MAX_BACKUPS, allowed });
  };
  return { folder, remote, days: number('DUGNAD_BACKUP_DAYS', 14, 1), months: number('DUGNAD_BACKUP_MONTHS', 12, 0) };
}

const HOURS = { usual: 24, min: 1, max: 168, allowed: 'a whole number of hours, from 1 to 168' };
const MAX_BACKUPS = 400;

/** A name, a colon and a path without a slash at its end. Nothing that begins like an option. */
const REMOTE = /^\w[\w .-]*:.*[^/]$/;

function readProxies(text = ''): BehindProxy {
  if (['', 'no', 'yes'].includes(text)) return text === 'yes';
  const networks = text.split(',').map((each) => each.trim());
  try {
    for (const network of networks) parseNetwork(network);
  } catch (error) {
    throw new Error(`DUGNAD_BEHIND_PROXY: ${(error as Error).message} "yes" means any proxy in a private network.`);
  }
  return networks;
}

function readToken(text: string | undefined): string | undefined {
  if (!text || text.length >= MIN_TOKEN_LENGTH) return text || undefined;
  throw new Error(`DUGNAD_HEALTH_TOKEN is too short to be safe. Give at least ${MIN_TOKEN_LENGTH} random characters.`);
}

const MIN_TOKEN_LENGTH = 20;

function readMail(smtp: string | undefined, from: string | undefined): GatewaySettings['mail'] {
  if (!smtp) return undefined;
  const { protocol } = parseUrl('DUGNAD_SMTP_URL', smtp);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') {
    throw new Error(`DUGNAD_SMTP_URL begins with ${protocol}// but must begin with smtp:// or smtps://.`);
  }
  if (!from?.includes('@')) {
    throw new Error(
      'DUGNAD_MAIL_FROM is missing. Give the address that mail comes from, such as post@elvedal.example.',
    );
  }
  return { smtp, from };
}

function parseUrl(name: string, text: string): URL {
  const parsed = URL.parse(text);
  // The text itself may contain a password.
  if (!parsed) throw new Error(`${name} is no address that can be read.`);
  return parsed;
}
