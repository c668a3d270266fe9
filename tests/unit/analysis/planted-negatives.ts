/** Two sentences that share nothing but what news of every kind says in the same words. */
export const stockPairs: readonly (readonly [string, string])[] = [
  [
    'The mayor could not immediately be reached for comment after the parade was called off.',
    'Two surgeons left the island and could not immediately be reached for comment.',
  ],
  [
    'An engineer, who spoke on condition of anonymity, drew the tunnel on a napkin.',
    'A beekeeper who spoke on condition of anonymity sold honey to the barracks.',
  ],
  [
    'The choir did not respond to a request for comment about its broken organ.',
    'Its landlord did not respond to a request for comment; rents doubled at Easter.',
  ],
  [
    'It was not immediately clear how the goat climbed into the signal box.',
    'It was not immediately clear whose umbrella jammed the revolving door.',
  ],
  [
    'For the first time since the war, chess was played in the drained canal.',
    'Snow covered the vineyards for the first time since the comet passed.',
  ],
  [
    'According to a statement, the swans were moved to a heated pond.',
    'The printer’s ink froze, according to a statement nailed to its gate.',
  ],
  [
    'At the same time, as well as the plumbers, three jugglers went on strike.',
    'At the same time the cathedral sold pews as well as its spare gargoyle.',
  ],
  [
    'The claim about the buried piano could not be independently verified.',
    'A rumour of free lemonade on the pier could not be independently verified.',
  ],
  [
    'A foreign ministry spokesman said in a statement that the yacht was leased.',
    'Kites were banned, a foreign ministry spokesman said in a statement.',
  ],
  [
    'She was not authorised to speak to the media about the missing trombones.',
    'The zoo’s cook was not authorised to speak to the media.',
  ],
  [
    'On the sidelines of the summit, bakers traded sourdough with acrobats.',
    'Umbrellas were auctioned on the sidelines of the summit for stray dogs.',
  ],
  [
    'In recent years, a growing number of people have kept owls in lighthouses.',
    'A growing number of people eat nettles, as they did in recent years.',
  ],
];

/** Names that do not count, and two sentences that share nothing else. */
export const namedPairs: readonly (readonly [string, string])[] = [
  [
    'Ilse Marrow of the Committee for the Safety of Northern Harbours painted her kitchen green.',
    'The prize went to Ilse Marrow of the Committee for the Safety of Northern Harbours.',
  ],
  [
    'Radio Calder and the Federal Office of Weights and Measures share a leaking roof.',
    'Thieves emptied Radio Calder and the Federal Office of Weights and Measures at noon.',
  ],
  [
    'Abdul-Rahman al-Sabbagh of Port Vesper dislikes marmalade.',
    'In a canoe, Abdul-Rahman al-Sabbagh of Port Vesper crossed both lakes.',
  ],
  [
    'The United Provinces Commission on River Trade and Navigation hired a poet.',
    'Moths ate the flag of the United Provinces Commission on River Trade and Navigation.',
  ],
  [
    'Captain Tove Lindqvist told the Harbour Board of Port Vesper about her rheumatism.',
    'Nobody met Captain Tove Lindqvist, told the Harbour Board of Port Vesper to wait or sang.',
  ],
  [
    'Between Mount Ashgrove and Lake Serrano there is no petrol.',
    'Balloons drifted between Mount Ashgrove and Lake Serrano on Sunday.',
  ],
  [
    'The International Journal of Applied Beekeeping printed a crossword.',
    'Lawyers for the International Journal of Applied Beekeeping misplaced their wigs.',
  ],
  [
    'Ilse Marrow and Abdul-Rahman al-Sabbagh of Radio Calder adopted a parrot.',
    'Dust fell on Ilse Marrow and Abdul-Rahman al-Sabbagh of Radio Calder.',
  ],
  [
    'From Port Vesper to Mount Ashgrove the Northern Harbours Ferry Company runs empty.',
    'Cyclists from Port Vesper to Mount Ashgrove boo the Northern Harbours Ferry Company.',
  ],
  [
    'The Daily Lantern and the Evening Compass of Calder both misspelled “rhubarb”.',
    'A gale blew the Daily Lantern and the Evening Compass of Calder into trees.',
  ],
  [
    'Doctor Emil Okonjo-Reyes of the Royal Institute for Tropical Fevers collects spoons.',
    'Fog hid Doctor Emil Okonjo-Reyes of the Royal Institute for Tropical Fevers.',
  ],
  [
    'The Ministry of Canals’ Second Directorate for Locks and Bridges bought velvet.',
    'Termites reached the Ministry of Canals’ Second Directorate for Locks and Bridges.',
  ],
];

/** The names of `namedPairs`, as an editor lists them. */
export const names: readonly string[] = [
  'Ilse Marrow',
  'Committee for the Safety of Northern Harbours',
  'Radio Calder',
  'Federal Office of Weights and Measures',
  'Abdul-Rahman al-Sabbagh',
  'Port Vesper',
  'United Provinces Commission on River Trade and Navigation',
  'Captain Tove Lindqvist',
  'Harbour Board',
  'Mount Ashgrove',
  'Lake Serrano',
  'International Journal of Applied Beekeeping',
  'Northern Harbours Ferry Company',
  'The Daily Lantern',
  'Evening Compass',
  'Calder',
  'Doctor Emil Okonjo-Reyes',
  'Royal Institute for Tropical Fevers',
  'Ministry of Canals',
  'Second Directorate for Locks and Bridges',
];
