import './services.fields.ts';
