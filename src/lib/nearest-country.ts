import { COUNTRY_CODES } from '../schema/country-codes.ts';
import { fold } from './text.ts';

const NAMES = new Intl.DisplayNames('fr', { type: 'region' });

/**
 * The ISO code that was most likely meant by one that no country has: that of the country of that
 * name, or the present one (« GB » for « UK », « RU » for « SU »).
 */
export function nearestCountry(code: string, name: string): string | undefined {
  const named = COUNTRY_CODES.keys().find((each) => fold(NAMES.of(each) ?? '') === fold(name));
  if (named !== undefined || !/^[a-z]{2}$/i.test(code)) return named;
  return new Intl.Locale('und', { region: code }).region;
}
