export { dated } from './drafted.ts';
export { historiesOf } from './histories.ts';
export { type Entry, entriesOf, recordEntries } from './records.ts';
export { ruleSetArbitrary, ruleSetsOver } from './rule-sets.ts';
export { tallies, talliesOf, tally } from './tallies.ts';
