/** What a search field shows until something is typed. */
export const SEARCH_EXAMPLES = 'Erevan, Loukachenko, OTSC…';
