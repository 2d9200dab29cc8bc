import { z } from 'zod';

export const pageSchema = z.string().meta({ description: 'An HTML page.' });

export const scriptSchema = z.string().meta({ description: 'A script.' });
