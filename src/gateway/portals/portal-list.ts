import { join, resolve } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../entries/yaml.ts';
import { plainHost } from './by-host.ts';

/** One portal of an installation: its name, the host that it answers at, and the environment variables of its own. */
export interface Portal {
  name: string;
  /** The host of its address, with the port if it has one: `dugnad.elvedal.example`. */
  host: string;
  /** Over the environment of the process. */
  environment: Readonly<Record<string, string>>;
}

/** Which of the process' own variables hold the place below which every portal gets one of its own. */
const SHARED_PLACES = ['DUGNAD_BACKUP_FOLDER', 'DUGNAD_BACKUP_REMOTE'] as const;

/** Variables that say where one portal is; set for the whole installation they would be those of all. */
const OF_ONE_PORTAL = ['DUGNAD_URL', 'DUGNAD_STATE', 'DUGNAD_REPOSITORY', 'DUGNAD_DIST', 'DUGNAD_CONTENT'] as const;

const portalList = z.strictObject({
  folder: z.string().min(1),
  portals: z
    .record(
      z
        .string()
        .regex(
          /^(?!all$)[a-z][a-z0-9-]{0,39}$/,
          'must be a name of small letters, digits and hyphens, such as elvedal, and not all',
        ),
      z.strictObject({ url: z.url({ protocol: /^https?$/ }), from: z.string().includes('@').optional() }),
    )
    .refine((portals) => Object.keys(portals).length > 0, 'must name at least one portal'),
});

/**
 * Reads the list of an installation's portals, `portals.yml`: a folder, and for each portal its address.
 *
 * State, repository, site and report of a portal are in a folder of its name; what is not its own, such as the mail
 * server, comes from the environment of the process. `file` is the path of the list, which its folder is relative to.
 * Throws an error that names the file and the key.
 */
export function readPortalList(
  file: string,
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Portal[] {
  refuseVariablesOfOne(file, environment);
  const { folder, portals } = parsePortals(file, text);
  const found = Object.entries(portals).map(([name, { url, from }]): Portal => {
    const own = resolve(file, '..', folder, name);
    return {
      ...{ name, host: plainHost(new URL(url).host) },
      environment: {
        ...{ DUGNAD_URL: url, DUGNAD_STATE: join(own, 'state'), DUGNAD_REPOSITORY: join(own, 'content.git') },
        ...{ DUGNAD_DIST: join(own, 'site', 'current'), DUGNAD_REPORT: join(own, 'report.json') },
        ...(from && { DUGNAD_MAIL_FROM: from }),
        ...placesBelow(environment, name),
      },
    };
  });
  refuseSharedHosts(file, found);
  return found;
}

function parsePortals(file: string, text: string): z.infer<typeof portalList> {
  const yaml = parseYaml(text);
  if ('fault' in yaml) throw new Error(`${file}: line ${yaml.line} cannot be read as YAML.`);
  const parsed = portalList.safeParse(yaml.fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // Of a name, the reason is one level further down.
  const { message } = (issue?.code === 'invalid_key' ? issue.issues[0] : issue) ?? {};
  throw new Error(`${file}: ${issue?.path.join('.') || 'the file'}: ${message}`);
}

function placesBelow(environment: Readonly<Record<string, string | undefined>>, name: string): Record<string, string> {
  const places = SHARED_PLACES.flatMap((variable) => {
    const place = environment[variable];
    return place ? [[variable, `${place.replace(/\/+$/, '')}/${name}`] as const] : [];
  });
  return Object.fromEntries(places);
}

function refuseVariablesOfOne(file: string, environment: Readonly<Record<string, string | undefined>>): void {
  const given = OF_ONE_PORTAL.filter((name) => environment[name]);
  if (given.length === 0) return;
  throw new Error(`${given.join(', ')} is for a single portal. With ${file} every portal has its own; leave it unset.`);
}

function refuseSharedHosts(file: string, portals: readonly Portal[]): void {
  // Cookies know no ports (RFC 6265, 8.5): signing in at one would sign out of the other.
  for (const [host, sharing] of Map.groupBy(portals, (portal) => portal.host.replace(/:\d+$/, ''))) {
    if (sharing.length === 1) continue;
    const names = sharing.map(({ name }) => name).join(' and ');
    throw new Error(`${file}: ${names} have the same host, ${host}. Every portal needs a host of its own.`);
  }
}
