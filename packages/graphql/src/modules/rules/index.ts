import './rule-set.type.ts';
import './store-rule-set.mutation.ts';
