declare module 'virtual:icons' {
  import type { IconName } from '../domain/appearance/icons.ts';

  const outlines: Record<IconName, string[]>;
  export default outlines;
}
