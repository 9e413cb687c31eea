import './information-items.fields.ts';
