// Measures of whole networks, kept: a run by id and by its question, its values one node a measure.
CREATE CONSTRAINT network_run_id IF NOT EXISTS FOR (n:NetworkRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX network_run_question IF NOT EXISTS FOR (n:NetworkRun) ON (n.question);
CREATE INDEX network_run_input IF NOT EXISTS FOR (n:NetworkRun) ON (n.input);
CREATE CONSTRAINT network_run_values_id IF NOT EXISTS FOR (n:NetworkRunValues) REQUIRE n.id IS UNIQUE;
CREATE INDEX network_run_values_run IF NOT EXISTS FOR (n:NetworkRunValues) ON (n.run);
