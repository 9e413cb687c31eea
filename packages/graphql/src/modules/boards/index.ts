import './score-summary.query.ts';
import './scoreboard.query.ts';
import './selection.query.ts';
