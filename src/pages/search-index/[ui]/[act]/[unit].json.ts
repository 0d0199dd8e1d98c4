import type { APIRoute, GetStaticPaths } from 'astro';
import { unitFile } from '../../../../components/search/unit-file.ts';
import { locales } from '../../../../locale.ts';
import { laws } from '../../../../site.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    laws.flatMap((law) =>
      law.units.map((address) => ({
        params: { ui, act: law.name, unit: address.slice(law.name.length + 1) },
        props: { file: unitFile(ui, law, address) },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The words of one unit for the search page: src/elements/search-unit.ts. */
export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
