import core = require('@beatwork/core');
import rules = require('@beatwork/core/rules');
import text = require('@beatwork/core/text');

const compiled: core.CompiledRuleSet = core.compileRuleSet(core.dezhouFiveStar, '2014-01');
const card: rules.Scorecard = rules.scorecardOf(compiled, 'community_officer', core.emptyTally);
const sentence: text.LocalizedText | undefined = card.awards[0]?.sentence;

export = sentence;
