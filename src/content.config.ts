import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Problem } from './problems/problem.ts';
import { investigationLoader } from './site/collection.ts';

/** One collection with one small entry, so that the development server reloads and reports; the model never passes through it. */
export const collections = {
  investigation: defineCollection({
    loader: investigationLoader,
    schema: z.object({ digest: z.string(), problems: z.array(z.custom<Problem>()) }),
  }),
};
