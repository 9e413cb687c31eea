import './visits.fields.ts';
