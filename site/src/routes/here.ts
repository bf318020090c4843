// The routes of the site that is being built, for Astro pages and for scripts in the browser: Vite puts the base path in.
import { createRoutes } from './routes.ts';

const base = import.meta.env.BASE_URL;

export const routes = createRoutes(base.endsWith('/') ? base : `${base}/`);
