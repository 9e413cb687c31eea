import './member-scorecard.field.ts';
import './metric.type.ts';
import './rule-set.type.ts';
import './score-summary.query.ts';
import './scoreboard.query.ts';
import './selection.query.ts';
