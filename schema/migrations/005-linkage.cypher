// Decisions about who is who: by id, by the pair of records, by command (undo), in the order of the history.
CREATE CONSTRAINT link_decision_id IF NOT EXISTS FOR (n:LinkDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_decision_pair IF NOT EXISTS FOR (n:LinkDecision) ON (n.pair);
CREATE INDEX link_decision_command IF NOT EXISTS FOR (n:LinkDecision) ON (n.commandId);
CREATE INDEX link_decision_from IF NOT EXISTS FOR (n:LinkDecision) ON (n.seqFrom);
CREATE INDEX link_decision_to IF NOT EXISTS FOR (n:LinkDecision) ON (n.seqTo);

// Pairs that a run compared: derived, no part of what is believed.
CREATE CONSTRAINT link_candidate_id IF NOT EXISTS FOR (n:LinkCandidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_candidate_score IF NOT EXISTS FOR (n:LinkCandidate) ON (n.score);
CREATE INDEX link_candidate_run IF NOT EXISTS FOR (n:LinkCandidate) ON (n.run);
CREATE CONSTRAINT link_run_id IF NOT EXISTS FOR (n:LinkRun) REQUIRE n.id IS UNIQUE;
