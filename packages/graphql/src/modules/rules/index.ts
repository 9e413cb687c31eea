import './rule-set.type.ts';
