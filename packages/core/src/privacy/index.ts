export * from './citizen-number.ts';
