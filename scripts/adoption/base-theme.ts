import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { makeTemporaryFolder } from '../../src/publish/temporary-folders.ts';

// `npm run theme:base`: creates src/styles/theme.css with Designsystemet's own tool, for a new version of it. Only what our
// pages use is kept. The colours of a municipality are in its content, and need no such file (feeds/appearance/theme.ts).
const TOOL = '@digdir/designsystemet@1.15.0';
const TARGET = 'src/styles/theme.css';

const OWN = {
  accent: {
    'text-subtle': { light: '#0B5A4C', dark: '#8FD3C1' },
    'text-default': { light: '#06322A', dark: '#D5F0E8' },
    'border-strong': { light: '#0B5A4C', dark: '#8FD3C1' },
    'base-default': { light: '#0B5A4C', dark: '#8FD3C1' },
    'base-hover': { light: '#08453B', dark: '#A9DFD0' },
    'base-active': { light: '#06322A', dark: '#C2EADF' },
    'base-contrast-default': { light: '#FFFFFF', dark: '#06221C' },
  },
  neutral: {
    'background-default': { light: '#FFFFFF', dark: '#1B1814' },
    'background-tinted': { light: '#F8F4EB', dark: '#24201B' },
    'surface-tinted': { light: '#F1EBDF', dark: '#2E2923' },
    'surface-hover': { light: '#E8E0D1', dark: '#39332B' },
    'border-subtle': { light: '#D3C9B8', dark: '#564E43' },
    'text-default': { light: '#231E19', dark: '#F3EEE6' },
    'text-subtle': { light: '#544C43', dark: '#C9C0B2' },
  },
  sol: {
    'base-default': { light: '#F8C83C', dark: '#F2BF33' },
    'base-hover': { light: '#EDB922', dark: '#F8D05C' },
    'base-active': { light: '#DDAA15', dark: '#FBDD87' },
    'base-contrast-default': { light: '#231E19', dark: '#1B1814' },
    'base-contrast-subtle': { light: '#3A3020', dark: '#33290F' },
  },
};

const folder = await makeTemporaryFolder('theme');
writeFileSync(join(folder, 'designsystemet.config.json'), JSON.stringify(themeConfig()));
for (const step of ['create', 'build']) {
  execFileSync(
    'npm',
    ['exec', '--yes', '--', TOOL, 'tokens', step, '--config', 'designsystemet.config.json', '--clean'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  );
}
const made = readFileSync(join(folder, 'design-tokens-build', 'dugnad.css'), 'utf8');
rmSync(folder, { recursive: true });
const NOTE = '/* Made by "npm run theme:base". The colours of a municipality are in its site.yml. */\n';
writeFileSync(TARGET, NOTE + keepUsed(made));
execFileSync('npx', ['prettier', '--write', TARGET], { stdio: 'inherit' });

/** Our own colours are tuned by hand. */
function themeConfig() {
  const colors = { main: { accent: '#0B5A4C' }, support: { sol: '#F8C83C' }, neutral: '#2B2622' };
  const overrides = {
    colors: { accent: OWN.accent, sol: OWN.sol, neutral: OWN.neutral },
    linkVisited: { light: '#54306F', dark: '#CDB6E6' },
    focus: { inner: { light: '#FFFFFF', dark: '#1B1814' }, outer: { light: '#231E19', dark: '#F3EEE6' } },
  };
  const theme = { colors, typography: { fontFamily: 'Commissioner' }, borderRadius: 2, overrides };
  return { outDir: './design-tokens', themes: { dugnad: theme } };
}

/** Drops unused colour scales, colour schemes and font faces: more than half of the file. */
function keepUsed(css: string): string {
  const sheet = postcss.parse(css);
  const scales = /^--ds-color-(?:danger|info|success|warning)-/;
  const selectors = /^\[data-(?:color-scheme="dark"|typography="secondary"|color="(?:danger|info|success|warning)")\]/;
  sheet.walkDecls(scales, (declaration) => {
    declaration.remove();
  });
  sheet.walkRules(selectors, (rule) => {
    rule.remove();
  });
  sheet.walkAtRules('media', (rule) => {
    if (rule.params.includes('light')) rule.remove();
  });
  sheet.walkAtRules('layer', (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  sheet.walkAtRules('charset', (rule) => {
    rule.remove();
  });
  return sheet.toString();
}
