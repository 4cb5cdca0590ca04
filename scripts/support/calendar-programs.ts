import { spawnSync } from 'node:child_process';

/** A program that tests run, and its Debian package. */
export interface TestProgram {
  name: string;
  debian: readonly string[];
  /** A command that succeeds if it is installed. */
  proof: readonly [string, ...string[]];
}

/** The system's own Python; others do not see the modules that Debian installs. */
export const PYTHON = '/usr/bin/python3';

/** Calendar programs in common use, which must read our feeds correctly. */
const PROGRAMS: readonly TestProgram[] = [
  { name: 'khal', debian: ['khal'], proof: ['khal', '--version'] },
  { name: 'vdirsyncer', debian: ['vdirsyncer'], proof: ['vdirsyncer', '--version'] },
  moduleOf('icalendar', 'python3-icalendar'),
  moduleOf('recurring_ical_events', 'python3-recurring-ical-events'),
  { name: 'calcurse', debian: ['calcurse'], proof: ['calcurse', '--version'] },
  {
    name: 'sabre/vobject for PHP',
    debian: ['php-cli', 'php-xml', 'php-mbstring', 'php-sabre-vobject'],
    proof: ['php', '-r', "require '/usr/share/php/Sabre/VObject/autoload.php'; mb_strlen('');"],
  },
  { name: 'a C compiler', debian: ['gcc', 'libc6-dev'], proof: ['gcc', '--version'] },
  { name: 'libical', debian: ['libical-dev', 'pkg-config'], proof: ['pkg-config', '--exists', 'libical'] },
];

/** Lists the programs that this machine lacks; by default those of the calendar tests. */
export function missingPrograms(programs = PROGRAMS): TestProgram[] {
  return programs.filter(({ proof: [command, ...words] }) => {
    return spawnSync(command, words, { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } }).status !== 0;
  });
}

function moduleOf(name: string, debian: string): TestProgram {
  return { name: `the module ${name} of ${PYTHON}`, debian: [debian], proof: [PYTHON, '-c', `import ${name}`] };
}
