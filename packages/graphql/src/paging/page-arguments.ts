import { builder } from '../builder.ts';

/** The arguments `first` and `after`, which every list field takes. */
export const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({ description: 'The maximum number of items, from 1 to 100; 20 if left out.' }),
    after: t.string({
      description:
        'The cursor after which the page begins; if left out, the page begins at the start of the list.',
    }),
  }));
