import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../components/calculators/schemas.ts';
import { allRules } from '../../../rules/registry.ts';

export const getStaticPaths = (() =>
  allRules().map(({ name }) => ({ params: { rule: name } }))) satisfies GetStaticPaths;

/** The JSON Schemas of a rule's input and outcome, with the provisions that it rests on. */
export const GET: APIRoute = ({ params }) =>
  new Response(schemaFile(params.rule ?? ''), { headers: { 'content-type': 'application/json' } });
