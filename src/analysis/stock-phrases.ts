/** Words that stand together in news of every kind, by language: sharing them is no sign of shared words. */
export const stockPhrases: Readonly<Record<string, readonly string[]>> = {
  en: `according to reports; according to sources; according to officials; according to a statement;
    a source close to; a source familiar with the matter; people familiar with the matter;
    sources close to; sources familiar with the matter; as a result of; as soon as possible;
    as well as; at least one person; at the end of the day; at the same time; at the time of writing;
    breaking news; click here to; confirmed to the news agency; could not be independently verified;
    could not be verified; could not be reached for comment;
    could not immediately be reached for comment; declined to comment; declined to give further details;
    did not give further details; did not immediately respond to a request for comment;
    did not respond to a request for comment; did not immediately respond; did not respond to requests
    for comment; earlier this month; earlier this week; earlier this year; editing by; reporting by;
    follow us on; foreign minister; foreign ministry; for more information; for the first time;
    for the first time since; for the second time; has not been independently verified;
    for the time being; in a news conference; in a press conference; in a press release; in a statement;
    in an interview with; in recent days; in recent months; in recent weeks; in recent years;
    in the coming days; in the coming weeks; in the wake of; is believed to be; it is believed that;
    it is not clear; it is understood that; it was not immediately clear; it remains to be seen;
    last month; last week; last year; local media; more than a dozen; members of the public;
    news agency; news conference; next week; no one was immediately available for comment;
    not authorised to speak to the media; not authorized to speak to the media; not immediately
    available for comment; official sources; on condition of anonymity; on the condition of anonymity;
    on the other hand; on the sidelines of; photo by; press conference; prime minister; press release;
    police said in a statement; read more; request for comment; requests for comment; senior official;
    senior officials; sign up for our newsletter; since the beginning of the year; spoke on condition of
    anonymity; state media; subscribe to our newsletter; the end of the year; this is a developing story;
    told a news conference; told a press conference; told the news agency; until further notice;
    who asked not to be named; who did not want to be named; who spoke on condition of anonymity`
    .split(';')
    .map((phrase) => phrase.trim()),
};
