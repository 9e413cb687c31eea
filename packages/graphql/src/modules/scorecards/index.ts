import './member-scorecard.field.ts';
