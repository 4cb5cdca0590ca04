import { satisfies } from 'semver';

/** The parts of `package-lock.json` that are used here. */
export interface Lock {
  packages: Record<string, { version?: string }>;
}

/**
 * The minimum versions without a known high or critical vulnerability, for environments where no registry answers `npm
 * audit`. Each has the vulnerability of the version before it; a minimum is never lowered.
 */
export const MINIMUM_VERSIONS: Readonly<Record<string, { range: string; because: string }>> = {
  astro: { range: '>=7.2.8', because: 'GHSA-26w7-cxv4-gfx2' },
  'brace-expansion': { range: '^1.1.12 || >=2.0.2', because: 'CVE-2025-5889' },
  braces: { range: '>=3.0.3', because: 'CVE-2024-4068' },
  cookie: { range: '>=0.7.0', because: 'CVE-2024-47764' },
  'decap-cms-app': { range: '>=3.8.4', because: 'CVE-2025-57520' },
  dompurify: { range: '>=3.4.13', because: 'CVE-2026-75838' },
  hono: { range: '>=4.12.25', because: 'CVE-2026-47674 and -54290' },
  'http-cache-semantics': { range: '>=4.1.1', because: 'CVE-2022-25881' },
  immutable: { range: '^3.8.3 || ^4.3.8 || >=5.1.5', because: 'CVE-2026-29063' },
  'js-yaml': { range: '^3.14.2 || >=4.3.2', because: 'CVE-2025-64718, CVE-2026-53550 and -59870' },
  lodash: { range: '>=4.17.21', because: 'CVE-2021-23337' },
  'markdown-it': { range: '>=12.3.2', because: 'CVE-2022-21670' },
  'mdast-util-to-hast': { range: '<13.0.0 || >=13.2.1', because: 'CVE-2025-66400' },
  nanoid: { range: '^3.3.8 || >=5.0.9', because: 'CVE-2024-55565' },
  nodemailer: { range: '>=9.1.1', because: 'CVE-2026-82659, GHSA-2x7j-588g-ccc2' },
  'path-to-regexp': { range: '~0.1.12 || ^1.9.0 || >=8.0.0', because: 'CVE-2024-45296 and -52798' },
  postcss: { range: '>=8.4.31', because: 'CVE-2023-44270' },
  prismjs: { range: '>=1.30.0', because: 'CVE-2024-53382' },
  semver: { range: '>=7.5.2', because: 'CVE-2022-25883' },
  sharp: { range: '>=0.35.4', because: 'GHSA-26w7-cxv4-gfx2' },
  trim: { range: '>=0.0.3', because: 'CVE-2020-7753' },
  vite: { range: '>=6.4.3', because: 'the advisories of June 2026 on its development server' },
  ws: { range: '^7.5.10 || >=8.17.1', because: 'CVE-2024-37890' },
  yaml: { range: '^1.10.3 || >=2.8.3', because: 'CVE-2026-33532' },
};

/** Lists the outdated packages of a lockfile, one sentence each, including transitive ones. */
export function outdatedPackages(lock: Lock, minimum = MINIMUM_VERSIONS): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const least = path && Object.hasOwn(minimum, name) ? minimum[name] : undefined;
    if (!least || !version || satisfies(version, least.range)) return [];
    return [`${path} is ${version}, but must be ${least.range}, because of ${least.because}.`];
  });
}
