import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { investigationLoader } from './site/collection.ts';

/** One collection with one small entry, so that the development server sees changes; the model never passes through it. */
export const collections = {
  investigation: defineCollection({
    loader: investigationLoader,
    schema: z.object({ digest: z.string() }),
  }),
};
