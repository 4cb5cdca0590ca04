import { createHash } from 'node:crypto';
import type { AstroIntegration, HookParameters } from 'astro';

type Setup = HookParameters<'astro:build:setup'>;
type Pages = Setup['pages'];

/**
 * Joins the style sheets of each type of page into one. Components import what they need, and Vite makes a file of each
 * set of pages that shares some of it: up to eleven on a page, each a request, and together a quarter larger.
 */
export function pageStyles(): AstroIntegration {
  return { name: 'dugnad-page-styles', hooks: { 'astro:build:setup': addJoiner } };
}

// Astro knows the style sheets of pages when it has bundled the renderer; files for browsers are written afterwards.
function addJoiner({ pages, updateConfig }: Setup): void {
  const joined = new Map<string, string>();
  const generateBundle = {
    order: 'post' as const,
    handler(this: Output, _options: unknown, bundle: Bundle) {
      if (this.environment.name === 'prerender') joinStyles(pages, bundle, joined);
      else for (const [source, fileName] of joined) this.emitFile({ type: 'asset', fileName, source });
    },
  };
  updateConfig({ plugins: [{ name: 'dugnad-page-styles', enforce: 'post', generateBundle }] });
}

/** What we use of Vite's output. */
interface Output {
  environment: { name: string };
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** Its files: style sheets, and chunks of code with the files that they import as addresses. */
export type Bundle = Record<
  string,
  | { type: 'asset'; source: string | Uint8Array }
  | { type: 'chunk'; viteMetadata?: { importedAssets: ReadonlySet<string> } | undefined }
>;

/** Gives each page one style sheet, adds its text and name to `joined`, and removes the parts that nothing else uses. */
export function joinStyles(pages: Pages, bundle: Bundle, joined: Map<string, string>): void {
  const used = [...pages.values()].map((page) => {
    const files = page.styles.toSorted((a, b) => a.order - b.order || b.depth - a.depth).flatMap(fileOf);
    const source = files.map((file) => textOf(bundle[file])).join('');
    const src = joined.get(source) ?? nameFor(page.component, source);
    joined.set(source, src);
    page.styles = [{ depth: 0, order: 0, sheet: { type: 'external', src } }];
    return files;
  });
  for (const file of new Set(used.flat())) if (!isImportedAsAddress(file, bundle)) delete bundle[file];
}

function fileOf({ sheet }: PageStyle): string[] {
  return sheet.type === 'external' ? [sheet.src] : [];
}
type PageStyle = NonNullable<ReturnType<Pages['get']>>['styles'][number];

function textOf(file: Bundle[string] | undefined): string {
  return file?.type === 'asset' ? String(file.source) : '';
}

// `src/pages/[...language]/lokaler/[slug].astro` gives `lokaler-slug`.
function nameFor(component: string, source: string): string {
  const words = component.replace('[...language]/', '').match(/\w+/g) ?? [];
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return `_astro/${words.slice(2, -1).join('-')}.${hash}.css`;
}

function isImportedAsAddress(file: string, bundle: Bundle): boolean {
  return Object.values(bundle).some((each) => each.type === 'chunk' && each.viteMetadata?.importedAssets.has(file));
}
