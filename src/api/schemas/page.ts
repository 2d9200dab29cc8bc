import { z } from 'zod';

export const page = z.string().meta({ description: 'An HTML page.' });

export const script = z.string().meta({ description: 'A script.' });
