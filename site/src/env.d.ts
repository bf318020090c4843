// What Astro and Starlight add to modules and to `import.meta`.
/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />
