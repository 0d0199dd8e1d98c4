import type { APIRoute } from 'astro';
import { schemaIndex } from '../../../components/calculators/schemas.ts';

/** All rules by their calculators, with the addresses of their schemas. */
export const GET: APIRoute = () =>
  new Response(schemaIndex(), { headers: { 'content-type': 'application/json' } });
