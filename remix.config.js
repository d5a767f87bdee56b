// Options of the Remix Vite plugin; vite.config.ts imports this file, so there is one source of truth.
// Only `remix vite:build` and `vite:dev` read it; the classic `remix build` and `remix dev` are not used here.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
