// Full-text search. The text was cut into tokens already (analytics/names: searchTokens), so the analyzer must add nothing of its own:
// no stop words ("and" may be a name), no stemming, no bigrams.
// One index per audience: a top list is never thinned out afterwards (contract 11).
CREATE FULLTEXT INDEX search_secretariat IF NOT EXISTS FOR (n:Person) ON EACH [n.search_secretariat]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX search_programme IF NOT EXISTS FOR (n:Person) ON EACH [n.search_programme]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };

// Things carry their text once, and the label of each audience that may see them; people have the label too, but not `search`.
CREATE FULLTEXT INDEX things_secretariat IF NOT EXISTS FOR (n:SeenBySecretariat) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX things_programme IF NOT EXISTS FOR (n:SeenByProgramme) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
