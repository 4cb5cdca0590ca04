import type { TestProgram } from './calendar-programs.ts';

/**
 * The web servers that we ship a configuration for, which browser tests run, the tool that creates certificates, and those
 * that copy backups and sites.
 */
export const PROXY_PROGRAMS: readonly TestProgram[] = [
  { name: 'nginx', debian: ['nginx'], proof: ['sh', '-c', 'PATH="$PATH:/usr/sbin" nginx -v'] },
  { name: 'Apache', debian: ['apache2'], proof: ['sh', '-c', 'PATH="$PATH:/usr/sbin" apache2 -v'] },
  { name: 'Caddy', debian: ['caddy'], proof: ['caddy', 'version'] },
  { name: 'rclone', debian: ['rclone'], proof: ['rclone', 'version'] },
  { name: 'rsync', debian: ['rsync'], proof: ['rsync', '--version'] },
  { name: 'OpenSSL', debian: ['openssl'], proof: ['openssl', 'version'] },
];
