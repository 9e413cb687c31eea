import { type Span, spansOf } from './span.ts';

const email = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/giu;

/** Finds the e-mail addresses in a plain text. */
export const emailAddressesIn = (text: string): readonly Span[] => spansOf(text, email);
