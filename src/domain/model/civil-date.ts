/**
 * A day on the calendar, with no hour and no time zone: "2023-06-09".
 * Text, so that two equal days are equal values and sort as they stand.
 */
export type CivilDate = string & { readonly __civilDate: true };
