import { z } from 'zod';

export const page = z.string().meta({ description: 'An HTML page.' });
