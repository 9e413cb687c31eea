import './league-table.query.ts';
