import './organisation.query.ts';
