/** Words of the page about the site. */
export const aboutWords = {
  name: 'About',
  description:
    'Who is behind this site, how it was made, what could not be read, and under which terms its words may be used.',
  publisher: 'Publisher',
  responsible: 'Responsible person',
  funding: 'Funding and interests',
  contact: 'Contact',
  unnamed: 'not yet named',
} as const;
