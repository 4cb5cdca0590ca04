import type { TestProgram } from './calendar-programs.ts';

/**
 * The web servers that we ship a configuration for, which browser tests run, and the tool that creates certificates.
 */
export const PROXY_PROGRAMS: readonly TestProgram[] = [
  { name: 'nginx', debian: ['nginx'], proof: ['sh', '-c', 'PATH="$PATH:/usr/sbin" nginx -v'] },
  { name: 'Apache', debian: ['apache2'], proof: ['sh', '-c', 'PATH="$PATH:/usr/sbin" apache2 -v'] },
  { name: 'Caddy', debian: ['caddy'], proof: ['caddy', 'version'] },
  { name: 'OpenSSL', debian: ['openssl'], proof: ['openssl', 'version'] },
];
