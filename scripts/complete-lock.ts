/**
 * Adds the platform packages that a registry lacks to `package-lock.json`, so that `npm ci` accepts it.
 *
 * An incomplete registry may lack, for example, Pagefind for macOS. `npm install` then silently omits that optional
 * package from the lockfile, and `npm ci` stops with "Missing: @pagefind/darwin-arm64@ from lock file". A stub with
 * version, system and processor is enough: on other systems npm never fetches it. A stub has no integrity hash, so with
 * a complete registry a plain `npm install` is better. Run after `npm install`: `npx node scripts/complete-lock.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'wasm32', 'riscv64', 's390x', 'ppc64', 'loong64'];

/** System names as package names use them, mapped to npm's names. */
const SYSTEMS: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};

const path = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages };
const missing = missingPackages(lock.packages);
for (const [name, stub] of Object.entries(missing)) console.log(`Added a stub for ${name} ${stub.version}.`);
lock.packages = sorted({ ...lock.packages, ...missing });
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

interface Package {
  version?: string;
  cpu?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, Package>;

function missingPackages(packages: Packages): Packages {
  const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name]) => !isFoundFrom(place, name, packages)),
  );
  return Object.fromEntries(wanted.map(([name, version]) => [`node_modules/${name}`, stub(name, version)]));
}

/** Searches as Node does: the package's own `node_modules`, then that of each enclosing package. */
function isFoundFrom(place: string, name: string, packages: Packages): boolean {
  const here = `${place}/node_modules/${name}`.replace(/^\//, '');
  if (packages[here]) return true;
  return place !== '' && isFoundFrom(around(place), name, packages);
}

function around(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1));
}

function stub(name: string, version: string): Package {
  const words = name.split(/[/-]/);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const os = words.map((word) => SYSTEMS[word]).find((system) => system !== undefined);
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

function sorted(packages: Packages): Packages {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
