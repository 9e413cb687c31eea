import './leads.fields.ts';
