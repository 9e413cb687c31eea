import './coverage.field.ts';
