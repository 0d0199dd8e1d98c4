import { Links, readSettings } from '../links.ts';

/** The URLs of this build. */
export const links = new Links(readSettings(process.env));
