import { builder } from '../builder.ts';

/** `first` and `after`, for every list field. */
export const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({ description: 'How many items at most: 1 to 100; 20 if left out.' }),
    after: t.string({ description: 'The cursor after which to go on; the beginning if left out.' }),
  }));
