import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address on one page: the table of contents. A state change has an address of its own. */
export default [
  index('routes/home.tsx'),
  route('login', 'routes/people/sign-in.tsx'),

  // Standards: read by anyone.
  route('standards', 'routes/standards/list.tsx'),
  route('standards/:slug/:version', 'routes/standards/version.tsx'),
  route('standards/:slug/:version/:code', 'routes/standards/criterion.tsx'),

  // Organisations and their profile.
  route('organisations', 'routes/organisations/list.tsx'),
  route('organisations/new', 'routes/organisations/new.tsx'),
  route('organisations/:id', 'routes/organisations/show.tsx'),
  route('organisations/:id/edit', 'routes/organisations/edit.tsx'),
  route('organisations/:id/profile', 'routes/organisations/profile.tsx'),
  route('organisations/:id/profile/:page', 'routes/organisations/profile-page.tsx'),
  route('organisations/:id/applicability', 'routes/organisations/applicability.tsx'),

  // Whatever is nowhere above.
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
