import type { APIRoute, GetStaticPaths } from 'astro';
import { actTermsFile, termUses } from '../../../../components/room/act-terms.ts';
import { termsFile } from '../../../../components/room/terms.ts';
import { locales } from '../../../../locale.ts';
import { laws } from '../../../../site.ts';

export const getStaticPaths = (() =>
  locales.flatMap((ui) =>
    laws.flatMap((law) => [
      ...law.units.map((address) => ({
        params: { ui, act: law.name, unit: address.slice(law.name.length + 1) },
        props: { file: termsFile(ui, law, address) },
      })),
      { params: { ui, act: law.name, unit: 'terms' }, props: { file: actTermsFile(ui, law) } },
      { params: { ui, act: law.name, unit: 'uses' }, props: { file: termUses(law) } },
    ]),
  )) satisfies GetStaticPaths;

/** The terms that the page of a unit marks, and that of a whole act with where it uses them: src/elements/room/files.ts. */
export const GET: APIRoute<{ file: object }> = ({ props }) => Response.json(props.file);
