import { getLocale } from 'numfmt';

/** @param locale such as 'es_MX' @returns it as a language tag, 'es-MX' */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}

/** What a locale says about writing numbers and dates. */
export interface Conventions {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly monthFirst: boolean;
  readonly isSpanish: boolean;
}

/** @param locale such as 'es_MX'; an unknown one counts as English @returns its conventions */
export function conventionsOf(locale: string): Conventions {
  const known = getLocale(languageTag(locale)) ?? getLocale('en-US');
  return {
    decimal: known?.decimal ?? '.',
    group: known?.group ?? ',',
    months: known?.mmmm ?? [],
    shortMonths: known?.mmm ?? [],
    monthFirst: locale === 'en' || locale === 'en_US',
    isSpanish: locale.startsWith('es'),
  };
}

/** Formats that a locale gives to dates and times which bring none (Apps Script shows months as MM). */
export function defaultFormats(locale: string): {
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
} {
  const date = conventionsOf(locale).monthFirst ? 'M/d/yyyy' : 'dd/MM/yyyy';
  return { date, dateTime: `${date} H:mm:ss`, time: 'H:mm:ss' };
}
