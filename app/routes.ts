import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address on one page: the table of contents. A state change has an address of its own. */
export default [
  index('routes/home.tsx'),
  route('login', 'routes/people/sign-in.tsx'),
] satisfies RouteConfig
