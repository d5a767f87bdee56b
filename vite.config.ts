import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

/** Node runs our plain .ts files itself; leaving them out of the server bundle keeps one copy of each. */
const ours = (id: string) => /^#(?:app|db|workflows|templates)\//.test(id) && !id.endsWith('.tsx')

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig)],
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'] },
  build: { target: 'es2022', rollupOptions: isSsrBuild ? { external: ours } : {} },
}))
