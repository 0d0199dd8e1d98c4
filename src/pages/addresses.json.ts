import type { APIRoute } from 'astro';
import { laws, placesIn } from '../site.ts';

/** Every address of every act, for the page that proposes the nearest one. */
export const GET: APIRoute = () =>
  Response.json(
    laws.flatMap((law) => {
      const original = law.texts.get(law.original);
      return [law.name, ...(original === undefined ? [] : placesIn(original).keys())];
    }),
  );
