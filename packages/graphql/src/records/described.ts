/** A description from a text of core: the English text, followed by the Chinese. */
export const described = ({ en, zh }: { readonly en: string; readonly zh: string }) => `${en} ${zh}`;
