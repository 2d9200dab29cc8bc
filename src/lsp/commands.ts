import { z } from 'zod';
import { dismissalSchema } from '../api/schemas/check.js';

/** Writes a dismissal into the settings file of a text: its arguments are the address of the text and the dismissal. */
export const DISMISS_COMMAND = 'crossrate.dismiss';
/** Puts a conversion into a text: its arguments are the address of the text and the place of the figure. */
export const CONVERT_COMMAND = 'crossrate.convert';

/** The names of the commands, as a client registers them. */
export const COMMANDS: readonly string[] = [DISMISS_COMMAND, CONVERT_COMMAND];

export const dismissArguments = z.tuple([z.string(), dismissalSchema]);
export const convertArguments = z.tuple([z.string(), z.object({ line: z.int(), character: z.int() })]);
