// Answers that were given, as far as they can be asked for again: question, times and digest, never the answer. By id, by digest, oldest first.
CREATE CONSTRAINT answer_id IF NOT EXISTS FOR (n:Answer) REQUIRE n.id IS UNIQUE;
CREATE INDEX answer_digest IF NOT EXISTS FOR (n:Answer) ON (n.digest);
CREATE INDEX answer_at IF NOT EXISTS FOR (n:Answer) ON (n.at);
