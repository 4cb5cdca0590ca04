import type { AstroIntegration } from 'astro';

/**
 * Removes the icon font from FullCalendar's styles: our buttons are our own, and the header policy allows no inline
 * font, which browsers load even if unused.
 */
export function monthGrid(): AstroIntegration {
  return {
    name: 'dugnad-month-grid',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'dugnad-without-icon-font', transform: withoutIconFont }] } });
      },
    },
  };
}

const STYLES = /\/@fullcalendar\/core\/internal-common\.js$/;
const ICON_FONT = /@font-face\{font-family:fcicons;[^}]*\}/;

function withoutIconFont(code: string, id: string): string | undefined {
  return STYLES.test(id) ? code.replace(ICON_FONT, '') : undefined;
}
