import './scorecard.field.ts';
