import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** Vite's `Plugin`, by way of Astro: Vite itself is not a dependency of the project. */
export type VitePlugin = Extract<Plugins[number], { name: string }>;
